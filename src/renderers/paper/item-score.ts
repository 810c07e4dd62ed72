import { cellNumber, ONE } from "../../figures";
import {
  all,
  cell,
  either,
  formula,
  isNumber,
  least,
  number,
  sharedFormula,
  text,
  type Term,
} from "../../figures/term";
import { conditionTerm, wordOf, type ScoredItem } from "../../scoring";
import type { SourceCells } from "../sheets/cells";
import { here, type Live } from "../sheets/draft";
import { shape } from "../sheets/shape";
import { areNumbers, ASKS_ANEW, isText, liveOf, typedNumber, whileHolding } from "../sheets/terms";
import type { PlacedNumbers } from "./item-operands";

/** A row of 计分底稿 as far as its score goes. */
export interface RowCells {
  readonly row: number;
  readonly numbers: PlacedNumbers;
  /** What must be true of the texts that only the engine reads. */
  readonly texts: readonly Term[];
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
  const places = (role: string): string => {
    if (role === "weight" && item.weight !== null) return weightAt;
    const column = numbers.byRole.get(role);
    if (column !== undefined) return here(row, column);
    const value = numbers.values.get(role);
    return value === undefined ? role : value.toFixed();
  };
  const shown = item.points ?? judgedScore(item) ?? givenTerm(item, weightAt, sources);
  // Also a number that the formula has no need of: once it is none, another rule may apply.
  const list = [...numbers.columns.keys()].sort((first, second) => first - second).map((column) => here(row, column));
  const conditions = [
    ...(list.length > 0 ? [areNumbers(list)] : []),
    ...(item.weight === null || list.includes(weightAt) ? [] : [areNumbers([weightAt])]),
    ...texts,
    ...(item.conditions ?? []).map(conditionTerm),
  ];
  const value = cellNumber(item.score);
  if (shown === null) return { value };
  const points = sharedFormula(shown, places);
  if (conditions.length === 0) return { formula: points, value };
  return { formula: HELD(formula(all(conditions), places), points), value };
}

/** The points while all that they were read from holds. */
const HELD = shape((conditions: string, points: string) => whileHolding([cell(conditions)], cell(points)));

/** A score that no term gives: full marks by the words, or points that the engine took from them. */
function judgedScore(item: ScoredItem): Term | null {
  if (item.score === null || item.given !== null) return null;
  return item.weight !== null && item.score.eq(item.weight) ? cell("weight") : number(item.score);
}

/** The accountant's own number, in the form's 得分 cell; null where no cell can be read live. */
function givenTerm(item: ScoredItem, weightAt: string, sources: SourceCells): Term | null {
  if (item.scoreAt === null || item.given === null) return null;
  const isNumber = typeof sources.at(item.scoreAt)?.value === "number";
  const score = isNumber ? sources.cell(item.scoreAt) : sources.numberTerm(item.scoreAt, item.given, ONE);
  return score && typedNumber(atMostWeight(item, score, weightAt));
}

/** More than the weight counts as the weight. */
function atMostWeight({ given, weight }: ScoredItem, score: Term, weightAt: string): Term {
  const isOver = given !== null && weight !== null && given.gt(weight);
  return isOver ? least(score, cell(weightAt)) : score;
}

/** 待定, 不适用 or 不计; a judgement that is typed into the form's 得分 cell is taken at once. */
function waitingScore(item: ScoredItem, weightAt: string, texts: readonly Term[], sources: SourceCells): Live {
  if (item.weight === null && item.standing === null) return { value: null };
  const word = wordOf(item.state);
  const typed = item.state === "pending" ? typedScore(item, sources) : null;
  const shown = typed === null ? text(word) : untilTyped(typed, text(word));
  const isWeighed = item.weight !== null && item.state !== "passed-over";
  const conditions = isWeighed ? [areNumbers([weightAt]), ...texts] : texts;
  if (conditions.length === 0) return typed === null ? { value: word } : liveOf(shown, word);
  return liveOf(whileHolding(conditions, shown), word);
}

/** What is shown while the 得分 cell is empty, then the number that is typed there; "3分" only the engine reads. */
export function untilTyped(typed: Term, shown: Term): Term {
  return either(isNumber(typed), typed, either(isText(typed, "=", ""), shown, ASKS_ANEW));
}

/** The score that counts: the accountant's own where it stands, else what the rule gives. */
export function standingScore(
  item: ScoredItem,
  computed: Live,
  own: Term,
  weightAt: string,
  sources: SourceCells,
): Live {
  if (item.given !== null) {
    const given = givenTerm(item, weightAt, sources);
    const value = cellNumber(item.standing ?? item.given);
    return given === null ? { value } : liveOf(given, value);
  }
  const typed = item.state === "unreadable" && item.weight !== null ? typedScore(item, sources) : null;
  return liveOf(typed === null ? own : either(isNumber(typed), typed, own), computed.value);
}

/** The form's 得分 cell, where a person may still type a score. */
export function typedScore(item: ScoredItem, sources: SourceCells): Term | null {
  const place = item.scoreAt;
  return place === null || sources.sheet(place.sheet) === undefined ? null : sources.cell(place);
}
