import { type Figure } from "../../figures";
import { knownScore } from "../../scoring";
import type { Inline } from "../document";
import type { Figures } from "../figures";
import { waitingScores } from "./conclusion";
import { gap, join, say } from "./say";
import type { Subject } from "./subject";

/** The number of projects with each grade, by the grades' names. */
export type GradeCount = readonly [name: string, count: Figure];

/**
 * How the projects' scores stand together, the sentence left open: 已有自评得分的项目3个，平均得分98.69分，得分最低96.18分，最高100分，
 * 其中“优”3个，另有1个项目的1项15分待定.
 */
export function scoresTold(figures: Figures, grades: readonly GradeCount[], projects: readonly Subject[]): Inline[] {
  const scored = figures.get("projects.scored-count");
  const pending = pendingTold(figures, projects);
  const others = pending.length > 0 ? say`另有${pending}` : [];
  const [only] = projects;
  const own = only?.figures.get(`${only.id}.score`);
  if (projects.length === 1 && only && own?.value) return join([onlyScore(only, own), others], "，");
  if (!scored?.value) return pending.length > 0 ? say`纳入自评的项目中，${pending}` : gap("项目自评得分");
  const kept = grades.filter(([, count]) => count.value?.gt(0));
  const isOneGrade = kept.length === 1 && scored.value.gt(1);
  const told = isOneGrade ? [say`均为“${kept[0]![0]}”`] : kept.map(([name, count]) => say`“${name}”${count}`);
  const gradesTold = told.length === 0 ? [] : isOneGrade ? told[0]! : say`其中${join(told, "、")}`;
  return join([say`已有自评得分的项目${scored}`, range(figures), gradesTold, others], "，");
}

function onlyScore({ id, figures, project, evaluation }: Subject, score: Figure): Inline[] {
  const maximum = figures.get(`${id}.other-maximum`);
  const grade = project && knownScore({ project, evaluation })?.grade;
  return join(
    [say`该项目自评得分${score}${maximum ? say`（满分${maximum}）` : ""}`, grade ? say`等级为“${grade}”` : []],
    "，",
  );
}

/** 平均得分98.69分，得分最低96.18分，最高100分, or 均为100分. */
function range(figures: Figures): Inline[] {
  const [mean, lowest, highest] = ["mean", "lowest", "highest"].map((what) => figures.get(`projects.${what}-score`));
  if (!mean || !lowest || !highest) return [];
  if (lowest.value && highest.value?.eq(lowest.value)) return say`均为${lowest}`;
  return say`平均得分${mean}，得分最低${lowest}，最高${highest}`;
}

/** 1个项目的1项15分待定（待补充：…的得分）. */
function pendingTold(figures: Figures, projects: readonly Subject[]): Inline[] {
  const [number, items, points] = ["projects", "count", "points"].map((what) =>
    figures.get(`projects.pending-${what}`),
  );
  if (!number || !items || !points) return [];
  const whose = projects.length > 1 ? say`${number}项目的` : "";
  return say`${whose}${items}${points}待定${waitingScores(projects)}`;
}
