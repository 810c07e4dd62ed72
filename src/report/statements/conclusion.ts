import { sum, ZERO, type Figure } from "../../figures";
import {
  isExtra,
  isReached,
  isWaiting,
  levelName,
  standingTotal,
  type Evaluation,
  type ScoredItem,
} from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import type { Inline } from "../document";
import { count, joined } from "../figures";
import { factsWithReason, points } from "./item-facts";
import { levelsOf, partsOf } from "./levels";
import { join, say } from "./say";
import { indicatorsOf, type Subject, type Told } from "./subject";

/**
 * 其中，预算执行率得9.55分（分值10分），产出指标得48.59分（分值50分）…: the score's make-up by first level. Empty where the
 * form has no levels, and where a total that a person typed is not the sum of its parts.
 */
export function makeUp(subject: Subject): Inline[] {
  const { evaluation, style } = subject;
  const levels = levelsOf(subject);
  if (!evaluation?.form.isScored || levels.length < 2) return [];
  const { execution, adjustments } = evaluation;
  const parts = [...(execution ? [execution] : []), ...evaluation.indicators];
  const added = sum(parts.flatMap(({ standing }) => standing ?? [])).plus(sum(adjustments.map((one) => one.points)));
  if (!added.eq(standingTotal(evaluation))) return [];
  const said = partsOf(subject).map((part) =>
    levelScore(part.id, part.name, part.items, evaluation, style.forms.score),
  );
  const { score, unitRate, projectRate } = style.forms;
  const forms = { score, rate: subject.project === null ? unitRate : projectRate };
  const changed = adjustments.map(({ explained }) => say`${explained(forms).replace(/[。；]$/, "")}`);
  return say`其中，${join([...said, ...extraSaid(subject), ...changed], "，")}`;
}

/** 加分项加1分, 减分项扣0.5分. */
function extraSaid({ id, evaluation, style }: Subject): Inline[][] {
  const extra = evaluation!.indicators.filter((item) => isExtra(item) && item.standing !== null);
  const nameOf = ({ row, name }: ScoredItem): string => levelName(row?.level1) || name;
  return [...new Set(extra.map(nameOf))].map((name) => {
    const items = extra.filter((item) => nameOf(item) === name);
    const all = sum(items.flatMap(({ standing }) => standing ?? []));
    const sources = sourcesOf(items, evaluation!.form.range);
    const figure = points(`${id}.extra-${name}`, name, all.abs(), style.forms.score, sources, "各项得分之和");
    return say`${name}${all.lt(ZERO) ? "扣" : "加"}${figure}`;
  });
}

function levelScore(
  id: string,
  name: string,
  items: readonly ScoredItem[],
  { form }: Evaluation,
  look: Figure["form"],
): Inline[] {
  const weights = items.flatMap(({ weight }) => weight ?? []);
  const sources = sourcesOf(items, form.range);
  const score = points(
    `${id}.score`,
    `${name}得分`,
    sum(items.flatMap(({ standing }) => standing ?? [])),
    look,
    sources,
    "各项得分之和",
  );
  const full = points(`${id}.weight`, `${name}分值`, sum(weights), look, sources, "各项分值之和");
  const waiting = items.filter(isWaiting);
  const open = points(
    `${id}.waiting`,
    `${name}待定分值`,
    sum(waiting.flatMap(({ weight }) => weight ?? [])),
    look,
    sources,
    "待定指标分值之和",
  );
  const lacking = waiting.filter(({ weight }) => weight === null).length;
  if (lacking > 0 && lacking === items.length) return say`${name}没有分值`;
  if (waiting.length > 0 && waiting.length === items.length) return say`${name}${open}待定`;
  const others = [
    waiting.length > lacking ? say`，其中${open}待定` : [],
    lacking > 0 ? say`，另有${String(lacking)}项没有分值` : [],
  ];
  return say`${name}得${score}（分值${full}${join(others, "")}）`;
}

