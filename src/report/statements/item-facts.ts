import { decimal, ONE, type Figure, type NumberForm } from "../../figures";
import type { IndicatorValue } from "../../recognition";
import { isCompletionOfTarget, isLate, isOverLimit, type ScoredItem } from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import type { Inline } from "../document";
import type { FigureForms } from "../outline";
import { join, say } from "./say";
import type { Told } from "./subject";

/**
 * 资助人次年度指标值≥6200人次，实际完成5890人次，完成率95.0%，扣0.75分: what the table says of an item, in a sentence, and
 * what more there is to say of it.
 */
export function factsOf({ id, item }: Told, forms: FigureForms, more: readonly Inline[][] = []): Inline[] {
  const { row, name } = item;
  const target = row?.target.text ?? "";
  const wanted = target === "" ? [] : [say`年度指标值${valueOf(`${id}.target`, "年度指标值", row!.target)}`];
  const facts = [...wanted, ...doneOf(id, item), ...rateOf(id, item, forms), ...lossOf(id, item, forms), ...more];
  return say`${name}${join(facts, "，")}`;
}

/** The facts with the reason from the item's cell. */
export function factsWithReason(told: Told, forms: FigureForms, more: readonly Inline[][] = []): Inline[] {
  const { cause } = told.reason;
  return factsOf(told, forms, cause === "" ? more : [...more, say`原因是${cause}`]);
}

/** 扣0.75分, or 得6分 where the item has no weight to lose from. */
function lossOf(id: string, { weight, standing, scoreAt, row }: ScoredItem, forms: FigureForms): Inline[][] {
  if (weight === null || standing === null || standing.gte(weight)) return [];
  const at = scoreAt ?? row?.score?.at;
  const sources = [...(row?.weight ? [rangeOf(row.weight.at)] : []), ...(at ? [rangeOf(at)] : [])];
  return [say`扣${points(`${id}.lost`, "扣分", weight.minus(standing), forms.score, sources, "分值 − 得分")}`];
}

/** A number of points as a figure. */
export function points(
  id: string,
  label: string,
  value: Figure["value"],
  form: NumberForm,
  sources: readonly CellRange[],
  derivation: string,
): Figure {
  return { id, label, value, unit: "分", form, sources, derivation };
}

function rateOf(id: string, item: ScoredItem, forms: FigureForms): Inline[][] {
  const { completion, row } = item;
  const late = isLate(item) ? [say`晚于规定时限`] : [];
  if (completion === null) return late;
  const sources = [row?.actual.slot, row?.target.slot].flatMap((slot) => (slot ? [rangeOf(slot.at)] : []));
  const rate: Figure = {
    id: `${id}.completion`,
    label: "指标完成率",
    value: completion,
    unit: "",
    form: forms.projectRate,
    sources,
    derivation: "实际完成值 ÷ 年度指标值",
  };
  // Of a limit the rate says how much of it was used, which is no completion.
  if (isCompletionOfTarget(item)) return [...late, say`完成率${rate}`];
  if (!isOverLimit(item)) return late;
  const over = { ...rate, id: `${id}.excess`, label: "超出指标值", value: completion.minus(ONE) };
  return [...late, say`超出${{ ...over, derivation: "实际完成值 ÷ 年度指标值 − 1" }}`];
}

/** 实际完成90场; a bare number takes its target's unit, words are quoted. */
function doneOf(id: string, { row }: ScoredItem): Inline[][] {
  if (!row || row.actual.text === "") return [];
  const { actual, target } = row;
  const value = valueOf(`${id}.actual`, "实际完成值", actual, target);
  const { reading, text } = actual;
  if (reading.kind === "deadline" && reading.by !== null) return [say`实际完成时间${value}`];
  return [/\d/.test(text) ? say`实际完成${value}` : say`实际完成情况${value}`];
}

const ONE_NUMBER = /^([^\d.,]*)(\d[\d,]*(?:\.\d+)?)([^\d.,]*)$/;

/** A target or an actual as its cell has it, its number a figure; words without a number are quoted. */
function valueOf(id: string, label: string, value: IndicatorValue, target?: IndicatorValue): Inline[] {
  const { text, slot, reading } = value;
  if (!/\d/.test(text)) return say`“${text}”`;
  const sources = slot ? [rangeOf(slot.at)] : [];
  const own = target?.reading.kind === "quantity" ? target.reading.number.unit : "";
  const isBare = reading.kind === "quantity" && reading.number.unit === "" && /^\d+(?:\.\d+)?$/.test(text);
  if (isBare && own === "%" && reading.number.value.lte(ONE)) {
    const form = { decimals: 2, percent: true };
    return say`${{ id, label, value: reading.number.value, unit: "", form, sources, derivation: "" }}`;
  }
  const match = ONE_NUMBER.exec(text);
  if (!match) return say`${text}`;
  const [, before, digits, behind] = match as unknown as [string, string, string, string];
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const form: NumberForm = { decimals, keepZeros: true, thousands: digits.includes(",") };
  const unit = isBare ? own : behind;
  return say`${before}${{ id, label, value: decimal(digits.replaceAll(",", "")), unit, form, sources, derivation: "" }}`;
}
