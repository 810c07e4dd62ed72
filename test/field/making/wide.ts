import Big from "big.js";
import { amountCell, rateCell } from "./amounts";
import { beside, block, stacked, widthOf, type Block, type MadeCell, type Merge } from "./block";
import type { Dress } from "./dress";
import { EXECUTION_POINTS, executionScoreOf, scoreOf, totalOf, type ProjectFacts, type UnitFacts } from "./facts";
import { footOf, titleOf, unitLine } from "./form";
import type { Column, TableRow } from "./indicator-head";
import { valueColumns } from "./indicators";
import { printed } from "./printed";

/** A project in every row, its indicators side by side, each below its levels: 产出指标 / 数量指标 / 三级指标 | 指标值 | … */
export function projectsInRows(unit: UnitFacts, dress: Dress): Block {
  const table = stacked(headOfRows(unit, dress), ...bodyOfRows(unit, dress));
  return framed(unit, table, dress);
}

/** The same indicators for all projects, each with columns of its own: 甲项目 (指标值 | 完成值 | 得分) | 乙项目 (…). */
export function projectsInColumns(unit: UnitFacts, dress: Dress): Block {
  const rows = tableRows(unit.projects[0]!);
  const levels = block(
    [
      ["一级指标", "二级指标", "三级指标", ...(isWeighted(dress) ? [dress.weightHeading] : [])].map((heading) =>
        printed(heading, dress),
      ),
      [],
      ...moneyRows(unit.projects[0]!, dress).map(([name]) => ["预算执行", "预算执行", name]),
      ["预算执行", "预算执行", "预算执行率", ...(isWeighted(dress) ? [EXECUTION_POINTS] : [])],
      ...rows.map(({ level1, level2, name, weight }): MadeCell[] => [
        level1,
        level2,
        name,
        ...(isWeighted(dress) ? [weight] : []),
      ]),
    ],
    Array.from({ length: isWeighted(dress) ? 4 : 3 }, (_, column): Merge => [0, column, 1, column]),
  );
  const table = unit.projects
    .map((project) => columnOf(project, dress))
    .reduce((left, right) => beside(left, right, 0), levels);
  return framed(unit, stacked(table, totalLine(unit, dress)), dress);
}

/** With one set of indicators for all projects, of which each did more or less. */
export function withSharedIndicators(unit: UnitFacts): UnitFacts {
  const [first] = unit.projects;
  const projects = unit.projects.map((project, index) => ({
    ...project,
    indicators: first!.indicators.map((row) =>
      ["≥", ""].includes(row.sign) && row.unit !== "%"
        ? { ...row, actual: new Big(row.actual).minus(index).toString() }
        : row,
    ),
  }));
  return { ...unit, projects };
}

function framed(unit: UnitFacts, table: Block, dress: Dress): Block {
  const width = widthOf(table);
  const title = titleOf(unit, unit.projects[0]!, width, dress);
  return stacked(title, unitLine(`填报单位：${unit.name}`, width, dress), table, footOf(width, dress));
}

function isWeighted({ weights }: Dress): boolean {
  return weights === "given";
}

function tableRows(project: ProjectFacts): TableRow[] {
  return project.indicators.map((row) => ({ ...row, score: scoreOf(row) }));
}

/** An indicator's own columns; its points stand there, in its heading, or once in a row. */
function ownColumns(project: ProjectFacts, dress: Dress): Column[] {
  const values = valueColumns(project, dress);
  const shown = dress.points === "in each row" ? values : values.filter(({ role }) => role !== "weight");
  return [{ heading: "三级指标", cell: ({ name }) => name }, ...shown];
}

const rateHeadings = (dress: Dress): string[] =>
  isWeighted(dress) ? ["执行率", ...(dress.points === "in each row" ? ["分值"] : []), "得分"] : [];

