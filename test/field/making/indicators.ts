import {
  actualText,
  EXECUTION_POINTS,
  executionScoreOf,
  REASON,
  scoreOf,
  sumOfScores,
  targetText,
  type ProjectFacts,
} from "./facts";
import { beside, block, stacked, type Block, type MadeCell, type Merge } from "./block";
import { rateCell } from "./amounts";
import { headOf, type Column, type TableRow } from "./indicator-head";
import type { Dress } from "./dress";
import { withLevelRows } from "./level-rows";
import { scoreColumns, weightColumn } from "./score-columns";

/** Heading, rows and total of a project's indicators, for tables that hold several projects. */
export function indicatorParts(project: ProjectFacts, dress: Dress): Record<"head" | "body" | "total", Block> {
  const columns = columnsOf(project, dress);
  return {
    head: headOf(columns, dress),
    body: summedBody(rowsOf(project, dress), columns, dress),
    total: totalRow(columns, dress),
  };
}

/** The indicators of a project as a table with heading and total. */
export function indicatorTable(project: ProjectFacts, dress: Dress): Block {
  const rows = rowsOf(project, dress);
  const columns = columnsOf(project, dress);
  const head = headOf(columns, dress);
  const half = rows.findIndex(({ level1 }) => level1 === "效益指标") - (dress.pageBreak === "within a level" ? 1 : 0);
  if (dress.head === "beside") {
    const [left, right] = [rows.slice(0, half), rows.slice(half)].map((own) => summedBody(own, columns, dress));
    return beside(stacked(head, left!), stacked(head, right!, totalRow(columns, dress)), 0);
  }
  const body =
    dress.head === "once"
      ? [head, summedBody(rows, columns, dress)]
      : [
          head,
          summedBody(rows.slice(0, half), columns, dress),
          ...(dress.head === "续表" ? [block([["（续表）"]], [[0, 0, 0, columns.length - 1]])] : []),
          head,
          summedBody(goingOn(rows, half, dress), columns, dress),
        ];
  return stacked(...body, totalRow(columns, dress));
}

/** The rows of the second page; a level that goes on there is said again: 产出指标（续）. */
function goingOn(rows: readonly TableRow[], half: number, { pageBreak }: Dress): readonly TableRow[] {
  const level = pageBreak === "within a level" ? rows[half]!.level1 : null;
  return rows.slice(half).map((row) => (row.level1 === level ? { ...row, level1: `${level}（续）` } : row));
}

function rowsOf(project: ProjectFacts, dress: Dress): TableRow[] {
  const rows = project.indicators.map((row): TableRow => ({ ...row, score: scoreOf(row) }));
  if (dress.idle !== "none") rows.splice(5, 0, idleRow(dress.idle));
  if (dress.execution === "funds") return rows;
  // Without a second level the row is told by its name.
  const execution: TableRow = {
    level1: "预算执行",
    level2: "预算执行",
    name: "预算执行率",
    sign: "＝",
    target: "100",
    unit: "%",
    actual: "",
    weight: EXECUTION_POINTS,
    rate: rateCell(project.executed, project.annual),
    score: executionScoreOf(project, dress),
    standard: STANDARDS[dress.execution],
  };
  return [execution, ...rows];
}

const STANDARDS: Readonly<Record<Dress["execution"], string | undefined>> = {
  funds: undefined,
  row: undefined,
  "row with steps": "达到97%得满分，每降低1个百分点扣0.5分，扣完为止",
  "row with bands": "≥95%得10分，85%-95%得8分，<85%得0分",
};

/** A kind of indicators that the project has none of. */
function idleRow(name: string): TableRow {
  const values = { sign: "不涉及", target: "/", unit: "", actual: "/", weight: 0, score: "0" };
  return { level1: "效益指标", level2: "生态效益指标", name, ...values };
}

/** The columns of an indicator's target, of what was done, and of its points. */
export function valueColumns(project: ProjectFacts, dress: Dress): Column[] {
  const weight = dress.weights === "none" ? [] : [weightColumn(dress)];
  const scores = scoreColumns(project, dress);
  return [
    ...targetColumns(dress),
    ...(dress.isApproved ? [] : actualColumns(dress)),
    ...(STANDARDS[dress.execution] === undefined
      ? []
      : [{ heading: "评分标准", cell: ({ standard }: TableRow): MadeCell => standard }]),
    ...(dress.scores === "before weight" ? [...scores, ...weight] : [...weight, ...scores]),
  ];
}

