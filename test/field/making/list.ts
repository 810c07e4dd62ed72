import type { UnitFacts } from "./facts";
import { across, block, stacked, type Block, type MadeCell, type Merge } from "./block";
import { amountCell, minus, rateCell, sum, times } from "./amounts";
import { inCapitals } from "./capitals";
import type { Dress } from "./dress";
import { unitLine } from "./form";
import { printed } from "./printed";

/** What a list says of a project, or of all. */
interface Line {
  readonly name: string;
  readonly initial: string;
  readonly annual: string;
  readonly executed: string;
}

interface Column {
  /** The headings above its own, the highest first. */
  readonly groups?: readonly string[];
  readonly heading: string;
  readonly cell: (line: Line) => MadeCell;
}

/** The first-level project above the others in a "grouped" list. */
export const LIST_GROUP = "城乡治理";
const SUBJECT = ["2120501", "城乡社区环境卫生"];

/** The unit's project list with its total; null where the dress has none. */
export function listOf(unit: UnitFacts, dress: Dress): Block | null {
  if (dress.list === "none") return null;
  const { name, year, projects: lines } = unit;
  const columns = columnsOf(dress, year);
  const width = leadOf(dress).length + columns.length;
  const first = Math.ceil(lines.length / 2);
  const parts = dress.list === "sections" ? [lines.slice(0, first), lines.slice(first)] : [lines];
  const filled = parts.filter((part) => part.length > 0);
  return stacked(
    across(`${year}年度项目支出预算执行情况表`, width),
    unitLine(`单位名称：${name}`, width, dress),
    ...filled.flatMap((part, index) => [
      dress.list === "sections" ? across(`${"一二"[index]}、${["上级专项", "本级安排"][index]}`, width) : block([]),
      headOf(columns, dress),
      block([
        ...bodyOf(part, columns, dress),
        sumLine(dress.list === "sections" ? "小计" : "合计", part, columns, dress),
      ]),
    ]),
    dress.list === "sections" ? block([sumLine("总计", lines, columns, dress)]) : block([]),
  );
}

/** Each project in a row for each source of its money. */
function isInRows(list: Dress["list"]): boolean {
  return list === "rows by source" || list === "rows by source, blank below";
}

function leadOf({ list }: Dress): readonly string[] {
  if (list === "classified" || list === "classified between" || list === "wide")
    return ["科目编码", "科目名称", "项目名称"];
  if (isInRows(list)) return ["序号", "项目名称", "资金来源"];
  return list === "grouped" ? ["一级项目", "二级项目"] : ["序号", "项目名称"];
}

/** The headings below those of their groups; each reaches down to the last row and over what it heads. */
function headOf(columns: readonly Column[], dress: Dress): Block {
  const lead = leadOf(dress).map((heading): Column => ({ heading, cell: () => undefined }));
  const paths = [...lead, ...columns].map(({ groups = [], heading }) => [...groups, printed(heading, dress)]);
  const depth = Math.max(...paths.map(({ length }) => length));
  const rows = Array.from({ length: depth }, () => paths.map((): MadeCell => undefined));
  const merges: Merge[] = [];
  paths.forEach((path, column) =>
    path.forEach((text, row) => {
      const isLeaf = row === path.length - 1;
      const starts = (other: readonly MadeCell[] | undefined): boolean =>
        other !== undefined && other.length > row + 1 && path.slice(0, row + 1).every((own, at) => own === other[at]);
      if (!isLeaf && starts(paths[column - 1])) return;
      rows[row]![column] = text;
      let right = column;
      while (!isLeaf && starts(paths[right + 1])) right += 1;
      merges.push([row, column, isLeaf ? depth - 1 : row, right]);
    }),
  );
  return block(rows, merges);
}

type Cells = readonly MadeCell[];

function bodyOf(lines: readonly Line[], columns: readonly Column[], dress: Dress): Cells[] {
  const row = (before: Cells, line: Line): Cells => [...before, ...columns.map(({ cell }) => cell(line))];
  const all = sumOf(lines);
  const subjects = (line: Line): Cells[] => [
    row(["212", "城乡社区支出", undefined], line),
    row(["21205", "城乡社区环境卫生", undefined], line),
  ];
  switch (dress.list) {
    case "classified":
    case "wide":
      return [...subjects(all), ...lines.map((line) => row([...SUBJECT, line.name], line))];
    case "classified between":
      return lines.flatMap((line) => [...subjects(line), row([...SUBJECT, line.name], line)]);
    case "grouped":
      return [
        ...lines.map((line, index) => row([index === 0 ? LIST_GROUP : undefined, line.name], line)),
        row([undefined, "小计"], all),
      ];
    case "rows by source":
    case "rows by source, blank below":
      return lines.flatMap((line, index) => {
        const own = [index + 1, line.name];
        const below = dress.list === "rows by source" ? own : [undefined, undefined];
        const first = amountsBy(line, (amount) => times(amount, "0.75"));
        const rest = amountsBy(line, (amount) => minus(amount, times(amount, "0.75")));
        return [row([...own, "财政拨款"], first), row([...below, "其他资金"], rest)];
      });
    default:
      return lines.map((line, index) => row([index + 1, line.name], line));
  }
}

