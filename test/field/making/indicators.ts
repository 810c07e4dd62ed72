import {
  actualText,
  EXECUTION_POINTS,
  executionScoreOf,
  scoreOf,
  targetText,
  totalOf,
  type IndicatorFacts,
  type ProjectFacts,
} from "./facts";
import { block, stacked, type Block, type MadeCell, type Merge } from "./block";
import { rateCell } from "./amounts";
import type { Dress } from "./dress";
import { printed } from "./printed";

/** A column of the indicator table: its heading, perhaps below a group's, and what stands in a row. */
interface Column {
  readonly group?: string;
  readonly heading: string;
  readonly cell: (row: TableRow, index: number) => MadeCell;
  /** What the rows share: they are merged while the key stays the same. */
  readonly key?: (row: TableRow) => string;
  readonly total?: MadeCell;
}

interface TableRow extends IndicatorFacts {
  /** Set on the row 预算执行率. */
  readonly rate?: MadeCell;
  readonly score: string;
}

/** Heading, rows and total of a project's indicators, for tables that hold several projects. */
export function indicatorParts(project: ProjectFacts, dress: Dress): Record<"head" | "body" | "total", Block> {
  const columns = columnsOf(project, dress);
  return {
    head: headOf(columns, dress),
    body: bodyOf(rowsOf(project, dress), columns, dress),
    total: totalRow(columns, dress),
  };
}

/** The indicators of a project as a table with heading and total. */
export function indicatorTable(project: ProjectFacts, dress: Dress): Block {
  const rows = rowsOf(project, dress);
  const columns = columnsOf(project, dress);
  const head = headOf(columns, dress);
  const half = Math.ceil(rows.length / 2);
  const body =
    dress.head === "once"
      ? [head, bodyOf(rows, columns, dress)]
      : [
          head,
          bodyOf(rows.slice(0, half), columns, dress),
          ...(dress.head === "续表" ? [block([["（续表）"]], [[0, 0, 0, columns.length - 1]])] : []),
          head,
          bodyOf(rows.slice(half), columns, dress),
        ];
  return stacked(...body, totalRow(columns, dress));
}

function rowsOf(project: ProjectFacts, dress: Dress): TableRow[] {
  const rows = project.indicators.map((row): TableRow => ({ ...row, score: scoreOf(row) }));
  if (dress.idle !== "none") rows.splice(5, 0, idleRow(dress.idle));
  if (dress.execution === "funds") return rows;
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
    score: executionScoreOf(project),
  };
  return [execution, ...rows];
}

/** A kind of indicators that the project has none of. */
function idleRow(name: string): TableRow {
  const level = { level1: "效益指标", level2: "生态效益指标", name };
  return { ...level, sign: "不涉及", target: "/", unit: "", actual: "/", weight: 0, score: "0" };
}

function columnsOf(project: ProjectFacts, dress: Dress): Column[] {
  const side: Column[] =
    dress.side === "label" ? [{ heading: "绩效指标", cell: () => undefined, key: () => "绩效指标" }] : [];
  const [weight, ...scores] = [weightColumn(dress), ...scoreColumns(project, dress)];
  return [
    ...side,
    ...levelColumns(dress),
    ...targetColumns(dress),
    ...actualColumns(dress),
    ...(dress.scores === "before weight" ? [...scores, weight!] : [weight!, ...scores]),
    { heading: dress.reasonHeading, cell: reasonOf },
  ];
}

function reasonOf(row: TableRow): MadeCell {
  return Number(row.score) < row.weight ? "受汛期影响进度放缓，已调整计划，次年一季度补齐。" : undefined;
}

function levelColumns(dress: Dress): Column[] {
  const points = (key: (row: TableRow) => string, rows: readonly (readonly [string, number])[]): Column[] =>
    dress.levelWeights === "none"
      ? []
      : [{ heading: "分值", cell: (row) => rows.find(([name]) => name === key(row))?.[1], key }];
  const level1 = ({ level1: name }: TableRow) => name;
  const level2 = ({ level1: above, level2: name }: TableRow) => `${above}${name}`;
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
    { heading: dress.levels === "four" ? "四级指标" : "三级指标", cell: ({ name }) => name },
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
    return `${actualText(row)}${isRate ? "（抽样80份）" : ""}`;
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

function weightColumn(dress: Dress): Column {
  const shown = (points: number): MadeCell => {
    if (dress.weight === "percent") return { value: points / 100, text: `${points}%`, format: "0%" };
    return dress.weight === "text" ? String(points) : points;
  };
  return {
    heading: dress.weightHeading,
    cell: ({ weight, sign }) => (sign === "不涉及" ? "/" : shown(weight)),
    total: dress.total === "blank" ? undefined : shown(100),
  };
}

function scoreColumns(project: ProjectFacts, dress: Dress): Column[] {
  if (dress.scores === "none") return [];
  const isTyped = dress.typed === "scores typed";
  const scored = (score: string): MadeCell => (isTyped ? Number(score) : { fill: score });
  const total = scored(totalOf(project));
  const own: Column = {
    heading: dress.scoreHeading,
    cell: ({ score, sign }) => (sign === "不涉及" ? "/" : scored(score)),
    total,
  };
  if (dress.scores !== "among others") return [own];
  return [
    { ...own, group: "得分", heading: "自评得分" },
    { group: "得分", heading: "主管部门评分", cell: () => undefined },
    { group: "得分", heading: "财政评分", cell: () => undefined },
  ];
}

function headOf(columns: readonly Column[], dress: Dress): Block {
  if (columns.every(({ group }) => group === undefined))
    return block([columns.map(({ heading }) => printed(heading, dress))]);
  const upper = columns.map(({ group, heading }, index) =>
    group === undefined ? printed(heading, dress) : group === columns[index - 1]?.group ? undefined : group,
  );
  const lower = columns.map(({ group, heading }) => (group === undefined ? undefined : printed(heading, dress)));
  const first = columns.findIndex(({ group }) => group !== undefined);
  const last = columns.findLastIndex(({ group }) => group !== undefined);
  const single = columns.flatMap(({ group }, index): Merge[] => (group === undefined ? [[0, index, 1, index]] : []));
  return block([upper, lower], [...single, [0, first, 0, last]]);
}

function bodyOf(rows: readonly TableRow[], columns: readonly Column[], dress: Dress): Block {
  const cells = rows.map((row, index) =>
    columns.map((column) => {
      const before = rows[index - 1];
      const isSame = column.key !== undefined && before !== undefined && column.key(before) === column.key(row);
      if (column.heading === "绩效指标") return undefined;
      return isSame && dress.spread !== "repeated" ? undefined : column.cell(row, index);
    }),
  );
  return block(cells, dress.spread === "merged" ? sharedCells(rows, columns) : []);
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
