import { formatAmount, formatScore, roundTo, sum } from "../../figures";
import { meanOf } from "./figures";
import type { UnitResult } from "./unit-result";

/** 绩效自评 in the published final accounts: how many projects with how much money, their mean, and their grades. */
export function publishedParagraph(units: readonly UnitResult[], grades: readonly string[]): string {
  const projects = units.flatMap((unit) => unit.projects);
  const amount = sum(units.flatMap(({ budget }) => budget ?? []));
  const mean = meanOf(projects.flatMap(({ score }) => score ?? []));
  const counts = grades
    .map((grade) => `“${grade}”${projects.filter((one) => one.grade === grade).length}个`)
    .join("、");
  const average = mean === null ? "" : `，平均得分${formatScore(mean)}分`;
  return (
    `组织${units.length}个单位对${projects.length}个项目开展绩效自评，涉及资金${formatAmount(roundTo(amount, 2))}万元` +
    `${average}，其中等级为${counts}。`
  );
}
