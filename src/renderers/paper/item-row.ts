import { cellNumber, decimal, decimalOfCell, roundTo, type Decimal, type SentenceForms } from "../../figures";
import { all, cell, either, is, isNear, over, plus, sumOf, text, type Term, type Termed } from "../../figures/term";
import { NOT_APPLICABLE, readsFunds, ruleTerm, type SchemeOptions, type ScoredItem } from "../../scoring";
import type { CellStyle } from "../../workbook";
import { here, type Live, type SheetDraft } from "../sheets/draft";
import type { SourceCells } from "../sheets/cells";
import { areNumbers, ASKS_ANEW, at, difference, liveOf, longText, NOTHING, written } from "../sheets/terms";
import type { NumberLooks, RateKind } from "../sheets/number-looks";
import { shape } from "../sheets/shape";
import * as style from "../sheets/styles";
import { COLUMN } from "./columns";
import { guardTexts } from "./guard-texts";
import { placeOperands, type PlacedNumbers } from "./item-operands";
import { computedScore, standingScore, type RowCells } from "./item-score";
import { poolScore, poolScores } from "./pool-score";
import { shownCell, shownValue, type ShownValue } from "./shown-value";

/** What one row is made from. */
export interface ItemRow {
  readonly item: ScoredItem;
  readonly serial: number;
  readonly options: SchemeOptions;
  readonly looks: NumberLooks;
  /** As whose rate its rate is shown. */
  readonly rate: RateKind;
  /** What holds while the scheme and the weights of the whole form are read as they were. */
  readonly guards: readonly Term[];
}

/** Writes one scored item into `row`: what the source says, the numbers, the rule, the score and why. */
export function writeItemRow(
  draft: SheetDraft,
  row: number,
  { item, serial, options, looks, rate, guards }: ItemRow,
  sources: SourceCells,
): void {
  const target = sideOf(item, "target", sources);
  const actual = sideOf(item, "actual", sources);
  const numbers = placeOperands(draft, row, item, sources, target, actual);
  const alone = item.pool?.members[item.pool.index] ?? item;
  const texts = [...guards, ...guardTexts(draft, row, alone, sources, target, actual, numbers.guarded)];

  draft.constant(row, COLUMN.serial, serial, style.CENTRED);
  draft.constant(row, COLUMN.level1, item.row?.level1 ?? item.name, style.TEXT);
  draft.constant(row, COLUMN.level2, item.row?.level2 ?? "", style.TEXT);
  draft.constant(row, COLUMN.name, item.name, style.TEXT);
  draft.live(row, COLUMN.targetText, target.live, style.CENTRED);
  draft.live(row, COLUMN.actualText, actual.live, style.CENTRED);
  for (const column of [COLUMN.target, COLUMN.actual, COLUMN.weight]) {
    if (!numbers.columns.has(column)) draft.constant(row, column, null, style.PLAIN_NUMBER);
  }
  writeCompletion(draft, row, item, numbers, readsFunds(item.rule) ? texts : [], looks.percent(rate, style.PERCENT));
  draft.constant(row, COLUMN.rule, ruleTerm(item), style.CENTRED);

  const computed = writeComputed(draft, row, item, options, { numbers, texts }, sources);
  draft.live(row, COLUMN.computed, computed, looks.score(computed.value, style.SCORE));
  const standing = standingScore(item, computed, at(row, COLUMN.computed), here(row, COLUMN.weight), sources);
  draft.live(row, COLUMN.standing, standing, looks.score(standing.value, style.SCORE_BOLD));
  const scoreNow = standing.value;
  writeLost(draft, row, item.weight, scoreNow, looks);
  const explanation = explanationOf(item, looks.sentence(rate));
  writeExplanation(draft, row, item, explanation, numbers, scoreNow);
  const reason = item.row?.reason ?? null;
  draft.live(row, COLUMN.reason, reason === null ? { value: null } : sources.shown(reason.at), style.TEXT);

  draft.fit(row, item.row?.level2 ?? "", COLUMN.level2, COLUMN.level2, 10);
  draft.fit(row, item.name, COLUMN.name, COLUMN.name, 10);
  draft.fit(row, explanation, COLUMN.explanation, COLUMN.explanation, 10);
  draft.fit(row, String(target.live.value ?? ""), COLUMN.targetText, COLUMN.targetText, 10);
  draft.fit(row, String(actual.live.value ?? ""), COLUMN.actualText, COLUMN.actualText, 10);
  if (reason !== null) draft.fit(row, reason.text, COLUMN.reason, COLUMN.reason, 10);
}

/** The score by the rules. A row of a pool keeps beside it what it would get alone; the pool decides what counts. */
function writeComputed(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  options: SchemeOptions,
  parts: Pick<RowCells, "numbers" | "texts">,
  sources: SourceCells,
): Live {
  const { pool } = item;
  if (!pool) return computedScore(item, { row, ...parts, weightAt: here(row, COLUMN.weight) }, sources);
  const weightAt = here(row + pool.seat - pool.index, COLUMN.weight);
  const alone = computedScore(pool.members[pool.index]!, { row, ...parts, weightAt }, sources);
  draft.live(row, COLUMN.alone, alone, style.HELPER_NUMBER);
  return poolScore(row, item, options, sources);
}

