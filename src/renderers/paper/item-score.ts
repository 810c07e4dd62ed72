import { cellNumber, decimal, ONE } from "../../figures";
import { conditionFormula, type OperandRole, type SchemeOptions, type ScoredItem } from "../../scoring";
import { absoluteReference } from "../../workbook";
import { NOT_APPLICABLE, number, PENDING, RESCORE, type SourceCells } from "../sheets/cells";
import { here, type Live } from "../sheets/draft";
import { COLUMN } from "./columns";
import type { PlacedNumbers } from "./item-operands";
import { ruleExpression } from "./rule-expression";

/** The score that the rule gives, guarded: by the presence of its numbers, and by the texts that it was read from. */
export function computedScore(
  row: number,
  item: ScoredItem,
  options: SchemeOptions,
  numbers: PlacedNumbers,
  texts: readonly string[],
  sources: SourceCells,
): Live {
  if (item.score === null) return waitingScore(row, item, texts, sources);
  const cell = (role: OperandRole): string => {
    const column = numbers.byRole.get(role);
    return column !== undefined ? here(row, column) : number(numbers.values.get(role) ?? decimal(0));
  };
  const expression = ruleExpression(item, options, cell) ?? judgedScore(item, cell);
  // Also a number that the formula has no need of: once it is none, another rule may apply.
  const list = [...numbers.columns.keys()].sort((first, second) => first - second).map((column) => here(row, column));
  const conditions = [
    ...(list.length > 0 ? [`COUNT(${list.join(",")})=${list.length}`] : []),
    ...texts,
    ...(item.conditions ?? []).map((condition) => conditionFormula(condition, cell)),
  ];
  const shown = expression ?? givenScore(item, sources).formula;
  const value = cellNumber(item.score);
  if (shown === undefined || conditions.length === 0) return { formula: shown, value };
  return { formula: `IFERROR(IF(${all(conditions)},${shown},"${RESCORE}"),"${RESCORE}")`, value };
}

/** A score that no formula gives: full marks by the words, or points that the engine took from them. */
function judgedScore(item: ScoredItem, cell: (role: OperandRole) => string): string | null {
  if (item.score === null || item.given !== null) return null;
  return item.weight !== null && item.score.eq(item.weight) ? cell("weight") : number(item.score);
}

/** The accountant's own number, in the form's 得分 cell. */
export function givenScore(item: ScoredItem, sources: SourceCells): Live {
  const value = item.given === null ? RESCORE : cellNumber(item.given);
  if (item.scoreAt === null || item.given === null) return { value };
  const isNumber = typeof sources.at(item.scoreAt)?.value === "number";
  const score = isNumber ? absoluteReference(item.scoreAt) : sources.number(item.scoreAt, item.given, ONE).formula;
  return score === undefined ? { value } : { formula: `IF(ISNUMBER(${score}),${score},"${RESCORE}")`, value };
}

/** 待定 or 不适用; a judgement that is typed into the form's 得分 cell is taken at once. */
function waitingScore(row: number, item: ScoredItem, texts: readonly string[], sources: SourceCells): Live {
  if (item.weight === null && item.standing === null) return { value: null };
  const word = item.state === "not-applicable" ? NOT_APPLICABLE : PENDING;
  const typed = item.state === "pending" ? typedScore(item, sources) : null;
  const shown = typed === null ? `"${word}"` : untilTyped(typed, word);
  const conditions = item.weight === null ? texts : [`COUNT(${here(row, COLUMN.weight)})=1`, ...texts];
  if (conditions.length === 0) return typed === null ? { value: word } : { formula: shown, value: word };
  return { formula: `IFERROR(IF(${all(conditions)},${shown},"${RESCORE}"),"${RESCORE}")`, value: word };
}

/** The word while the 得分 cell is empty, then the number that is typed there; "3分" only the engine reads. */
function untilTyped(cell: string, word: string): string {
  return `IF(ISNUMBER(${cell}),${cell},IF(${cell}="","${word}","${RESCORE}"))`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(",")})`;
}

/** The score that counts: the accountant's own where it stands, else what the rule gives. */
export function standingScore(item: ScoredItem, computed: Live, at: string, sources: SourceCells): Live {
  if (item.given !== null) return givenScore(item, sources);
  const typed = item.state === "unreadable" && item.weight !== null ? typedScore(item, sources) : null;
  return { formula: typed === null ? at : `IF(ISNUMBER(${typed}),${typed},${at})`, value: computed.value };
}

/** The form's 得分 cell, where a person may still type a score. */
function typedScore(item: ScoredItem, sources: SourceCells): string | null {
  const place = item.scoreAt;
  return place === null || sources.sheet(place.sheet) === undefined ? null : absoluteReference(place);
}
