import type { Figure, NumberForm } from "../../figures";
import { factsOfItem, type ItemFact, type ScoredItem } from "../../scoring";
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
  const facts = factsOfItem(item).map((fact) => said(fact, `${id}.${fact.what}`, item, forms));
  return say`${item.name}${join([...facts, ...more], "，")}`;
}

/** The facts with the reason from the item's cell. */
export function factsWithReason(told: Told, forms: FigureForms, more: readonly Inline[][] = []): Inline[] {
  const { cause } = told.reason;
  return factsOf(told, forms, cause === "" ? more : [...more, say`原因是${cause}`]);
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

const LABELS: Readonly<Record<ItemFact["what"], string>> = {
  target: "年度指标值",
  actual: "实际完成值",
  late: "",
  opposite: "",
  completion: "指标完成率",
  excess: "超出指标值",
  "points-above": "超出指标值的百分点",
  lost: "扣分",
};
const DERIVATIONS: Readonly<Partial<Record<ItemFact["what"], string>>> = {
  completion: "实际完成值 ÷ 年度指标值",
  excess: "实际完成值 ÷ 年度指标值 − 1",
  "points-above": "实际完成值 − 年度指标值",
};

function said({ what, words, value }: ItemFact, id: string, item: ScoredItem, forms: FigureForms): Inline[] {
  if (value === null) return say`${words}`;
  if (value.kind === "words") return say`${words}${value.text}`;
  const [label, sources] = [LABELS[what], sourcesOf(what, item)];
  if (value.kind === "points") {
    return say`${words}${points(id, label, value.value, forms.score, sources, "分值 − 得分")}`;
  }
  const derivation = DERIVATIONS[what] ?? "";
  const figure = { id, label, value: value.value, sources, derivation };
  if (value.kind === "rate") return say`${words}${{ ...figure, unit: "", form: forms.projectRate }}`;
  return say`${words}${value.before}${{ ...figure, unit: value.unit, form: value.form }}`;
}

function sourcesOf(what: ItemFact["what"], { row, scoreAt }: ScoredItem): CellRange[] {
  const [target, actual] = [row?.target.slot, row?.actual.slot];
  if (what === "lost") {
    const at = scoreAt ?? row?.score?.at;
    return [...(row?.weight ? [rangeOf(row.weight.at)] : []), ...(at ? [rangeOf(at)] : [])];
  }
  const slots = what === "target" ? [target] : what === "actual" ? [actual] : [actual, target];
  return slots.flatMap((slot) => (slot ? [rangeOf(slot.at)] : []));
}
