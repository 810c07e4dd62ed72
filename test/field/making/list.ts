import type { UnitFacts } from "./facts";
import { across, block, stacked, type Block, type MadeCell } from "./block";
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

/** The unit's project list with its total; null where the dress has none. */
export function listOf({ name, year, projects }: UnitFacts, dress: Dress): Block | null {
  if (dress.list === "none") return null;
  const total: Line = {
    name: "合计",
    initial: sum(projects.map(({ initial }) => initial)),
    annual: sum(projects.map(({ annual }) => annual)),
    executed: sum(projects.map(({ executed }) => executed)),
  };
  const columns = columnsOf(dress, year);
  const row = (line: Line, before: readonly MadeCell[]) => [
    ...before,
    line.name,
    ...columns.map(({ cell }) => cell(line)),
  ];
  const coded = dress.list === "classified" || dress.list === "wide";
  const lead = coded ? ["科目编码", "科目名称", "项目名称"] : ["序号", "项目名称"];
  const grouped = columns.some(({ group }) => group !== undefined);
  const head: (readonly MadeCell[])[] = grouped
    ? [
        [...lead, ...columns.map(({ group }, index) => (group === columns[index - 1]?.group ? undefined : group))],
        [...lead.map(() => undefined), ...columns.map(({ heading }) => printed(heading, dress))],
      ]
    : [[...lead, ...columns.map(({ heading }) => heading)].map((heading) => printed(heading, dress))];
  const above: (readonly MadeCell[])[] = coded
    ? [
        ["212", "城乡社区支出", undefined, ...columns.map(({ cell }) => cell(total))],
        ["21205", "城乡社区环境卫生", undefined, ...columns.map(({ cell }) => cell(total))],
      ]
    : [];
  const body = projects.map((project, index) => row(project, coded ? ["2120501", "城乡社区环境卫生"] : [index + 1]));
  const width = lead.length + columns.length;
  const starts = columns.flatMap(({ group }, index) =>
    index > 0 && group === columns[index - 1]!.group ? [] : [index],
  );
  const merges = grouped
    ? [
        ...lead.map((_, index) => [0, index, 1, index] as const),
        ...starts.map(
          (start, index) =>
            [0, lead.length + start, 0, lead.length + (starts[index + 1] ?? columns.length) - 1] as const,
        ),
      ]
    : [];
  return stacked(
    across(`${year}年度项目支出预算执行情况表`, width),
    block([[`单位名称：${name}`, ...Array.from({ length: width - 2 }, () => undefined), unitNote(dress)]]),
    block(head, merges),
    block([
      ...above,
      ...body,
      ["合计", ...lead.slice(1).map(() => undefined), ...columns.map(({ cell }) => cell(total))],
    ]),
  );
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