function headOfRows({ projects: [project] }: UnitFacts, dress: Dress): Block {
  const rows = tableRows(project!);
  const columns = ownColumns(project!, dress);
  const said = (text: string, points: number) =>
    dress.points === "in headings" && isWeighted(dress) ? `${text}（${points}分）` : text;
  const single = (heading: string): Block => block([[printed(heading, dress)], [], []], [[0, 0, 2, 0]]);
  const money = ["序号", "项目名称", "年初预算数", dress.budgets, dress.spent].map(single);
  const rates = rateHeadings(dress);
  const rate = block(
    rates.length === 0
      ? [[], [], []]
      : [[said("预算执行率", EXECUTION_POINTS), ...rates.slice(1).map(() => undefined)], [], rates],
    rates.length === 0 ? [] : [[0, 0, 1, rates.length - 1]],
  );
  const levels = [...new Set(rows.map(({ level1 }) => level1))].map((level1) => {
    const own = rows.filter((row) => row.level1 === level1);
    const groups = own.map(({ level2, weight }) =>
      block(
        [
          [said(level2, weight), ...columns.slice(1).map(() => undefined)],
          columns.map(({ heading }) => printed(heading, dress)),
        ],
        [[0, 0, 0, columns.length - 1]],
      ),
    );
    const below = groups.reduce((left, right) => beside(left, right, 0));
    return stacked(
      block(
        [[level1, ...Array.from({ length: widthOf(below) - 1 }, () => undefined)]],
        [[0, 0, 0, widthOf(below) - 1]],
      ),
      below,
    );
  });
  const total = isWeighted(dress) && dress.scores !== "none" ? [single("总分")] : [];
  return [...money, rate, ...levels, ...total].reduce((left, right) => beside(left, right, 0));
}

function bodyOfRows(unit: UnitFacts, dress: Dress): Block[] {
  const lines = unit.projects.map((project, index): Block => {
    const { name, initial, annual, executed } = project;
    const columns = ownColumns(project, dress);
    const rate: Record<string, MadeCell> = {
      执行率: rateCell(executed, annual),
      分值: EXECUTION_POINTS,
      得分: scored(executionScoreOf(project, dress), dress),
    };
    return block([
      [
        index + 1,
        name,
        ...[initial, annual, executed].map((amount) => amountCell(amount, dress)),
        ...rateHeadings(dress).map((heading) => rate[heading]),
        ...tableRows(project).flatMap((row, at) => columns.map(({ cell }) => cell(row, at))),
        ...(isWeighted(dress) && dress.scores !== "none" ? [scored(totalOf(project, dress), dress)] : []),
      ],
    ]);
  });
  if (dress.points !== "in a row" || !isWeighted(dress)) return lines;
  const columns = ownColumns(unit.projects[0]!, dress);
  const points = block([
    [
      undefined,
      "分值",
      undefined,
      undefined,
      undefined,
      ...rateHeadings(dress).map((_, at) => (at === 0 ? EXECUTION_POINTS : undefined)),
      ...unit.projects[0]!.indicators.flatMap(({ weight }) => columns.map((_, at) => (at === 0 ? weight : undefined))),
    ],
  ]);
  return [points, ...lines];
}

function scored(score: string, { typed }: Dress): MadeCell {
  return typed === "scores typed" ? Number(score) : { fill: score };
}

type Money = readonly [name: string, amount: string];

function moneyRows({ initial, annual, executed }: ProjectFacts, dress: Dress): readonly Money[] {
  return [
    ["年初预算数", initial],
    [dress.budgets, annual],
    [dress.spent, executed],
  ];
}

/** A project's own columns below its name. */
function columnOf(project: ProjectFacts, dress: Dress): Block {
  const columns = valueColumns(project, dress).filter(({ role }) => role !== "weight");
  const done = columns.findIndex(({ heading }) => heading === actualHeading(dress));
  const money = moneyRows(project, dress).map(([, amount]) =>
    columns.map((_, at) => (at === done ? amountCell(amount, dress) : undefined)),
  );
  const rate = columns.map(({ role }, at): MadeCell => {
    if (role === "score") return scored(executionScoreOf(project, dress), dress);
    return at === done ? rateCell(project.executed, project.annual) : at === 0 ? "100%" : undefined;
  });
  return block(
    [
      [project.name, ...columns.slice(1).map(() => undefined)],
      columns.map(({ heading }) => printed(heading, dress)),
      ...money,
      rate,
      ...tableRows(project).map((row, index) => columns.map(({ cell }) => cell(row, index))),
    ],
    [[0, 0, 0, columns.length - 1]],
  );
}

function actualHeading({ actuals, actualHeading: heading }: Dress): string {
  return { "half year": "全年完成值", "last year": "本年完成值" }[actuals as string] ?? heading;
}

function totalLine({ projects }: UnitFacts, dress: Dress): Block {
  if (dress.total === "none") return block([]);
  const own = projects.flatMap((project) =>
    valueColumns(project, dress)
      .filter(({ role }) => role !== "weight")
      .map(({ role }) => (role === "score" ? scored(totalOf(project, dress), dress) : undefined)),
  );
  return block(
    [[dress.totalHeading, undefined, undefined, dress.total === "blank" ? undefined : 100, ...own]],
    [[0, 0, 0, 2]],
  );
}
