import { sum, ZERO, type Figure } from "../../figures";
import { plainName } from "../../language";
import {
  hasLoss,
  isExtra,
  isReached,
  isWaiting,
  levelName,
  targetOutcome,
  standingTotal,
  type Evaluation,
  type ScoredItem,
} from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import type { Inline } from "../document";
import { count, joined } from "../figures";
import { factsWithReason, lossTold, points, pointsOpen } from "./item-facts";
import { levelsOf, partsOf } from "./levels";
import { gap, join, say } from "./say";
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
  if (evaluation.adjustments.length === 0 && parts.every(isFull)) return say`各项均得满分`;
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

function isFull({ standing, weight }: ScoredItem): boolean {
  return weight !== null && standing?.eq(weight) === true;
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

/** For each first level what was reached, and each of its indicators that missed its target or lost points: a paragraph a level. */
export function levelByLevel(subject: Subject): Inline[][] {
  return levelsOf(subject).map(({ name, id, told }) => {
    const losses = told.filter(({ item }) => !isReached(item) && targetOutcome(item) !== "open");
    const taken = told.filter(({ item }) => isReached(item) && hasLoss(item));
    const facts = [...losses, ...taken].map((one) => lossTold(one, subject.style.forms));
    return say`${reachedOf(name, id, told)}。${facts.length > 0 ? say`${join(facts, "；")}。` : ""}`;
  });
}

/** Indicators by how they stand to their targets. */
function sorted(told: readonly Told[]) {
  const those = (outcome: ReturnType<typeof targetOutcome>) =>
    told.filter(({ item }) => targetOutcome(item) === outcome);
  return { reached: those("reached"), missed: those("missed"), open: those("open") };
}

/** 产出指标共7项，6项达到年度指标值，1项待定. */
function reachedOf(name: string, id: string, told: readonly Told[]): Inline[] {
  const all = counted(`${id}.count`, `${name}项数`, told);
  const { reached, missed, open } = sorted(told);
  if (reached.length === told.length) return say`${name}共${all}，${told.length > 1 ? "全部" : ""}达到年度指标值`;
  if (missed.length === told.length) return say`${name}共${all}，${told.length > 1 ? "均" : ""}未达到年度指标值`;
  const said = [
    reached.length > 0
      ? say`${counted(`${id}.reached`, `${name}达到年度指标值的项数`, reached, told)}达到年度指标值`
      : [],
    open.length > 0 ? say`${counted(`${id}.waiting-count`, `${name}待定项数`, open, told)}待定` : [],
  ];
  return join([say`${name}共${all}`, ...said], "，");
}

/** 共设绩效指标9项，6项达到年度指标值; all of them: 9项绩效指标全部达到年度指标值. Empty without indicators. */
export function reachedTogether(subject: Subject): Inline[] {
  const told = indicatorsOf(subject);
  if (told.length === 0) return [];
  const { reached, open } = sorted(told);
  const all = counted(`${subject.id}.indicators`, "绩效指标项数", told);
  if (told.length === 1 && reached.length === 1) return say`共设绩效指标${all}，达到年度指标值`;
  if (reached.length === told.length) return say`${all}绩效指标全部达到年度指标值`;
  if (reached.length > 0) {
    return say`共设绩效指标${all}，${counted(`${subject.id}.reached`, "达到年度指标值的项数", reached, told)}达到年度指标值`;
  }
  const every = told.length > 1 ? "均" : "";
  if (open.length === told.length) return say`共设绩效指标${all}，${every}待定`;
  if (open.length === 0) return say`共设绩效指标${all}，${every}未达到年度指标值`;
  const waiting = counted(`${subject.id}.waiting-count`, "待定项数", open, told);
  return say`共设绩效指标${all}，其中${waiting}待定，其余未达到年度指标值`;
}

/**
 * 待定的指标：社会效益年度指标值“明显提升”，实际完成情况“基本提升”，分值10分待定. What is late or not finished is told among the
 * problems with its points. Empty where nothing waits.
 */
export function waitingItems(subject: Subject): Inline[] {
  const { forms } = subject.style;
  const { open } = sorted(indicatorsOf(subject));
  const execution = subject.evaluation?.execution ?? null;
  const rate =
    execution && isWaiting(execution) ? [say`${execution.name}${pointsOpen(toldOf(subject, execution), forms)}`] : [];
  const said = [...rate, ...open.map((told) => factsWithReason(told, forms, null, pointsOpen(told, forms)))];
  return said.length > 0 ? say`待定的指标：${join(said, "；")}` : [];
}

function toldOf({ id }: Subject, item: ScoredItem): Told {
  return { id: `${id}.execution`, item, reason: { cause: "", measures: "" } };
}

/** What the points still wait for, as a gap; empty where none wait. */
export function waitingScores(subjects: readonly Subject[]): Inline[] {
  const named = subjects.flatMap((subject) => {
    const { execution } = subject.evaluation ?? {};
    const items = [...(execution ? [execution] : []), ...indicatorsOf(subject).map(({ item }) => item)].filter(
      isWaiting,
    );
    if (items.length === 0) return [];
    const names = items.map(({ name }) => name).join("、");
    return [subject.project && subjects.length > 1 ? `${plainName(subject.project.name)}的${names}` : names];
  });
  if (named.length === 0) return [];
  const more = named.length > MOST_NAMED ? `等${named.length}个项目` : "";
  return gap(`${named.slice(0, MOST_NAMED).join("；")}${more}的得分`);
}

/** So many projects stand in a gap. */
const MOST_NAMED = 10;

function counted(id: string, label: string, told: readonly Told[], of: readonly Told[] = told): Figure {
  const sources = of.flatMap(({ item }) => (item.row ? [item.row.at] : []));
  const [first, last] = [sources[0], sources.at(-1)];
  const span = first && last ? [{ ...first, bottom: last.bottom }] : [];
  return count(id, label, told.length, "项", span);
}