function sourcesOf(items: readonly ScoredItem[], range: CellRange): CellRange[] {
  const cells = items.flatMap(({ scoreAt }) => (scoreAt ? [rangeOf(scoreAt)] : []));
  return cells.length > 0 ? joined(cells) : [range];
}

/** For each first level what was reached, and each of its indicators that lost points: a paragraph a level. */
export function levelByLevel(subject: Subject): Inline[][] {
  return levelsOf(subject).map(({ name, id, told }) => {
    const losses = told.filter(({ item }) => !isWaiting(item) && !isReached(item));
    const facts = losses.map((one) => factsWithReason(one, subject.style.forms));
    return say`${reachedOf(name, id, told)}。${facts.length > 0 ? say`${join(facts, "；")}。` : ""}`;
  });
}

/** 产出指标共7项，6项达到年度指标值，1项待定. */
function reachedOf(name: string, id: string, told: readonly Told[]): Inline[] {
  const all = counted(`${id}.count`, `${name}项数`, told);
  const waiting = told.filter(({ item }) => isWaiting(item));
  const reached = told.filter(({ item }) => !isWaiting(item) && isReached(item));
  if (reached.length === told.length) return say`${name}共${all}，${told.length > 1 ? "全部" : ""}达到年度指标值`;
  const said = [
    reached.length > 0
      ? say`${counted(`${id}.reached`, `${name}达到年度指标值的项数`, reached, told)}达到年度指标值`
      : [],
    waiting.length > 0 ? say`${counted(`${id}.waiting-count`, `${name}待定项数`, waiting, told)}待定` : [],
  ];
  return join([say`${name}共${all}`, ...said], "，");
}

/** 共设绩效指标9项，6项达到年度指标值; all of them: 9项绩效指标全部达到年度指标值. Empty without indicators. */
export function reachedTogether(subject: Subject): Inline[] {
  const told = indicatorsOf(subject);
  if (told.length === 0) return [];
  const waiting = told.filter(({ item }) => isWaiting(item));
  const reached = told.filter(({ item }) => !isWaiting(item) && isReached(item));
  const all = counted(`${subject.id}.indicators`, "绩效指标项数", told);
  if (told.length === 1 && reached.length === 1) return say`共设绩效指标${all}，达到年度指标值`;
  if (reached.length === told.length) return say`${all}绩效指标全部达到年度指标值`;
  if (reached.length > 0) {
    return say`共设绩效指标${all}，${counted(`${subject.id}.reached`, "达到年度指标值的项数", reached, told)}达到年度指标值`;
  }
  const every = told.length > 1 ? "均" : "";
  if (waiting.length === told.length) return say`共设绩效指标${all}，${every}待定`;
  if (waiting.length === 0) return say`共设绩效指标${all}，${every}未达到年度指标值`;
  const open = counted(`${subject.id}.waiting-count`, "待定项数", waiting, told);
  return say`共设绩效指标${all}，其中${open}待定，其余未达到年度指标值`;
}

/** 待定的指标：拨付时间年度指标值9月底前，实际完成时间11月5日，晚于规定时限，分值10分待定. Empty where nothing waits. */
export function waitingItems(subject: Subject): Inline[] {
  const { forms } = subject.style;
  const waiting = indicatorsOf(subject).filter(({ item }) => isWaiting(item));
  if (waiting.length === 0) return [];
  const said = waiting.map((told) => {
    const { item, id } = told;
    const at = item.row?.weight ? [rangeOf(item.row.weight.at)] : [];
    const full = item.weight && points(`${id}.weight`, `${item.name}分值`, item.weight, forms.score, at, "");
    const open = full ? say`分值${full}待定` : say`得分待定`;
    return factsWithReason(told, forms, [open]);
  });
  return say`待定的指标：${join(said, "；")}`;
}

function counted(id: string, label: string, told: readonly Told[], of: readonly Told[] = told): Figure {
  const sources = of.flatMap(({ item }) => (item.row ? [item.row.at] : []));
  const [first, last] = [sources[0], sources.at(-1)];
  const span = first && last ? [{ ...first, bottom: last.bottom }] : [];
  return count(id, label, told.length, "项", span);
}
