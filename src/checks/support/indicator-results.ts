import { withoutSpaces } from "../../language";
import { decimal, ONE, type Decimal, decimalsOf } from "../../figures";
import type { Expression } from "../../language";
import type { IndicatorRow } from "../../recognition";
import type { Evaluation } from "../../scoring";
import type { CellRange } from "../../workbook";
import type { Sighting } from "../check";
import { roundingRoom } from "./amounts";
import { places } from "./places";

/** A shorter name is too common a word to tell an indicator by. */
const SHORTEST_NAME = 4;
const LINK =
  "(?:[（(][^（）()]{0,12}[）)])?(?:指标|值|数|完成|实际|已|累计|共计|共|约|为|是|达到|达|不低于|不少于|[：:≥])*\\s*";
const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万|亿)?";
const MULTIPLES: ReadonlyMap<string, Decimal> = new Map([
  ["万", decimal(10000)],
  ["亿", decimal(100000000)],
]);

/**
 * Numbers of indicators that a text states otherwise than the table: 养护里程152公里 beside 125公里. A goal speaks of
 * targets, every other text of what was done.
 */
export function numbersInText(text: string, evaluation: Evaluation | null, at: CellRange, isGoal: boolean): Sighting[] {
  const rows = (evaluation?.indicators ?? []).flatMap(({ row }) => (row === null ? [] : [row]));
  return rows.flatMap((row) => {
    const name = row.name.replace(/[（(].*$/, "").trim();
    if (name.length >= SHORTEST_NAME && text.includes(name)) return byName(text, name, row, at, isGoal);
    return isGoal ? byUnit(text, row, rows, at) : [];
  });
}

function byName(text: string, name: string, row: IndicatorRow, at: CellRange, isGoal: boolean): Sighting[] {
  const unit = unitOf(row.actual.reading) || unitOf(row.target.reading);
  if (unit === "") return [];
  const pattern = new RegExp(`${escaped(name)}${LINK}${NUMBER}${escaped(unit)}(以上|以下|以内)?`, "g");
  return [...text.matchAll(pattern)].flatMap(([words, digits, multiple, bound]) =>
    bound !== undefined && !isGoal ? [] : differing(words, digits!, multiple, row, at, isGoal),
  );
}

/** Units that many things are counted in. */
const COMMON_UNIT = /^(?:%|‰|个|项|次|场|人|人次|元|万元|年|月|天|家|户|件|处|座)?$/;
const BEFORE = /[一-龥]{2,12}$/;

/** 繁育马铃薯425万粒 beside the only indicator in 粒, whose name speaks of the same thing. */
function byUnit(text: string, row: IndicatorRow, rows: readonly IndicatorRow[], at: CellRange): Sighting[] {
  const unit = unitOf(row.target.reading);
  if (COMMON_UNIT.test(unit) || rows.filter((other) => unitOf(other.target.reading) === unit).length > 1) return [];
  const found = [...text.matchAll(new RegExp(`${NUMBER}${escaped(unit)}`, "g"))];
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const before = BEFORE.exec(text.slice(0, only.index))?.[0] ?? "";
  const shares = Array.from(before).some(
    (_, index) => index > 0 && row.name.includes(before.slice(index - 1, index + 1)),
  );
  return shares ? differing(`${before}${only[0]}`, only[1]!, only[2], row, at, true) : [];
}

function differing(
  words: string,
  digits: string,
  multiple: string | undefined,
  { target, actual }: IndicatorRow,
  at: CellRange,
  isGoal: boolean,
): Sighting[] {
  const said = decimal(digits.replace(/,/g, ""));
  const factor = MULTIPLES.get(multiple ?? "") ?? ONE;
  const room = roundingRoom(1, decimalsOf(said)).times(factor);
  const unit = unitOf(target.reading);
  const known = [target.reading, actual.reading].flatMap((reading) =>
    reading.kind === "quantity" ? [inPercent(reading.number.value, reading.number.unit, unit)] : [],
  );
  const shown = isGoal ? target : actual;
  const isRight = known.some((value) => said.times(factor).minus(value).abs().lte(room));
  if (isRight || shown.reading.kind !== "quantity") return [];
  return [
    {
      message: `文字写“${withoutSpaces(words)}”，表中的${isGoal ? "指标值" : "完成值"}是“${shown.text}”。请核对。`,
      sources: [at, ...places(shown.slot)],
    },
  ];
}

/** A share written 0.93 beside a target in %. */
function inPercent(value: Decimal, own: string, unit: string): Decimal {
  return unit === "%" && own === "" && value.lte(ONE) ? value.times(100) : value;
}

function unitOf(reading: Expression): string {
  return reading.kind === "quantity" ? reading.number.unit : "";
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
