import type { Figure, NumberForm } from "../../figures";
import { causeInSentence } from "../../language";
import { factsOfItem, hasLoss, isReached, isWaiting, type ItemFact, type ScoredItem } from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import type { Inline } from "../document";
import type { FigureForms } from "../outline";
import { gap, join, say } from "./say";
import type { Told } from "./subject";

type Facts = readonly { readonly what: ItemFact["what"]; readonly said: readonly Inline[] }[];

/**
 * 资助人次年度指标值≥6200人次，实际完成5890人次，完成率95.0%，扣0.75分: what the table says of an item, in a sentence, and
 * what more there is to say of it.
 */
export function factsOf(told: Told, forms: FigureForms, more: readonly (readonly Inline[])[] = []): Inline[] {
  return say`${told.item.name}${join([...factsSaid(told, forms).map(({ said }) => said), ...more], "，")}`;
}

/** Each fact said; a value that was not filled in is a gap. */
function factsSaid({ id, item }: Told, forms: FigureForms): Facts {
  const facts = factsOfItem(item).map((fact) => ({
    what: fact.what,
    said: factSaid(fact, `${id}.${fact.what}`, item, forms),
  }));
  const isDoneMissing = item.row !== null && item.row.target.text !== "" && item.row.actual.text === "";
  if (!isDoneMissing) return facts;
  const done = { what: "actual" as const, said: say`实际完成${gap(`${item.name}的实际完成值`)}` };
  return [facts[0]!, done, ...facts.slice(1)];
}

/** The facts with the reason from the item's cell, or a gap that asks for it. */
export function factsWithReason(
  told: Told,
  forms: FigureForms,
  asksFor: string | null,
  open: readonly Inline[] = [],
): Inline[] {
  const cause = causeOf(told);
  const isAsked = cause === "" && told.reason.measures === "" && asksFor !== null;
  const why = isAsked ? say`原因是${gap(`${told.item.name}${asksFor}`)}` : cause === "" ? [] : say`原因是${cause}`;
  return factsOf(told, forms, [open, why]);
}

/** What is said of an indicator that missed its target, or lost points though it reached it. */
export function lossTold(told: Told, forms: FigureForms): Inline[] {
  const { item } = told;
  if (isReached(item)) return takenThough(told, forms);
  const isOpen = isWaiting(item);
  return factsWithReason(
    told,
    forms,
    isOpen || hasLoss(item) ? "未达标的原因" : null,
    isOpen ? pointsOpen(told, forms) : [],
  );
}

/** 验收合格率年度指标值100%，实际完成100%，虽达到年度指标值，但因资料归档不及时，扣2分. */
function takenThough(told: Told, forms: FigureForms): Inline[] {
  const facts = factsSaid(told, forms);
  const cause = causeOf(told);
  const why = cause === "" ? gap(`${told.item.name}扣分的原因`) : say`${cause}`;
  const [others, taken] = [facts.filter(({ what }) => what !== "lost"), facts.filter(({ what }) => what === "lost")];
  const said = [...others, { said: say`虽达到年度指标值，但因${why}` }, ...taken].map((one) => one.said);
  return say`${told.item.name}${join(said, "，")}`;
}

/** 分值15分待定. */
export function pointsOpen({ id, item }: Told, forms: FigureForms): Inline[] {
  const at = item.row?.weight ? [rangeOf(item.row.weight.at)] : [];
  const full = item.weight && points(`${id}.weight`, `${item.name}分值`, item.weight, forms.score, at, "");
  return full ? say`分值${full}待定` : say`得分待定`;
}

/** 扣2分 at the end of a reason is said by the sentence itself. */
const TAKEN = /[，,；;、]?(?:共|各|故|因此)?扣(?:了|除|减)?[\d.]+分$/;

function causeOf({ reason }: Told): string {
  return causeInSentence(reason.cause.replace(TAKEN, ""));
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

function factSaid({ what, words, value }: ItemFact, id: string, item: ScoredItem, forms: FigureForms): Inline[] {
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