function columnsOf(project: ProjectFacts, dress: Dress): Column[] {
  const side: Column[] =
    dress.side === "label" && dress.levels !== "under one heading"
      ? [{ heading: "绩效指标", cell: () => undefined, key: () => "绩效指标" }]
      : [];
  return [
    ...side,
    ...levelColumns(dress),
    ...valueColumns(project, dress),
    ...(dress.isApproved ? [] : [{ heading: dress.reasonHeading, cell: reasonOf }]),
  ];
}

function reasonOf(row: TableRow): MadeCell {
  return Number(row.score) < row.weight ? REASON : undefined;
}

function levelColumns(dress: Dress): Column[] {
  const points = (key: (row: TableRow) => string, rows: readonly (readonly [string, number])[]): Column[] =>
    dress.levelWeights === "none"
      ? []
      : [{ heading: "分值", cell: (row) => rows.find(([name]) => name === key(row))?.[1], key }];
  const level1 = ({ level1: name }: TableRow) => name;
  const level2 = ({ level1: above, level2: name }: TableRow) => `${above}${name}`;
  const name: Column = { heading: "三级指标", cell: ({ name: own }) => own };
  if (dress.levels === "in rows") return [{ ...name, heading: "绩效指标" }];
  if (dress.levels === "kinds alone")
    return [
      { heading: "指标类型", cell: ({ level1: kind }) => kind, key: level1 },
      { ...name, heading: "指标名称" },
    ];
  if (dress.levels === "under one heading") {
    const under = (column: Column): Column => ({ ...column, heading: "" });
    return [
      { heading: "绩效指标", cell: ({ level1: above }) => above, key: level1 },
      under({ heading: "", cell: ({ level2: second }) => second, key: level2 }),
      under(name),
    ];
  }
  const code: Column[] = dress.levels === "codes" ? [{ heading: "序号", cell: (_, index) => index + 1 }] : [];
  const group: Column[] =
    dress.levels === "four" ? [{ heading: "三级指标", cell: ({ level2: name }) => name.replace("指标", "") }] : [];
  return [
    ...code,
    { heading: "一级指标", cell: ({ level1: name }) => name, key: level1 },
    ...points(level1, [
      ["预算执行", 10],
      ["产出指标", 50],
      ["效益指标", 30],
      ["满意度指标", 10],
    ]),
    { heading: "二级指标", cell: ({ level2: name }) => name, key: level2 },
    ...group,
    { ...name, heading: dress.levels === "four" ? "四级指标" : "三级指标" },
  ];
}

function targetColumns(dress: Dress): Column[] {
  const heading = dress.targetHeading;
  if (dress.targets === "split") {
    const sign = (row: TableRow) =>
      row.sign === "不涉及" ? undefined : row.sign === "期限" ? "定性" : row.sign || "＝";
    const number = ({ sign: way, target }: TableRow) => (/^[定期不]/.test(way) ? target : Number(target));
    return [
      { heading: "计算符号", cell: sign },
      { heading, cell: number },
      { heading: "计量单位", cell: ({ unit }) => unit || undefined },
    ];
  }
  if (dress.targets === "periods")
    return [
      { heading: "实施期指标值", cell: (row) => (row.sign === "≥" ? `≥${Number(row.target) * 2}${row.unit}` : "—") },
      { heading: "年度指标值", cell: targetText },
    ];
  if (dress.targets === "adjusted")
    return [
      { heading: "年初指标值", cell: targetText },
      { heading: "调整后指标值", cell: targetText },
    ];
  return [{ heading, cell: targetText }];
}

