import { cellNumber, decimal, ONE, roundTo, sum, type Decimal } from "../../figures";
import type { Operand, OperandRole, SchemeOptions, ScoredItem } from "../../scoring";
import { absoluteReference, type CellAddress } from "../../workbook";
import { here, type Live, type SheetDraft } from "../sheets/draft";
import { number, NOT_APPLICABLE, PENDING, RESCORE, type SourceCells } from "../sheets/cells";
import * as style from "../sheets/styles";
import { COLUMN } from "./columns";
import { operandCell } from "./operand";
import { ruleExpression, ruleTerm } from "./rule-expression";
import { shownCell, shownValue, type ShownValue } from "./shown-value";

/** The columns in which an operand may stand, best first. */
const PLACES: Readonly<Record<OperandRole, readonly number[]>> = {
  target: [COLUMN.target],
  low: [COLUMN.target, COLUMN.spare, COLUMN.spare2],
  budget: [COLUMN.target, COLUMN.spare, COLUMN.spare2],
  denominator: [COLUMN.target, COLUMN.spare, COLUMN.spare2],
  actual: [COLUMN.actual],
  executed: [COLUMN.actual, COLUMN.spare, COLUMN.spare2],
  numerator: [COLUMN.actual, COLUMN.spare, COLUMN.spare2],
  high: [COLUMN.spare, COLUMN.spare2],
  "carried-over": [COLUMN.spare, COLUMN.spare2],
  weight: [COLUMN.weight],
  given: [],
};

/** A named ratio keeps its parts beside the row and shows the ratio itself as the actual. */
const RATIO_PLACES: Readonly<Partial<Record<OperandRole, readonly number[]>>> = {
  numerator: [COLUMN.spare],
  denominator: [COLUMN.spare2],
};

/** What one row is made from. */
export interface ItemRow {
  readonly item: ScoredItem;
  readonly serial: number;
  readonly options: SchemeOptions;
  /** A score that a person typed is used, unless the rules are to replace it. */
  readonly takesGiven: boolean;
}

/** Writes one scored item into `row`: what the source says, the numbers, the rule, the score and why. */
export function writeItemRow(
  draft: SheetDraft,
  row: number,
  { item, serial, options, takesGiven }: ItemRow,
  sources: SourceCells,
): void {
  const target = sideOf(item, "target", sources);
  const actual = sideOf(item, "actual", sources);
  const numbers = placeOperands(draft, row, item, sources, target, actual);
  const texts = guardTexts(draft, row, item, sources, target, actual, numbers.guarded);

  draft.constant(row, COLUMN.serial, serial, style.CENTRED);
  draft.constant(row, COLUMN.level1, item.row?.level1 ?? "", style.TEXT);
  draft.constant(row, COLUMN.level2, item.row?.level2 ?? "", style.TEXT);
  draft.constant(row, COLUMN.name, item.name, style.TEXT);
  draft.live(row, COLUMN.targetText, target.live, style.CENTRED);
  draft.live(row, COLUMN.actualText, actual.live, style.CENTRED);
  for (const column of [COLUMN.target, COLUMN.actual, COLUMN.weight]) {
    if (!numbers.columns.has(column)) draft.constant(row, column, null, style.PLAIN_NUMBER);
  }
  writeCompletion(draft, row, item, numbers);
  draft.constant(row, COLUMN.rule, ruleTerm(item.rule), style.CENTRED);

  const computed = computedScore(row, item, options, takesGiven, numbers, texts, sources);
  draft.live(row, COLUMN.computed, computed, style.SCORE);
  const standing = takesGiven && item.given !== null ? givenScore(item, sources) : null;
  draft.live(
    row,
    COLUMN.standing,
    standing ?? { formula: here(row, COLUMN.computed), value: computed.value },
    style.SCORE_BOLD,
  );
  const scoreNow = (standing ?? computed).value;
  writeLost(draft, row, item.weight, scoreNow);
  writeExplanation(draft, row, item, numbers, scoreNow);
  const reason = item.row?.reason ?? null;
  draft.live(row, COLUMN.reason, reason === null ? { value: null } : sources.shown(reason.at), style.TEXT);

  draft.fit(row, item.name, COLUMN.name, COLUMN.name, 10);
  draft.fit(row, item.explanation, COLUMN.explanation, COLUMN.explanation, 10);
  draft.fit(row, String(target.live.value ?? ""), COLUMN.targetText, COLUMN.targetText, 10);
  draft.fit(row, String(actual.live.value ?? ""), COLUMN.actualText, COLUMN.actualText, 10);
  if (reason !== null) draft.fit(row, reason.text, COLUMN.reason, COLUMN.reason, 10);
}

