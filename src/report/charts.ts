import { cellNumber, rate, sum } from "../figures";
import { plainName } from "../language";
import { firstLevelsOf, type Evaluation, type ScoredWorkbook } from "../scoring";
import type { ChartBlock } from "./document";
import type { NumberStyle } from "./numbers";
import type { OutlineChart } from "./outline";

/** What each chart is called. */
export const CHART_TITLES: Readonly<Record<OutlineChart, string>> = {
  execution: "各项目预算执行率",
  levels: "各项目得分构成",
};

/** More bars than that can't be told apart. */
export const MOST_BARS = 20;

/** 各项目预算执行率（前20个）, where there are more projects than it shows. */
export function chartTitle(chart: OutlineChart, projects: number): string {
  return CHART_TITLES[chart] + (projects > MOST_BARS ? `（前${MOST_BARS}个）` : "");
}

/** A chart of the first projects; null where the workbook has no numbers for it. */
export function chartOf(chart: OutlineChart, scored: ScoredWorkbook, { forms }: NumberStyle): ChartBlock | null {
  const shown = scored.projects.slice(0, MOST_BARS);
  const series = chart === "execution" ? [executionOf(shown)] : levelsOf(shown);
  if (!series.some(({ values }) => values.some((value) => value !== null))) return null;
  return {
    kind: "chart",
    bars: chart === "execution" ? "bar" : "stacked",
    title: chartTitle(chart, scored.projects.length),
    categories: shown.map(({ project }) => plainName(project.name)),
    series,
    form: chart === "execution" ? forms.projectRate : forms.score,
  };
}

type Series = ChartBlock["series"][number];
type Entry = ScoredWorkbook["projects"][number];

function executionOf(shown: readonly Entry[]): Series {
  const values = shown.map(({ project: { executed, annualBudget } }) => {
    const known = rate(executed?.number ?? null, annualBudget?.number ?? null);
    return known === null ? null : cellNumber(known);
  });
  return { name: "执行率", values };
}

/** A series for each first level that one of the tables has. */
function levelsOf(shown: readonly Entry[]): readonly Series[] {
  const all = shown.map(({ evaluation }) => pointsByLevel(evaluation));
  const names = new Set(all.flatMap((levels) => [...levels.keys()]));
  return [...names].map((name) => ({ name, values: all.map((levels) => levels.get(name) ?? null) }));
}

function pointsByLevel(evaluation: Evaluation | null): ReadonlyMap<string, number> {
  if (!evaluation?.form.isScored) return new Map();
  return new Map(
    firstLevelsOf(evaluation).flatMap(({ name, items }) => {
      const points = items.flatMap(({ standing }) => standing ?? []);
      return points.length === 0 ? [] : [[name, cellNumber(sum(points))] as const];
    }),
  );
}
