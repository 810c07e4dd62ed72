import { EXECUTION_POINTS, executionScoreOf, type ProjectFacts } from "./facts";
import { block, stacked, type Block, type MadeCell, type Merge } from "./block";
import { amountCell, minus, rateCell, times, unitOf } from "./amounts";
import { inCapitals } from "./capitals";
import type { Dress } from "./dress";
import { printed } from "./printed";

/** A project's money in its form. */
export function fundsBlock(project: ProjectFacts, dress: Dress): Block {
  const money = moneyOf(project, dress);
  return dress.capitals === "row" ? stacked(money, capitals(project)) : money;
}

function moneyOf(project: ProjectFacts, dress: Dress): Block {
  if (dress.funds === "lying") return lying(project, dress);
  if (["pairs", "two pairs", "one below another"].includes(dress.funds)) return pairs(project, dress);
  return lines(project, dress);
}

function capitals({ annual }: ProjectFacts): Block {
  return block([["预算金额（大写）", undefined, `人民币${inCapitals(annual)}`]], [[0, 0, 0, 1]]);
}

const DASH = "—";

interface Part {
  readonly label: string;
  readonly initial: string;
  readonly annual: string;
  readonly executed: string;
}

function partsOf({ initial, annual, executed }: ProjectFacts, { sources }: Dress): readonly Part[] {
  const own = { initial: times(initial, "0.75"), annual: times(annual, "0.75"), executed: times(executed, "0.75") };
  const rest = {
    initial: minus(initial, own.initial),
    annual: minus(annual, own.annual),
    executed: minus(executed, own.executed),
  };
  const within = {
    initial: times(own.initial, "0.8"),
    annual: times(own.annual, "0.8"),
    executed: times(own.executed, "0.8"),
  };
  const before = {
    initial: minus(own.initial, within.initial),
    annual: minus(own.annual, within.annual),
    executed: minus(own.executed, within.executed),
  };
  const nested = [
    { label: "其中：（1）一般公共预算", ...within },
    { label: "（2）上年结转", ...before },
  ];
  return [
    { label: "年度资金总额", initial, annual, executed },
    { label: "其中：财政拨款", ...own },
    ...(sources === "nested" ? nested : []),
    { label: "其他资金", ...rest },
  ];
}

/** Execution is scored in the block, unless it has a row of its own among the indicators. */
function scoringOf(project: ProjectFacts, dress: Dress): readonly { heading: string; cell: MadeCell }[] {
  const rate = { heading: "执行率", cell: rateCell(project.executed, project.annual) };
  if (dress.execution !== "funds" || dress.weights === "none") return [rate];
  const weight: MadeCell = dress.weight === "percent" ? { value: 0.1, text: "10%", format: "0%" } : EXECUTION_POINTS;
  const points = executionScoreOf(project, dress);
  const score = { heading: "得分", cell: dress.typed === "scores typed" ? Number(points) : { fill: points } };
  return [{ heading: "分值", cell: weight }, rate, ...(dress.scores === "none" ? [] : [score])];
}

/** Sources down, budget and execution across; "grouped" says 项目资金 above the columns. */
function lines(project: ProjectFacts, dress: Dress): Block {
  const heads = ["年初预算数", dress.budgets, dress.spent];
  const scoring = scoringOf(project, dress);
  const other: readonly { heading: string; cell: (part: Part) => MadeCell }[] =
    dress.other === "last year"
      ? [{ heading: "上年决算数", cell: ({ executed }) => amountCell(times(executed, "0.8"), dress) }]
      : dress.other === "half year"
        ? [{ heading: "1-6月执行数", cell: ({ executed }) => amountCell(times(executed, "0.4"), dress) }]
        : [];
  const label = fundsLabel(dress);
  const width = heads.length + other.length;
  const isGrouped = dress.funds === "grouped";
  const before = isGrouped ? ["资金来源"] : [label, undefined];
  const columns = [...other.map(({ heading }) => heading), ...heads, ...scoring.map(({ heading }) => heading)].map(
    (heading) => printed(heading, dress),
  );
  const head: (readonly MadeCell[])[] = isGrouped
    ? [
        [...before, label, ...Array.from({ length: width - 1 }, () => undefined), ...columns.slice(width)],
        [undefined, ...columns.slice(0, width)],
      ]
    : [[...before, ...columns]];
  const parts = partsOf(project, dress);
  const body = parts.map((part, index) => {
    const amounts = [part.initial, part.annual, part.executed].map((amount) => amountCell(amount, dress));
    const rest = scoring.map(({ cell }) => (index === 0 ? cell : DASH));
    const name = index > 1 ? `      ${part.label}` : part.label;
    return [...(isGrouped ? [name] : [undefined, name]), ...other.map(({ cell }) => cell(part)), ...amounts, ...rest];
  });
  const merges: Merge[] = isGrouped
    ? [
        [0, 1, 0, width],
        [0, 0, 1, 0],
        ...scoring.map((_, index): Merge => [0, width + 1 + index, 1, width + 1 + index]),
      ]
    : [[0, 0, parts.length, 0]];
  return block([...head, ...body], merges);
}

/** Sources across, budget and execution down. */
function lying(project: ProjectFacts, dress: Dress): Block {
  const parts = partsOf(project, { ...dress, sources: "two" });
  const scoring = scoringOf(project, dress).filter(({ heading }) => heading !== "执行率");
  const amounts = (key: "initial" | "annual" | "executed") => parts.map((part) => amountCell(part[key], dress));
  const head = ["合计", "财政拨款", "其他资金", ...scoring.map(({ heading }) => heading)];
  return block(
    [
      [fundsLabel(dress), "资金来源", ...head],
      [undefined, "年初预算数", ...amounts("initial")],
      [undefined, dress.budgets, ...amounts("annual")],
      [undefined, dress.spent, ...amounts("executed")],
      [
        undefined,
        "执行率",
        ...parts.map((part) => rateCell(part.executed, part.annual)),
        ...scoring.map(({ cell }) => cell),
      ],
    ],
    [[0, 0, 4, 0]],
  );
}

/** The block's label; the unit of money stands in it unless the sheet says it once. */
function fundsLabel(dress: Dress): string {
  return dress.unitSaid === "in each form" ? `项目资金（${unitOf(dress)}）` : "项目资金";
}

/** Labels and values in one row, or in two. */
export function pairs(project: ProjectFacts, dress: Dress): Block {
  const { initial, annual, executed } = project;
  const amounts = [
    ["年初预算数", initial],
    [dress.budgets, annual],
    [dress.spent, executed],
  ].map(([label, amount]): MadeCell[] => [label!, amountCell(amount!, dress)]);
  const cells = amounts.flat();
  const label = fundsLabel(dress).replace("项目资金", "预算执行");
  if (dress.funds === "pairs") return block([[label, ...cells]]);
  const rate = ["执行率", rateCell(executed, annual)];
  if (dress.funds === "one below another") {
    const source: MadeCell[] = ["其中：财政拨款", amountCell(times(annual, "0.75"), dress)];
    const lines = [amounts[0]!, amounts[1]!, source, amounts[2]!, rate];
    return block(
      lines.map((line, index) => [index === 0 ? label : undefined, ...line]),
      [[0, 0, lines.length - 1, 0]],
    );
  }
  return block(
    [
      [label, ...cells.slice(0, 4)],
      [undefined, ...cells.slice(4), ...rate],
    ],
    [[0, 0, 1, 0]],
  );
}
