import { maximum, ZERO, type Decimal } from "../../figures";
import type { Standard } from "../standard";
import { conditionOf, FULL_MARKS, NUMBER, numberOf, pointsOf } from "./clauses";

const CLAUSE = new RegExp(
  `(.+?)((?:,|:|的|者|则|此项|该项)*(?:(?:得|计|给|为|记|扣)?(?:${NUMBER})分|(?:不得|不计|不给)分|(?:得|计|给)?满分))(?:[,;、]|$)`,
  "g",
);
const NEGATION = /^(?:未|不|没有?|无|否则|反之|其[他余])/;

/** 明确:3分,基本明确:2分,不明确:0分; with two words of which one denies the other, all or nothing. */
export function readWordBands(text: string): Standard | null {
  if (/每|\d%/.test(text)) return null;
  const clauses: { word: string; points: Decimal; isOff: boolean }[] = [];
  let end = 0;
  for (const found of text.matchAll(CLAUSE)) {
    const isOff = /扣/.test(found[2]!);
    const points = isOff ? numberOf(new RegExp(NUMBER).exec(found[2]!)![0]) : pointsOf(found[2]!);
    const word = conditionOf(found[1]!);
    if (found.index !== end || points === null || word === "" || /\d/.test(word)) return null;
    clauses.push({ word, points, isOff });
    end = found.index + found[0].length;
  }
  if (end !== text.length || clauses.length < 2) return null;
  const full = clauses.reduce((most, { points, isOff }) => (isOff ? most : maximum(most, points)), ZERO);
  if (full.eq(0)) return null;
  const bands = clauses.map(({ word, points, isOff }) => ({
    word,
    points: isOff ? maximum(ZERO, full.minus(points)) : points,
  }));
  if (bands.length === 2 && bands[1]!.points.eq(0) && NEGATION.test(bands[1]!.word)) {
    return { kind: "all-or-nothing", full: full.eq(FULL_MARKS) ? null : full };
  }
  // Two that get the most add up rather than exclude each other: 有制度得1分,制度健全得1分.
  if (bands.filter(({ points }) => points.eq(full)).length > 1) return null;
  return { kind: "word-bands", bands: bands.sort((one, other) => other.points.cmp(one.points)) };
}
