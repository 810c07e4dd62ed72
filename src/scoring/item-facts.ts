import { decimal, ONE, ZERO, type Decimal, type NumberForm } from "../figures";
import type { IndicatorValue } from "../recognition";
import type { ScoredItem } from "./evaluation";
import { hasLoss, isCompletionOfTarget, isLate, isMissed, isOverLimit } from "./reached";

/** What stands behind the words of a fact. A rate is a fraction; the output prints it and the points in its own form. */
export type FactValue =
  | { readonly kind: "words"; readonly text: string }
  /** The number of a cell with the text around it, printed as the cell has it. */
  | {
      readonly kind: "number";
      readonly before: string;
      readonly value: Decimal;
      readonly unit: string;
      readonly form: NumberForm;
    }
  | { readonly kind: "rate"; readonly value: Decimal }
  | { readonly kind: "points"; readonly value: Decimal };

/** One thing that a table says of an item: 年度指标值 | ≥95%, 扣 | 0.46分. */
export interface ItemFact {
  readonly what: "target" | "actual" | "late" | "opposite" | "completion" | "excess" | "points-above" | "lost";
  readonly words: string;
  readonly value: FactValue | null;
}

/** Target, what was done, lateness, rate and points lost, in the order in which a sentence tells them. */
export function factsOfItem(item: ScoredItem): readonly ItemFact[] {
  return [...targetOf(item), ...doneOf(item), ...rateOf(item), ...lossOf(item)];
}

function targetOf({ row }: ScoredItem): ItemFact[] {
  if (!row || row.target.text === "") return [];
  return [{ what: "target", words: "年度指标值", value: valueOf(row.target) }];
}

/** 实际完成90场; a bare number takes its target's unit. */
function doneOf(item: ScoredItem): ItemFact[] {
  const { row } = item;
  if (!row || row.actual.text === "") return [];
  const { reading } = row.actual;
  const { text } = row.actual.says;
  if (isLate(item) && row.actual.says.isUnfinished) return [{ what: "actual", words: "尚未完成", value: null }];
  const isDate = reading.kind === "deadline" && reading.by !== null;
  const words = isDate ? "实际完成时间" : /\d/.test(text) ? "实际完成" : "实际完成情况";
  return [{ what: "actual", words, value: valueOf(row.actual, row.target) }];
}

/** Of a limit the rate says how much of it was used, which is no completion. */
function rateOf(item: ScoredItem): ItemFact[] {
  const { completion } = item;
  const isToldLate = isLate(item) && !item.row?.actual.says.isUnfinished;
  const late: ItemFact[] = isToldLate ? [{ what: "late", words: "晚于规定时限", value: null }] : [];
  if (completion === null) return late;
  if (isCompletionOfTarget(item)) {
    if (completion.lt(ZERO) && isMissed(item))
      return [...late, { what: "opposite", words: "与指标值方向相反", value: null }];
    return [...late, { what: "completion", words: "完成率", value: { kind: "rate", value: completion } }];
  }
  if (!isOverLimit(item)) return late;
  const above = percentagePointsAbove(item);
  if (above !== null) return [...late, { what: "points-above", words: "超出", value: above }];
  return [...late, { what: "excess", words: "超出", value: { kind: "rate", value: completion.minus(ONE) } }];
}

/** 0.6 of 3.6% beside ≤3%: 超出20% would be taken for so many points. null where the target is no percentage. */
function percentagePointsAbove({ row, operands }: ScoredItem): FactValue | null {
  const reading = row?.target.reading;
  if (reading?.kind !== "quantity" || reading.number.unit !== "%") return null;
  const [target, actual] = (["target", "actual"] as const).map(
    (one) => operands.find(({ role }) => role === one)?.value,
  );
  if (target === undefined || actual === undefined) return null;
  return { kind: "number", before: "", value: actual.minus(target), unit: "个百分点", form: { decimals: 2 } };
}

function lossOf(item: ScoredItem): ItemFact[] {
  if (!hasLoss(item)) return [];
  return [{ what: "lost", words: "扣", value: { kind: "points", value: item.weight!.minus(item.standing!) } }];
}

const ONE_NUMBER = /^([^\d.,]*)(\d[\d,]*(?:\.\d+)?)([^\d.,]*)$/;

/** A target or an actual as its cell has it; words without a number are quoted. */
function valueOf({ says: { text }, reading }: IndicatorValue, target?: IndicatorValue): FactValue {
  if (!/\d/.test(text)) return { kind: "words", text: `“${text}”` };
  const own = target?.reading.kind === "quantity" ? target.reading.number.unit : "";
  const isBare = reading.kind === "quantity" && reading.number.unit === "" && /^\d+(?:\.\d+)?$/.test(text);
  if (isBare && own === "%" && reading.number.value.lte(ONE)) {
    return { kind: "number", before: "", value: reading.number.value, unit: "", form: SHARE };
  }
  const match = ONE_NUMBER.exec(text);
  if (!match) return { kind: "words", text };
  const [, before = "", digits = "", behind = ""] = match;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const form: NumberForm = { decimals, keepZeros: true, thousands: digits.includes(",") };
  return { kind: "number", before, value: decimal(digits.replaceAll(",", "")), unit: isBare ? own : behind, form };
}

const SHARE: NumberForm = { decimals: 2, percent: true };
