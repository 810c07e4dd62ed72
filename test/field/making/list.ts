import type { UnitFacts } from "./facts";
import { across, block, stacked, type Block, type MadeCell, type Merge } from "./block";
import { amountCell, minus, rateCell, sum, times, unitNote } from "./amounts";
import type { Dress } from "./dress";
import { printed } from "./printed";

/** What a list says of a project, or of all. */
interface Line {
  readonly name: string;
  readonly initial: string;
  readonly annual: string;
  readonly executed: string;
}

interface Column {
  readonly group?: string;
  readonly heading: string;
  readonly cell: (line: Line) => MadeCell;
}

/** The first-level project above the others in a "grouped" list. */
export const LIST_GROUP = "城乡治理";
const SUBJECT = ["2120501", "城乡社区环境卫生"];

/** The unit's project list with its total; null where the dress has none. */
export function listOf(unit: UnitFacts, dress: Dress): Block | null {
  if (dress.list === "none") return null;
  const { name, year, projects } = unit;
  const lines = projects.map((project): Line => ({ ...project, name: project.name }));
  const columns = columnsOf(dress, year);
  const width = leadOf(dress).length + columns.length;
  const first = Math.ceil(lines.length / 2);
  const parts = dress.list === "sections" ? [lines.slice(0, first), lines.slice(first)] : [lines];
  const filled = parts.filter((part) => part.length > 0);
  return stacked(
    across(`${year}年度项目支出预算执行情况表`, width),
    block([[`单位名称：${name}`, ...Array.from({ length: width - 2 }, () => undefined), unitNote(dress)]]),
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

function leadOf({ list }: Dress): readonly string[] {
  if (list === "classified" || list === "classified between" || list === "wide")
    return ["科目编码", "科目名称", "项目名称"];
  return list === "grouped" ? ["一级项目", "二级项目"] : ["序号", "项目名称"];
}

function headOf(columns: readonly Column[], dress: Dress): Block {
  const lead = leadOf(dress);
  if (columns.every(({ group }) => group === undefined))
    return block([[...lead, ...columns.map(({ heading }) => heading)].map((heading) => printed(heading, dress))]);
  const starts = columns.flatMap(({ group }, index) =>
    index > 0 && group !== undefined && group === columns[index - 1]!.group ? [] : [index],
  );
  const merges = starts.map((start, index): Merge => {
    const right = (starts[index + 1] ?? columns.length) - 1;
    const bottom = columns[start]!.group === undefined ? 1 : 0;
    return [0, lead.length + start, bottom, lead.length + right];
  });
  const upper = columns.map(({ group, heading }, index) =>
    starts.includes(index) ? (group ?? printed(heading, dress)) : undefined,
  );
  const lower = columns.map(({ group, heading }) => (group === undefined ? undefined : printed(heading, dress)));
  return block(
    [
      [...lead, ...upper],
      [...lead.map(() => undefined), ...lower],
    ],
    [...lead.map((_, index): Merge => [0, index, 1, index]), ...merges],
  );
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
    default:
      return lines.map((line, index) => row([index + 1, line.name], line));
  }
}

function sumLine(label: string, lines: readonly Line[], columns: readonly Column[], dress: Dress): Cells {
  const rest = leadOf(dress).slice(1);
  return [label, ...rest.map(() => undefined), ...columns.map(({ cell }) => cell(sumOf(lines)))];
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
  const money = (heading: string, of: (line: Line) => string, group?: string): Column => ({
    heading,
    cell: (line) => amountCell(of(line), dress),
    ...(group === undefined ? {} : { group }),
  });
  const initial = ({ initial: amount }: Line) => amount;
  const annual = ({ annual: amount }: Line) => amount;
  const executed = ({ executed: amount }: Line) => amount;
  const part = (of: (line: Line) => string) => (line: Line) => times(of(line), "0.75");
  const rest = (of: (line: Line) => string) => (line: Line) => minus(of(line), part(of)(line));
  const rate: Column = { heading: "执行率", cell: (line) => rateCell(line.executed, line.annual) };
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
        { ...rate, group: now },
      ];
    }
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
        { ...rate, group: "执行率" },
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
    default:
      return [money("年初预算数", initial), money(dress.budgets, annual), money(dress.spent, executed), rate];
  }
}
