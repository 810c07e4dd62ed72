import { cellNumber, decimal, ONE } from "../../figures";
import { formula } from "../../figures/term";
import { conditionTerm, type ScoredItem, type ScoreState } from "../../scoring";
import { absoluteReference } from "../../workbook";
import { NOT_APPLICABLE, number, PASSED_OVER, PENDING, RESCORE, type SourceCells } from "../sheets/cells";
import { here, type Live } from "../sheets/draft";
import type { PlacedNumbers } from "./item-operands";

/** A row of 计分底稿 as far as its score goes. */
export interface RowCells {
  readonly row: number;
  readonly numbers: PlacedNumbers;
  /** What must be true of the texts that only the engine reads. */
  readonly texts: readonly string[];
  readonly weightAt: string;
}

/**
 * The score that the rule gives, guarded: by the presence of its numbers, and by the texts that it was read from.
 * `weightAt` is the cell that holds the weight; in a pool that is the row that carries its points.
 */
export function computedScore(
  item: ScoredItem,
  { row, numbers, texts, weightAt }: RowCells,
  sources: SourceCells,
): Live {
  if (item.score === null) return waitingScore(item, weightAt, texts, sources);
  const cell = (role: string): string => {
    if (role === "weight" && item.weight !== null) return weightAt;
    const column = numbers.byRole.get(role);
    return column !== undefined ? here(row, column) : number(numbers.values.get(role) ?? decimal(0));
  };
  const expression = item.points === null ? judgedScore(item, cell) : formula(item.points, cell);
  // Also a number that the formula has no need of: once it is none, another rule may apply.
  const list = [...numbers.columns.keys()].sort((first, second) => first - second).map((column) => here(row, column));
  const conditions = [
    ...(list.length > 0 ? [`COUNT(${list.join(",")})=${list.length}`] : []),
    ...(item.weight === null || list.includes(weightAt) ? [] : [`COUNT(${weightAt})=1`]),
    ...texts,
    ...(item.conditions ?? []).map((condition) => formula(conditionTerm(condition), cell)),
  ];
  const shown = expression ?? givenScore(item, sources).formula;
  const value = cellNumber(item.score);
  if (shown === undefined || conditions.length === 0) return { formula: shown, value };
  return { formula: `IFERROR(IF(${all(conditions)},${shown},"${RESCORE}"),"${RESCORE}")`, value };
}

/** A score that no formula gives: full marks by the words, or points that the engine took from them. */
function judgedScore(item: ScoredItem, cell: (role: string) => string): string | null {
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

const WAITING_WORDS: Readonly<Partial<Record<ScoreState, string>>> = {
  "not-applicable": NOT_APPLICABLE,
  "passed-over": PASSED_OVER,
};

/** 待定, 不适用 or 不计; a judgement that is typed into the form's 得分 cell is taken at once. */
function waitingScore(item: ScoredItem, weightAt: string, texts: readonly string[], sources: SourceCells): Live {
  if (item.weight === null && item.standing === null) return { value: null };
  const word = WAITING_WORDS[item.state] ?? PENDING;
  const typed = item.state === "pending" ? typedScore(item, sources) : null;
  const shown = typed === null ? `"${word}"` : untilTyped(typed, `"${word}"`);
  const isWeighed = item.weight !== null && item.state !== "passed-over";
  const conditions = !isWeighed ? texts : [`COUNT(${weightAt})=1`, ...texts];
  if (conditions.length === 0) return typed === null ? { value: word } : { formula: shown, value: word };
  return { formula: `IFERROR(IF(${all(conditions)},${shown},"${RESCORE}"),"${RESCORE}")`, value: word };
}

/** What is shown while the 得分 cell is empty, then the number that is typed there; "3分" only the engine reads. */
export function untilTyped(cell: string, shown: string): string {
  return `IF(ISNUMBER(${cell}),${cell},IF(${cell}="",${shown},"${RESCORE}"))`;
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
export function typedScore(item: ScoredItem, sources: SourceCells): string | null {
  const place = item.scoreAt;
  return place === null || sources.sheet(place.sheet) === undefined ? null : absoluteReference(place);
}