function sumLine(label: string, lines: readonly Line[], columns: readonly Column[], dress: Dress): Cells {
  const rest = leadOf(dress).slice(1);
  return [label, ...rest.map(() => undefined), ...columns.map(({ cell }) => cell(sumOf(lines)))];
}

function amountsBy({ name, initial, annual, executed }: Line, of: (amount: string) => string): Line {
  return { name, initial: of(initial), annual: of(annual), executed: of(executed) };
}

function sumOf(lines: readonly Line[]): Line {
  return {
    name: "合计",
    initial: sum(lines.map(({ initial }) => initial)),
    annual: sum(lines.map(({ annual }) => annual)),
    executed: sum(lines.map(({ executed }) => executed)),
  };
}

function columnsOf(dress: Dress, year: number): Column[] {
  const money = (heading: string, of: (line: Line) => string, ...groups: readonly string[]): Column => ({
    heading,
    cell: (line) => amountCell(of(line), dress),
    groups,
  });
  const initial = ({ initial: amount }: Line) => amount;
  const annual = ({ annual: amount }: Line) => amount;
  const executed = ({ executed: amount }: Line) => amount;
  const part = (of: (line: Line) => string) => (line: Line) => times(of(line), "0.75");
  const rest = (of: (line: Line) => string) => (line: Line) => minus(of(line), part(of)(line));
  const rate: Column = { heading: "执行率", cell: (line) => rateCell(line.executed, line.annual) };
  const capitals: Column = { heading: "金额（大写）", cell: (line) => `人民币${inCapitals(line.annual)}` };
  switch (dress.list) {
    case "last year": {
      const before = `${year - 1}年`;
      const now = `${year}年`;
      return [
        money("预算数", (line) => times(line.initial, "0.9"), before),
        money("决算数", (line) => times(line.executed, "0.8"), before),
        money("年初预算数", initial, now),
        money(dress.budgets, annual, now),
        money(dress.spent, executed, now),
        { ...rate, groups: [now] },
      ];
    }
    case "year in headings":
      return [
        money(`${year - 1}年决算数`, (line) => times(line.executed, "0.8")),
        money(`${year}年初预算数`, initial),
        money(`${year}年调整预算数`, annual),
        money(`${year}年决算数`, executed),
        rate,
      ];
    case "of-which":
    case "total last": {
      const group = (title: string, of: (line: Line) => string): Column[] => {
        const all = money(dress.list === "total last" ? "小计" : "合计", of, title);
        const parts = [money("财政拨款", part(of), title), money("其他资金", rest(of), title)];
        return dress.list === "total last" ? [...parts, all] : [all, ...parts];
      };
      return [
        ...group("年初预算数", initial),
        ...group(dress.budgets, annual),
        ...group(dress.spent, executed),
        { ...rate, groups: ["执行率"] },
      ];
    }
    case "by source":
      return [
        money("年初预算数", initial),
        money("合计", annual, "资金来源"),
        money("财政拨款", part(annual), "资金来源"),
        money("其他资金", rest(annual), "资金来源"),
        money(dress.spent, executed),
        rate,
      ];
    case "carried over":
      return [
        money("年初预算数", initial),
        money("上年结转", (line) => times(line.initial, "0.1")),
        money("年中追加", (line) => minus(minus(line.annual, line.initial), times(line.initial, "0.1"))),
        money(dress.budgets, annual),
        money("其中：财政拨款", part(annual)),
        money(dress.spent, executed),
        rate,
      ];
    case "wide":
      return [
        money("年初预算数", initial),
        money("调整数", (line) => minus(line.annual, line.initial)),
        money(dress.budgets, annual),
        money("1-6月执行数", (line) => times(line.executed, "0.4")),
        money(dress.spent, executed),
        money("结转结余", (line) => minus(line.annual, line.executed)),
        rate,
      ];
    case "three rows": {
      const top = `${year}年度项目支出`;
      return [
        money("年初预算数", initial, top, "预算安排情况"),
        money(dress.budgets, annual, top, "预算安排情况"),
        money(dress.spent, executed, top, "预算执行情况"),
        { ...rate, groups: [top, "预算执行情况"] },
      ];
    }
    case "three rows by source": {
      const by = (title: string, of: (line: Line) => string): Column[] => [
        money("合计", of, title),
        money("财政拨款", part(of), title, "其中"),
        money("其他资金", rest(of), title, "其中"),
      ];
      return [...by("年初预算数", initial), ...by(dress.budgets, annual), ...by(dress.spent, executed), rate];
    }
    case "budget in 元":
    case "execution in 元": {
      const [ofBudget, ofSpent] = dress.list === "budget in 元" ? (["元", "万元"] as const) : (["万元", "元"] as const);
      const inUnit = (heading: string, of: (line: Line) => string, unit: "元" | "万元"): Column => ({
        heading: `${heading}（${unit}）`,
        cell: (line) => amountCell(of(line), { amount: unit }),
      });
      return [
        inUnit("年初预算数", initial, ofBudget),
        inUnit("全年预算数", annual, ofBudget),
        inUnit("全年执行数", executed, ofSpent),
        rate,
      ];
    }
    default:
      return [
        money("年初预算数", initial),
        money(dress.budgets, annual),
        ...(dress.capitals === "column" ? [capitals] : []),
        money(dress.spent, executed),
        rate,
      ];
  }
}