/** The text of target or actual; for the execution rate the budget and the executed amount stand there. */
function sideOf(item: ScoredItem, side: "target" | "actual", sources: SourceCells): ShownValue {
  const amount = item.operands.find(({ role }) => role === (side === "target" ? "budget" : "executed"));
  if (item.rule === "execution-rate" || item.row === null) {
    const source = amount?.source;
    return shownCell(source && source.kind !== "scheme" ? source.at : undefined, sources);
  }
  return shownValue(item.row[side], sources);
}

interface PlacedNumbers {
  /** Column → the number that stands in it now. */
  readonly columns: ReadonlyMap<number, Decimal>;
  readonly byRole: ReadonlyMap<OperandRole, number>;
  readonly guarded: readonly CellAddress[];
  readonly values: ReadonlyMap<OperandRole, Decimal>;
}

function placeOperands(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  sources: SourceCells,
  target: ShownValue,
  actual: ShownValue,
): PlacedNumbers {
  const columns = new Map<number, Decimal>();
  const byRole = new Map<OperandRole, number>();
  const values = new Map<OperandRole, Decimal>();
  const guarded: CellAddress[] = [];
  const shownAt = (place: CellAddress) => {
    if (isSame(target.at, place)) return here(row, COLUMN.targetText);
    return isSame(actual.at, place) ? here(row, COLUMN.actualText) : null;
  };
  for (const operand of item.operands) {
    values.set(operand.role, operand.value);
    const places = item.ratio === null ? PLACES[operand.role] : (RATIO_PLACES[operand.role] ?? PLACES[operand.role]);
    const column = places.find((candidate) => !columns.has(candidate));
    if (column === undefined) {
      guardUnplaced(operand, guarded);
      continue;
    }
    const cell = operandCell(operand, sources, shownAt);
    draft.live(row, column, cell.live, column < COLUMN.spare ? style.PLAIN_NUMBER : style.HELPER_NUMBER);
    columns.set(column, operand.value);
    byRole.set(operand.role, column);
    if (cell.guarded !== null) guarded.push(cell.guarded);
  }
  if (item.ratio !== null) writeRatio(draft, row, item.ratio, columns, byRole, values);
  return { columns, byRole, guarded, values };
}

/** The actual of a named ratio: numerator ÷ denominator, or the change by it, in the target's measure. */
function writeRatio(
  draft: SheetDraft,
  row: number,
  ratio: NonNullable<ScoredItem["ratio"]>,
  columns: Map<number, Decimal>,
  byRole: Map<OperandRole, number>,
  values: Map<OperandRole, Decimal>,
): void {
  const [part, whole] = [values.get("numerator"), values.get("denominator")];
  if (!part || !whole || whole.eq(0) || byRole.has("actual")) return;
  const [top, bottom] = [here(row, COLUMN.spare), here(row, COLUMN.spare2)];
  const isChange = ratio.kind === "change";
  const quotient = isChange ? `(${top}-${bottom})/${bottom}` : `${top}/${bottom}`;
  const value = (isChange ? part.minus(whole) : part).div(whole).times(ratio.scale);
  const formula = `IF(COUNT(${top},${bottom})=2,IF(${bottom}=0,"",${quotient}*${ratio.scale}),"")`;
  draft.formula(row, COLUMN.actual, formula, cellNumber(value), style.PLAIN_NUMBER);
  columns.set(COLUMN.actual, value);
  byRole.set("actual", COLUMN.actual);
}

