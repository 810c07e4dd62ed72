import { quoted } from "../../figures";
import { gradeOfWord } from "../../language";
import type { Facts, GradeFact, Owner } from "../facts";
import type { ReadSentence } from "../sentence/sentence-reader";
import { clauseStart } from "../sentence/sentence-reader";
import { isNorm, isOfOtherYear } from "../sentence/setting";
import { ownersAt } from "./claim";
import type { Context } from "./meant";
import type { Judgement } from "./verdict";

const STATED =
  /(?:等级|等次|档次|评级|级别|评价结果|自评结果|评价结论|自评结论|结果|结论|评定|评为|评价为|评|定|获评|属于|处于|达到|等级为)[^，。；“”□\d]{0,5}?[“"'‘「]?(优秀|良好|中等|较差|不合格|合格|优|良|(?<=[“"'‘「为是属到于]|等级|等次|档次|级别)中|差)[”"'’」]?(?:等级|等次|等|档|级)?(?=[，。；、（）”]|$|的?(?:等|档|级)|，)/g;
const QUOTED = /[“"'‘「](优秀|良好|中等|较差|不合格|合格|优|良|中|差)[”"'’」](?:等级|等次|等|档|级)?/g;
const SAME: Readonly<Record<string, string>> = { 优秀: "优", 良好: "良", 中等: "中", 较差: "差" };

/** The grades that a sentence gives to a record. */
export function gradeJudgements(read: ReadSentence, facts: Facts, context: Context): readonly Judgement[] {
  const { rest } = read;
  const found = new Map<number, RegExpMatchArray>();
  for (const pattern of [STATED, QUOTED]) {
    for (const match of rest.matchAll(pattern)) {
      const at = match.index + match[0].lastIndexOf(match[1]!);
      if (!found.has(at)) found.set(at, match);
    }
  }
  return [...found].flatMap(([at, match]) => gradeJudgement(read, at, match[1]!, facts, context));
}

function gradeJudgement(read: ReadSentence, at: number, word: string, facts: Facts, context: Context): Judgement[] {
  const { rest } = read;
  const clause = rest.slice(clauseStart(read, at), at);
  // 评价等级分为四档：优（90分及以上）、良…
  if (/分为[^，；。]{0,4}[档级等类]/.test(rest.slice(0, at))) return [];
  // Not one record's: numbers of each grade, bounds, all of them at once.
  if (
    /\d+个|项目(?:有|共|数)|以上|以下|[≥≤<>]|均|都|全部|各|其中|占/.test(clause) ||
    /^[^，。]{0,8}(?:\d+个|率|的?项目\d|占)/.test(rest.slice(at + word.length))
  )
    return [];
  const owners = ownersAt(read, at, context);
  const isApart =
    isOfOtherYear(read, at) || isNorm(read, at, owners !== null && owners.length > 0) || owners?.length === 0;
  if (isApart) return [];
  const owner = ownerOf(owners, facts);
  const known = facts.grades.find((one) => one.owner === owner);
  const said = SAME[word] ?? word;
  if (!known || (!known.names.includes(said) && !known.names.includes(word))) return [];
  const isSame = known.grade === said || known.grade === word || SAME[known.grade] === said;
  return [judgement(at, word, isSame, known)];
}

/** A grade as it stands in a cell, alone or behind 等级：; null where it is none that the scheme gives. */
export function judgeGrade(text: string, known: GradeFact): Judgement | null {
  const said = gradeOfWord(text);
  if (said === null || !known.names.some((name) => gradeOfWord(name) === said)) return null;
  return judgement(0, text, said === gradeOfWord(known.grade), known);
}

function ownerOf(owners: Context, facts: Facts): Owner | null {
  if (owners === null) return facts.grades.length === 1 ? facts.grades[0]!.owner : "unit";
  return owners.length === 1 ? owners[0]! : null;
}

function judgement(start: number, written: string, isSame: boolean, { label, grade, sources }: GradeFact): Judgement {
  const because = `${label}是${quoted(grade)}`;
  const base = { start, end: start + written.length, written, because, sources };
  return isSame
    ? { ...base, verdict: "exact", should: null }
    : { ...base, verdict: "contradicts-workbook", should: quoted(grade) };
}
