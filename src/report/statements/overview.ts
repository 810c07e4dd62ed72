import type { Figure } from "../../figures";
import { plainName, saysSomething } from "../../language";
import type { Inline } from "../document";
import { count } from "../figures";
import { boundOf, isLow, isOverspent, lowExecution, overSpending } from "./money";
import { hasProblems, lossTogether, lostOf, measuresOf, takenOf } from "./problems";
import { gap, join, say } from "./say";
import type { Subject, Told } from "./subject";

/** So many projects are named one by one; the others are counted. */
const MOST_NAMED = 10;

/** What the unit and its projects show as problems, a paragraph each, numbered where there are several. */
export function problemsTogether(unit: Subject | null, projects: readonly Subject[]): Inline[][] {
  const ofProjects = [lowTogether(projects), overTogether(projects), lostTogether(projects)];
  const found = [unit ? problemsOfUnit(unit) : [], ...ofProjects].filter((inlines) => inlines.length > 0);
  return found.length === 1 ? found : found.map((inlines, index) => say`${`（${NUMERALS[index]}）`}${inlines}`);
}

const NUMERALS = ["一", "二", "三", "四"];

function lowTogether(projects: readonly Subject[]): Inline[] {
  const low = projects.filter(isLow);
  if (low.length === 0) return [];
  const number = countOf("low", "执行率偏低的项目数", low, "个");
  return say`部分项目预算执行率偏低。${number}项目的预算执行率低于${boundOf(low[0]!)}：${withRates(low)}。`;
}

function overTogether(projects: readonly Subject[]): Inline[] {
  const over = projects.filter(isOverspent);
  if (over.length === 0) return [];
  const number = countOf("over", "执行数超过预算数的项目数", over, "个");
  return say`部分项目执行数超过预算数。${number}项目的执行数超过全年预算数：${withRates(over)}。`;
}

function withRates(projects: readonly Subject[]): Inline[] {
  const named = projects.slice(0, MOST_NAMED).map((subject) => {
    const rate = subject.figures.get(`${subject.id}.execution-rate`);
    return rate?.value ? say`${nameOf(subject)}（${rate}）` : say`${nameOf(subject)}`;
  });
  return say`${join(named, "、")}${projects.length > MOST_NAMED ? "等" : ""}`;
}

/** The indicators of projects that missed their targets or lost points, those left out that `words` name. */
function lostTogether(projects: readonly Subject[], words = ""): Inline[] {
  const losing = projects.filter((subject) => lostOf(subject, words).length > 0);
  const lost = losing.flatMap((subject) => lostOf(subject, words));
  const taken = takenTogether(projects, "projects", words);
  if (losing.length === 0) return taken.length > 0 ? say`部分指标被扣分。${taken}。` : [];
  const [items, lostPoints] = lossTogether("projects", "lost", lost, losing);
  const points = lostPoints.value?.gt(0) ? say`，共扣${lostPoints}` : "";
  const number = projects.length > 1 ? say`${countOf("losing", "有指标未达标的项目数", losing, "个")}项目有` : "";
  const named = namedIndicators(projects.length > 1, losing, (subject) => lostOf(subject, words));
  const others = taken.length > 0 ? say`。另有${taken}` : "";
  return say`部分指标没有达到年度指标值。${number}${items}指标未达到年度指标值${points}：${named}${others}。`;
}

/** 1项指标虽达到年度指标值，但扣2分：乡村公路的验收合格率. */
function takenTogether(subjects: readonly Subject[], id: string, words: string): Inline[] {
  const those = subjects.filter((subject) => takenOf(subject, words).length > 0);
  if (those.length === 0) return [];
  const taken = those.flatMap((subject) => takenOf(subject, words));
  const [items, points] = lossTogether(id, "taken", taken, those);
  const named = namedIndicators(subjects.length > 1, those, (subject) => takenOf(subject, words));
  return say`${items}指标虽达到年度指标值，但扣${points}：${named}`;
}

/** Whose indicators they are, where there are several projects. */
function namedIndicators(
  isOfSeveral: boolean,
  subjects: readonly Subject[],
  of: (one: Subject) => readonly Told[],
): string {
  const named = subjects.slice(0, MOST_NAMED).map((subject) => {
    const own = of(subject);
    const most = isOfSeveral ? MOST_OF_ONE : MOST_NAMED;
    const names = own.slice(0, most).map(({ item }) => item.name);
    const more = own.length > most ? `等${own.length}项` : "";
    return `${isOfSeveral ? `${nameOf(subject)}的` : ""}${names.join("、")}${more}`;
  });
  return `${named.join("；")}${subjects.length > MOST_NAMED ? "等" : ""}`;
}

/** So many indicators of one project are named beside other projects. */
const MOST_OF_ONE = 3;

/** What the unit's own text on problems does not name of what its tables show as missed, a paragraph each. */
export function lostBesideTogether(unit: Subject | null, projects: readonly Subject[], words: string): Inline[][] {
  const ofUnit = unit ? lostOfUnit(unit, words) : [];
  return [ofUnit.length > 0 ? say`部门整体支出自评中，${ofUnit}。` : [], lostTogether(projects, words)].filter(
    (inlines) => inlines.length > 0,
  );
}

/** What the unit's own table shows as problems; its indicators are told with their figures by the conclusion. */
function problemsOfUnit(unit: Subject): Inline[] {
  const said = join([lowExecution(unit), overSpending(unit), lostOfUnit(unit)], "；");
  return said.length > 0 ? say`部门整体支出自评中，${said}。` : [];
}

function lostOfUnit(unit: Subject, words = ""): Inline[] {
  const lost = lostOf(unit, words);
  const taken = takenTogether([unit], "department", words);
  if (lost.length === 0) return taken;
  const [items, lostPoints] = lossTogether("department", "lost", lost, [unit]);
  const points = lostPoints.value?.gt(0) ? say`，共扣${lostPoints}` : "";
  const named = namedIndicators(false, [unit], () => lost);
  return join([say`${items}指标未达到年度指标值${points}：${named}`, taken], "；");
}

/** The measures that the projects' own cells give, by project; empty where none gives any. */
export function measuresTogether(projects: readonly Subject[]): Inline[][] {
  const ownOf = (subject: Subject) => {
    const written = subject.texts.find("project-measures");
    return written !== null && saysSomething(written) ? written : measuresOf(subject);
  };
  const said = projects.flatMap((subject) => {
    const own = ownOf(subject);
    return own === "" ? [] : [say`${nameOf(subject)}：${own.replace(/\s*\n\s*/g, "").replace(/[。；]$/, "")}。`];
  });
  if (said.length === 0) return [];
  // What the others do about their problems nobody has said yet.
  const others = projects.filter((subject) => ownOf(subject) === "" && hasProblems(subject));
  const names = others.slice(0, MOST_NAMED).map(nameOf).join("、");
  const more = others.length > MOST_NAMED ? `等${others.length}个项目` : "";
  const all = others.length > 0 ? [...said, say`${names}${more}：${gap("改进措施")}。`] : said;
  return all.length === 1 ? all : all.map((one, index) => say`${`${index + 1}.`}${one}`);
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