/** A number with no cell of its own stands in the formula as it is, so its source is watched. */
function guardUnplaced({ role, source }: Operand, guarded: CellAddress[]): void {
  if (role !== "given" && source.kind !== "scheme") guarded.push(source.at);
}

/**
 * The texts that only the engine reads, joined as they are now beside the same as it was when they were scored.
 * Returns the comparison, or null where everything is read live.
 */
function guardTexts(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  sources: SourceCells,
  target: ShownValue,
  actual: ShownValue,
  guarded: readonly CellAddress[],
): string | null {
  const formulas: string[] = [];
  const values: string[] = [];
  const seen = new Set<string>();
  const add = (place: CellAddress) => {
    const key = absoluteReference(place);
    if (seen.has(key)) return;
    seen.add(key);
    const words = sources.words(place);
    formulas.push(words.formula);
    values.push(words.value);
  };
  for (const shown of [target, actual]) {
    for (const part of shown.parts) if (!isReadLive(part, item, guarded)) add(part);
  }
  guarded.forEach(add);
  const { standard, method } = item.row ?? { standard: null, method: null };
  if (standard) add(standard.slot.at);
  if (method) add(method.at);
  if (formulas.length === 0) return null;
  const value = values.join("|");
  draft.formula(row, COLUMN.textsNow, formulas.join('&"|"&'), value, style.HELPER_TEXT);
  draft.constant(row, COLUMN.textsThen, value, style.HELPER_TEXT);
  return `${here(row, COLUMN.textsNow)}=${here(row, COLUMN.textsThen)}`;
}

function isReadLive(place: CellAddress, item: ScoredItem, guarded: readonly CellAddress[]): boolean {
  const isRead = item.operands.some(({ source }) => source.kind !== "scheme" && isSame(source.at, place));
  return isRead && !guarded.some((other) => isSame(other, place));
}

function computedScore(
  row: number,
  item: ScoredItem,
  options: SchemeOptions,
  takesGiven: boolean,
  numbers: PlacedNumbers,
  texts: string | null,
  sources: SourceCells,
): Live {
  if (item.score === null) return waitingScore(item, texts, sources);
  const used = new Set<number>();
  const cell = (role: OperandRole): string => {
    const column = numbers.byRole.get(role);
    if (column !== undefined) {
      used.add(column);
      return here(row, column);
    }
    return number(numbers.values.get(role) ?? decimal(0));
  };
  const expression = ruleExpression(item, options, cell) ?? judgedScore(item, takesGiven, cell);
  if (expression === null) return givenScore(item, sources);
  const list = [...used].sort((first, second) => first - second).map((column) => here(row, column));
  const conditions = [list.length > 0 ? `COUNT(${list.join(",")})=${list.length}` : null, texts].filter(
    (one) => one !== null,
  );
  const guarded = conditions.length > 1 ? `AND(${conditions.join(",")})` : conditions[0];
  const value = cellNumber(item.score);
  if (guarded === undefined) return { formula: expression, value };
  return { formula: `IFERROR(IF(${guarded},${expression},"${RESCORE}"),"${RESCORE}")`, value };
}

/** A score that no formula gives: full marks by the words, or points that the engine took from them. */
function judgedScore(item: ScoredItem, takesGiven: boolean, cell: (role: OperandRole) => string): string | null {
  if (item.score === null) return null;
  if (item.given !== null && (takesGiven || item.score.eq(item.given))) return null;
  return item.weight !== null && item.score.eq(item.weight) ? cell("weight") : number(item.score);
}

/** The accountant's own number, in the form's 得分 cell. */
function givenScore(item: ScoredItem, sources: SourceCells): Live {
  const value = item.given === null ? RESCORE : cellNumber(item.given);
  if (item.scoreAt === null || item.given === null) return { value };
  const isNumber = typeof sources.at(item.scoreAt)?.value === "number";
  const score = isNumber ? absoluteReference(item.scoreAt) : sources.number(item.scoreAt, item.given, ONE).formula;
  return score === undefined ? { value } : { formula: `IF(ISNUMBER(${score}),${score},"${RESCORE}")`, value };
}

