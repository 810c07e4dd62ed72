import type { Figure } from "../../figures";
import { plainName, saysSomething } from "../../language";
import { isWaiting } from "../../scoring";
import type { Inline } from "../document";
import { count } from "../figures";
import { waitingItems } from "./conclusion";
import { boundOf, isLow, lowExecution } from "./money";
import { lossTogether, lostOf, measuresOf, reasonsWanting } from "./problems";
import { join, say } from "./say";
import { indicatorsOf, type Subject } from "./subject";

/** So many projects are named one by one; the others are counted. */
const MOST_NAMED = 10;

/** What the projects show together as problems, a paragraph each: low execution, indicators not reached, what waits. */
export function problemsTogether(projects: readonly Subject[]): Inline[][] {
  const found = [lowTogether(projects), lostTogether(projects), waitingTogether(projects)].filter(
    (inlines) => inlines.length > 0,
  );
  return found.length === 1 ? found : found.map((inlines, index) => say`${`（${NUMERALS[index]}）`}${inlines}`);
}

const NUMERALS = ["一", "二", "三"];

function lowTogether(projects: readonly Subject[]): Inline[] {
  const low = projects.filter(isLow);
  if (low.length === 0) return [];
  const named = low.slice(0, MOST_NAMED).map((subject) => {
    const rate = subject.figures.get(`${subject.id}.execution-rate`);
    return rate?.value ? say`${nameOf(subject)}（${rate}）` : say`${nameOf(subject)}`;
  });
  const more = low.length > MOST_NAMED ? "等" : "";
  const number = countOf("low", "执行率偏低的项目数", low, "个");
  return say`部分项目预算执行率偏低。${number}项目的预算执行率低于${boundOf(low[0]!)}：${join(named, "、")}${more}。`;
}

/** The indicators of projects that missed their targets, those left out that `words` name. */
function lostTogether(projects: readonly Subject[], words = ""): Inline[] {
  const losing = projects.filter((subject) => lostOf(subject, words).length > 0);
  if (losing.length === 0) return [];
  const lost = losing.flatMap((subject) => lostOf(subject, words));
  const named = losing.slice(0, MOST_NAMED).map((subject) => {
    const own = lostOf(subject, words);
    const items = own.slice(0, 3).map(({ item }) => item.name);
    return say`${nameOf(subject)}的${items.join("、")}${own.length > 3 ? `等${own.length}项` : ""}`;
  });
  const [items, lostPoints] = lossTogether("projects", "lost", lost, losing);
  const taken = lostPoints.value?.gt(0) ? say`，共扣${lostPoints}` : "";
  const more = losing.length > MOST_NAMED ? "等" : "";
  return say`部分指标没有达到年度指标值。${countOf("losing", "有指标未达标的项目数", losing, "个")}项目有${items}指标未达到年度指标值${taken}：${join(named, "；")}${more}。`;
}

function waitingTogether(projects: readonly Subject[]): Inline[] {
  const waiting = projects.filter((subject) => indicatorsOf(subject).some(({ item }) => isWaiting(item)));
  if (waiting.length === 0) return [];
  const named = waiting.slice(0, MOST_NAMED).map((subject) => {
    const items = indicatorsOf(subject).filter(({ item }) => isWaiting(item));
    return say`${nameOf(subject)}的${items.map(({ item }) => item.name).join("、")}`;
  });
  return say`部分指标的得分尚待评定：${join(named, "；")}${waiting.length > MOST_NAMED ? "等" : ""}。`;
}

/** What the unit's own text on problems does not name of what its tables show as missed, a paragraph each. */
export function lostBesideTogether(unit: Subject | null, projects: readonly Subject[], words: string): Inline[][] {
  const ofUnit = unit && lostOfUnit(unit, words);
  return [ofUnit ? say`部门整体支出自评中，${ofUnit}。` : [], lostTogether(projects, words)].filter(
    (inlines) => inlines.length > 0,
  );
}

/** What the unit's own table shows as problems; its indicators are told with their figures by the conclusion. */
export function problemsOfUnit(unit: Subject): Inline[][] {
  const said = join([lowExecution(unit), lostOfUnit(unit) ?? []], "；");
  const waiting = waitingItems(unit);
  return [
    ...(said.length > 0 ? [say`部门整体支出自评中，${said}${reasonsWanting(unit)}。`] : []),
    ...(waiting.length > 0 ? [say`${waiting}。`] : []),
  ];
}

function lostOfUnit(unit: Subject, words = ""): Inline[] | null {
  const lost = lostOf(unit, words);
  if (lost.length === 0) return null;
  const named = lost.slice(0, MOST_NAMED).map(({ item }) => item.name);
  const [items, lostPoints] = lossTogether("department", "lost", lost, [unit]);
  const taken = lostPoints.value?.gt(0) ? say`，共扣${lostPoints}` : "";
  return say`${items}指标未达到年度指标值${taken}：${named.join("、")}${lost.length > MOST_NAMED ? "等" : ""}`;
}

/** The measures that the projects' own cells give, by project; empty where none gives any. */
export function measuresTogether(projects: readonly Subject[]): Inline[][] {
  const said = projects.flatMap((subject) => {
    const written = subject.texts.find("project-measures");
    const own = written !== null && saysSomething(written) ? written : measuresOf(subject);
    return own === "" ? [] : [{ name: nameOf(subject), own: own.replace(/\s*\n\s*/g, "").replace(/[。；]$/, "") }];
  });
  return said.map(({ name, own }, index) => say`${`${index + 1}.${name}：${own}。`}`);
}

function nameOf({ project }: Subject): string {
  return plainName(project?.name ?? "");
}

function countOf(what: string, label: string, subjects: readonly Subject[], unit: string): Figure {
  return counted(`projects.${what}-count`, label, subjects.length, unit, subjects);
}

function counted(id: string, label: string, value: number, unit: string, subjects: readonly Subject[]): Figure {
  const sources = subjects.flatMap(({ project }) => (project ? [project.at] : []));
  return count(id, label, value, unit, sources);
}
