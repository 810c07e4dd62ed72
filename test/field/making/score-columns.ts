import type { MadeCell } from "./block";
import type { Dress } from "./dress";
import { EXECUTION_POINTS, sumOfScores, totalOf, type ProjectFacts } from "./facts";
import type { Column } from "./indicator-head";

/** The line below the indicators leaves out the points of the funds block. */
function isBesideExecution({ total, execution }: Dress): boolean {
  return total === "beside execution" && execution === "funds";
}

export function weightColumn(dress: Dress): Column {
  const shown = (points: number): MadeCell => {
    if (dress.weight === "percent") return { value: points / 100, text: `${points}%`, format: "0%" };
    return dress.weight === "text" ? String(points) : points;
  };
  return {
    heading: dress.weightHeading,
    role: "weight",
    cell: ({ weight, sign }) => (sign === "不涉及" ? "/" : shown(weight)),
    total: dress.total === "blank" ? undefined : shown(isBesideExecution(dress) ? 100 - EXECUTION_POINTS : 100),
  };
}

export function scoreColumns(project: ProjectFacts, dress: Dress): Column[] {
  if (dress.scores === "none") return [];
  const isTyped = dress.typed === "scores typed";
  const scored = (score: string): MadeCell => (isTyped ? Number(score) : { fill: score });
  const isBeside = isBesideExecution(dress);
  const total = scored(isBeside ? sumOfScores(project.indicators).toString() : totalOf(project, dress));
  const own: Column = {
    heading: dress.scoreHeading,
    role: "score",
    cell: ({ score, sign }) => (sign === "不涉及" ? "/" : scored(score)),
    total,
  };
  if (dress.scores === "beside others")
    return [
      { ...own, heading: "自评得分" },
      { heading: "复核得分", cell: ({ weight, sign }) => (sign === "不涉及" ? "/" : weight - 1) },
      { heading: "财政评价得分", cell: () => undefined },
    ];
  if (dress.scores !== "among others") return [own];
  return [
    { ...own, group: "得分", heading: "自评得分" },
    { group: "得分", heading: "主管部门评分", cell: () => undefined },
    { group: "得分", heading: "财政评分", cell: () => undefined },
  ];
}