/** 待定 or 不适用; a score typed into the form's 得分 cell is taken at once. */
function waitingScore(item: ScoredItem, texts: string | null, sources: SourceCells): Live {
  const word = item.state === "not-applicable" ? NOT_APPLICABLE : PENDING;
  const place = item.scoreAt;
  let shown = `"${word}"`;
  if (word === PENDING && place !== null && sources.sheet(place.sheet) !== undefined) {
    const ref = absoluteReference(place);
    shown = `IF(ISNUMBER(${ref}),${ref},"${word}")`;
  }
  if (texts !== null) return { formula: `IFERROR(IF(${texts},${shown},"${RESCORE}"),"${RESCORE}")`, value: word };
  return shown.startsWith("IF") ? { formula: shown, value: word } : { value: word };
}

/** 指标完成率, live where it is the plain quotient of the two numbers in the row. */
function writeCompletion(draft: SheetDraft, row: number, item: ScoredItem, numbers: PlacedNumbers): void {
  const target = numbers.columns.get(COLUMN.target);
  const actual = numbers.columns.get(COLUMN.actual);
  const part = here(row, COLUMN.actual);
  const whole = here(row, COLUMN.target);
  if (item.completion === null || !target || !actual || target.eq(0) || !actual.div(target).eq(item.completion)) {
    const isZeroBudget = item.rule === "execution-rate" && target?.eq(0) === true;
    draft.constant(row, COLUMN.completion, isZeroBudget ? NOT_APPLICABLE : null, style.PERCENT);
    return;
  }
  const formula = `IF(COUNT(${whole},${part})=2,IF(${whole}=0,"${NOT_APPLICABLE}",${part}/${whole}),"")`;
  draft.formula(row, COLUMN.completion, formula, cellNumber(roundTo(item.completion, 15)), style.PERCENT);
}

function writeLost(draft: SheetDraft, row: number, weight: Decimal | null, score: Live["value"]): void {
  const [full, got] = [here(row, COLUMN.weight), here(row, COLUMN.standing)];
  const value = weight === null || typeof score !== "number" ? "" : cellNumber(weight.minus(decimal(score)));
  draft.formula(row, COLUMN.lost, `IF(COUNT(${full},${got})=2,ROUND(${full}-${got},2),"")`, value, style.SCORE);
}

/** The sentence holds the numbers of its day: once one of them changes it asks to be made anew. */
function writeExplanation(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  numbers: PlacedNumbers,
  score: Live["value"],
): void {
  const at = (column: number) => here(row, column);
  const actual = numbers.columns.get(COLUMN.actual);
  const parts = [COLUMN.target, COLUMN.actual, COLUMN.weight].flatMap((column) => numbers.columns.get(column) ?? []);
  const checksum = sum([...parts, ...(actual ? [actual] : []), ...(typeof score === "number" ? [decimal(score)] : [])]);
  const rounded = roundTo(checksum, 4);
  const now = `ROUND(SUM(${at(COLUMN.target)}:${at(COLUMN.weight)},${at(COLUMN.actual)},${at(COLUMN.standing)}),4)`;
  const formula = `IF(ABS(${now}-${at(COLUMN.checksum)})<0.001,${at(COLUMN.explanationThen)},"数字已变，请重新计分后看说明")`;
  draft.formula(row, COLUMN.explanation, formula, item.explanation, style.TEXT);
  draft.constant(row, COLUMN.checksum, cellNumber(rounded), style.HELPER_NUMBER);
  draft.constant(row, COLUMN.explanationThen, item.explanation, style.HELPER_TEXT);
}

function isSame(first: CellAddress | null, second: CellAddress): boolean {
  return first !== null && first.row === second.row && first.column === second.column && first.sheet === second.sheet;
}