/** The text of target or actual; for the execution rate the budget and the executed amount stand there. */
function sideOf(item: ScoredItem, side: "target" | "actual", sources: SourceCells): ShownValue {
  const amount = item.operands.find(({ role }) => role === (side === "target" ? "budget" : "executed"));
  if (readsFunds(item.rule) || item.row === null) {
    const source = amount?.source;
    return shownCell(source && source.kind !== "scheme" ? source.at : undefined, sources);
  }
  return shownValue(item.row[side], sources);
}

/**
 * 指标完成率, live where it is the plain quotient of the two numbers in the row. An execution rate is shown in the form
 * and caps the total, so it is guarded by what `holds` while its amounts are the ones that count.
 */
function writeCompletion(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  numbers: PlacedNumbers,
  holds: readonly Term[],
  look: CellStyle,
): void {
  const target = numbers.columns.get(COLUMN.target);
  const actual = numbers.columns.get(COLUMN.actual);
  const carried = readsFunds(item.rule) ? numbers.byRole.get("carried-over") : undefined;
  const divisor = carried === undefined ? target : target?.plus(numbers.columns.get(carried)!);
  const isZeroBudget = readsFunds(item.rule) && divisor?.eq(0) === true && actual !== undefined;
  const isLive = item.completion !== null && divisor && actual && isQuotient(item.completion, actual, divisor);
  if (!isZeroBudget && (!isLive || divisor.eq(0))) {
    draft.constant(row, COLUMN.completion, null, look);
    return;
  }
  const value = isZeroBudget ? NOT_APPLICABLE : cellNumber(roundTo(item.completion!, 15));
  if (carried === undefined && holds.length === 0) {
    const completion = COMPLETION(here(row, COLUMN.target), here(row, COLUMN.actual));
    draft.formula(row, COLUMN.completion, completion, value, look);
    return;
  }
  const parts = [COLUMN.target, COLUMN.actual, ...(carried === undefined ? [] : [carried])];
  const whole = carried === undefined ? at(row, COLUMN.target) : plus(at(row, COLUMN.target), at(row, carried));
  const references = parts.map((column) => here(row, column));
  const live = liveOf(completionTerm(references, at(row, COLUMN.actual), whole, holds), value);
  draft.live(row, COLUMN.completion, live, look);
}

/** actual ÷ whole while there are numbers in the cells and the rest holds. */
function completionTerm(cells: readonly string[], actual: Term, whole: Term, holds: readonly Term[]): Term {
  const quotient = either(is(whole, "=", 0), text(NOT_APPLICABLE), over(actual, whole));
  return either(all([areNumbers(cells), ...holds]), quotient, ASKS_ANEW);
}

const COMPLETION = shape((target: string, actual: string) =>
  completionTerm([target, actual], cell(actual), cell(target), []),
);

/** completion = part ÷ whole, as far as the decimals that are carried. */
function isQuotient(completion: Decimal, part: Decimal, whole: Decimal): boolean {
  if (!whole.eq(0) && part.div(whole).eq(completion)) return true;
  return completion.times(whole).minus(part).abs().lt(CARRIED);
}

const CARRIED = decimal("1e-15");

function writeLost(
  draft: SheetDraft,
  row: number,
  weight: Decimal | null,
  score: Live["value"],
  looks: NumberLooks,
): void {
  const [full, got] = [COLUMN.weight, COLUMN.standing];
  const value = weight === null || typeof score !== "number" ? "" : cellNumber(weight.minus(decimalOfCell(score)));
  draft.formula(row, COLUMN.lost, LOST(here(row, full), here(row, got)), value, looks.score(value, style.SCORE));
}

const LOST = shape((full: string, got: string) =>
  either(areNumbers([full, got]), difference(cell(full), cell(got), 2), NOTHING),
);

/** How the score came about; where a person chose the rule, an auditor is told so. */
function explanationOf({ explained, reason, chosenBy }: ScoredItem, forms: SentenceForms): string {
  const explanation = explained(forms);
  return chosenBy === undefined ? explanation : `${explanation}${reason}。`;
}

/**
 * The sentence holds the numbers of its day: once one of them changes it asks to be made anew. A sum that counts the
 * actual twice tells a change; the numbers are the cells' own doubles, compared to a thousandth.
 */
function writeExplanation(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  explanation: string,
  numbers: PlacedNumbers,
  score: Live["value"],
): void {
  let checksum = typeof score === "number" ? score : 0;
  for (const column of [COLUMN.target, COLUMN.actual, COLUMN.actual, COLUMN.weight]) {
    const number = numbers.columns.get(column);
    if (number !== undefined) checksum += cellNumber(number);
  }
  for (const { score: alone } of item.pool?.members ?? []) if (alone !== null) checksum += cellNumber(alone);
  const cells = [
    `${here(row, COLUMN.target)}:${here(row, COLUMN.weight)}`,
    here(row, COLUMN.actual),
    here(row, COLUMN.standing),
    ...(item.pool ? [poolScores(row, item.pool)] : []),
  ].join(",");
  const then = decimalOfCell(Math.round(checksum * 10000) / 10000);
  const words = longText(explanation);
  const formula = then.gt(0)
    ? EXPLANATION(cells, then.toFixed(), written(words))
    : written(explanationTerm(cells, then, words));
  draft.formula(row, COLUMN.explanation, formula, explanation, style.TEXT);
}

const CHANGED = text("数字已变，请重新计分后看说明");

function explanationTerm(cells: string, then: Termed, words: Term): Term {
  return either(isNear(sumOf(cells), then), words, CHANGED);
}

const EXPLANATION = shape((cells: string, then: string, words: string) =>
  explanationTerm(cells, cell(then), cell(words)),
);