function actualColumns(dress: Dress): Column[] {
  const own = (row: TableRow): MadeCell => {
    if (row.rate !== undefined) return row.rate;
    if (dress.targets === "split") return /^[定期不]/.test(row.sign) ? row.actual : Number(row.actual);
    const isRate = row.unit === "%" && dress.actuals === "with note";
    const mark = dress.actuals === "with footnote" && row.sign === "≥" ? "①" : "";
    return `${actualText(row)}${isRate ? "（抽样80份）" : ""}${mark}`;
  };
  const column: Column = { heading: dress.actualHeading, cell: own };
  const part = (row: TableRow): MadeCell =>
    row.sign === "≥" ? `${Math.floor(Number(row.target) / 3)}${row.unit}` : "—";
  if (dress.actuals === "half year")
    return [
      { heading: "1-6月完成值", cell: part },
      { ...column, heading: "全年完成值" },
    ];
  if (dress.actuals === "last year")
    return [
      { heading: "上年完成值", cell: part },
      { ...column, heading: "本年完成值" },
    ];
  return [column];
}

function bodyOf(rows: readonly TableRow[], columns: readonly Column[], dress: Dress): Block {
  const cells = rows.map((row, index) =>
    columns.map((column) => {
      const before = rows[index - 1];
      const isSame = column.key !== undefined && before !== undefined && column.key(before) === column.key(row);
      if (column.key?.(row) === "绩效指标") return undefined;
      return isSame && dress.spread !== "repeated" ? undefined : column.cell(row, index);
    }),
  );
  return block(cells, dress.spread === "merged" ? sharedCells(rows, columns) : []);
}

/** The rows, with 小计 below each level of several and what nobody filled in, as the dress has it. */
function summedBody(rows: readonly TableRow[], columns: readonly Column[], dress: Dress): Block {
  if (dress.levels === "in rows") return withLevelRows(rows, columns, dress, (own) => bodyOf(own, columns, dress));
  if (dress.levelSums === "none" && dress.gaps === "none") return bodyOf(rows, columns, dress);
  const levels = [...new Set(rows.map(({ level1 }) => level1))];
  return stacked(
    ...levels.flatMap((level) => {
      const own = rows.filter(({ level1 }) => level1 === level);
      return [bodyOf(own, columns, dress), gapRow(own, columns, dress), sumRow(own, columns, dress)];
    }),
  );
}

/** 小计 in the first level's column. */
function sumRow(rows: readonly TableRow[], columns: readonly Column[], dress: Dress): Block {
  if (dress.levelSums === "none" || rows.length < 2) return block([]);
  const label = columns.findIndex(({ key, heading }) => key?.(rows[0]!) === rows[0]!.level1 && heading !== "分值");
  const points = rows.reduce((sum, { weight }) => sum + weight, 0);
  const score = sumOfScores(rows.filter(({ sign }) => sign !== "不涉及")).toString();
  const weight = weightColumn(dress).cell({ ...rows[0]!, weight: points, sign: "" }, 0);
  const cells = columns.map(({ role }, column): MadeCell => {
    if (column === label) return "小计";
    if (role === "weight") return dress.levelSums === "with points" ? weight : undefined;
    if (role === "score") return dress.typed === "scores typed" ? Number(score) : { fill: score };
    return undefined;
  });
  return block([cells]);
}

/** A row that was left empty, or one of the form's own lines: 指标2：. */
function gapRow(rows: readonly TableRow[], columns: readonly Column[], { gaps }: Dress): Block {
  if (gaps === "none") return block([]);
  const name = columns.findIndex(({ cell }) => cell(rows[0]!, 0) === rows[0]!.name);
  return block([columns.map((_, column) => (gaps === "spare rows" && column === name ? "……" : undefined))]);
}

function sharedCells(rows: readonly TableRow[], columns: readonly Column[]): Merge[] {
  return columns.flatMap(({ key }, column) => {
    if (key === undefined) return [];
    const starts = rows.flatMap((row, index) => (index > 0 && key(rows[index - 1]!) === key(row) ? [] : [index]));
    return starts.map((top, index): Merge => [top, column, (starts[index + 1] ?? rows.length) - 1, column]);
  });
}

function totalRow(columns: readonly Column[], dress: Dress): Block {
  if (dress.total === "none") return block([]);
  const first = columns.findIndex((column) => "total" in column);
  const cells = columns.map((column, index) => (index === 0 ? dress.totalHeading : column.total));
  return block([cells], [[0, 0, 0, first - 1]]);
}
