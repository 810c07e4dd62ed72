import { chartTitle, MOST_BARS } from "../../report";
import { comesToScore, firstLevelsOf, type Evaluation, type ScoredWorkbook } from "../../scoring";
import type { PlannedChart, Rectangle } from "../../workbook";
import { COLUMN, FIRST_LEVEL, type SummaryColumns } from "./columns";

/** More colours than that can't be told apart. */
const MOST_LEVELS = 8;
/** Rows that a chart covers: at least so many, and so many a bar beside title, axis and legend. */
const [LOWEST, ROWS_OF_BAR, ROWS_BESIDE] = [14, 1.6, 6];

type Draft = Omit<PlannedChart, "place">;
type Entry = ScoredWorkbook["projects"][number];

/** Where the rows of the sheet are. */
export interface SummaryRows {
  readonly headings: number;
  readonly first: number;
  /** The row of the department's table; null without one. */
  readonly department: number | null;
  /** The first row below the list. */
  readonly below: number;
}

/**
 * The charts beneath the list, side by side: how far each project was executed, and what it got at each first level.
 * They show the cells of the list, so they follow it. `percent`: the number format of the list's rates.
 */
export function summaryCharts(
  scored: ScoredWorkbook,
  columns: SummaryColumns,
  rows: SummaryRows,
  percent: string,
): readonly PlannedChart[] {
  const shown = scored.projects.slice(0, MOST_BARS);
  const title = (chart: "execution" | "levels") => chartTitle(chart, scored.projects.length);
  const drafts = [
    executionChart(shown, rows, title("execution"), percent),
    levelsOfProjects(shown, columns, rows, title("levels")) ?? levelsOfOne(scored, columns, rows),
  ].filter((draft) => draft !== null);
  const height = Math.max(LOWEST, Math.ceil(shown.length * ROWS_OF_BAR) + ROWS_BESIDE);
  const [top, bottom] = [rows.below + 1, rows.below + height];
  return drafts.map((draft, index) => ({ ...draft, place: { top, bottom, ...across(index, drafts.length, columns) } }));
}

/** The first beneath names and amounts, the second beneath the rest; one alone beneath everything. */
function across(index: number, count: number, { last }: SummaryColumns): Pick<Rectangle, "left" | "right"> {
  if (count === 1) return { left: COLUMN.serial, right: last };
  return index === 0 ? { left: COLUMN.serial, right: COLUMN.annual } : { left: COLUMN.executed, right: last };
}

function executionChart(shown: readonly Entry[], rows: SummaryRows, title: string, percent: string): Draft | null {
  const hasRate = shown.some(({ project }) => project.annualBudget?.number && project.executed?.number);
  if (!hasRate) return null;
  return {
    kind: "bar",
    title,
    categories: down(COLUMN.name, shown, rows),
    series: [{ name: "执行率", values: down(COLUMN.rate, shown, rows) }],
    numberFormat: percent,
  };
}

/** A bar a project, put together from its first levels; null where there are not two to compare. */
function levelsOfProjects(
  shown: readonly Entry[],
  { levels }: SummaryColumns,
  rows: SummaryRows,
  title: string,
): Draft | null {
  const evaluations = shown.flatMap(({ evaluation }) => (isScored(evaluation) ? [evaluation] : []));
  const names = new Set(evaluations.flatMap((one) => firstLevelsOf(one).map(({ name }) => name)));
  const series = levels.flatMap((name, index) =>
    names.has(name) ? [{ name, values: down(FIRST_LEVEL + index, shown, rows) }] : [],
  );
  if (evaluations.length < 2 || series.length === 0 || series.length > MOST_LEVELS) return null;
  return {
    kind: "stacked",
    title,
    categories: down(COLUMN.name, shown, rows),
    series,
    numberFormat: "General",
  };
}

/** The table that stands alone, a project's or the department's: a bar a first level, named by the headings. */
function levelsOfOne(
  { projects, department }: ScoredWorkbook,
  columns: SummaryColumns,
  rows: SummaryRows,
): Draft | null {
  const own = projects.flatMap(({ evaluation }, index) =>
    isScored(evaluation) ? [{ evaluation, row: rows.first + index, whose: "项目" }] : [],
  );
  const whole =
    isScored(department) && rows.department !== null
      ? [{ evaluation: department, row: rows.department, whose: "部门整体" }]
      : [];
  const one = own.length === 0 ? whole[0] : own.length === 1 ? own[0] : undefined;
  const at = one && firstLevelsOf(one.evaluation).map(({ name }) => FIRST_LEVEL + columns.levels.indexOf(name));
  if (!one || !at || at.length === 0) return null;
  const [left, right] = [Math.min(...at), Math.max(...at)];
  return {
    kind: "column",
    title: `${one.whose}各一级指标得分`,
    categories: { top: rows.headings, bottom: rows.headings, left, right },
    series: [{ name: "得分", values: { top: one.row, bottom: one.row, left, right } }],
    numberFormat: "General",
  };
}

function down(column: number, shown: readonly Entry[], { first }: SummaryRows): Rectangle {
  return { top: first, bottom: first + shown.length - 1, left: column, right: column };
}

function isScored(evaluation: Evaluation | null): evaluation is Evaluation {
  return evaluation !== null && comesToScore(evaluation);
}
