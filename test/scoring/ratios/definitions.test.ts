import { decimal } from "../../../src/figures";
import { RATIOS, ratioNamed } from "../../../src/scoring";
import { RatioBook } from "../../../src/scoring/ratios";
import { dossier, slot, type CellLiteral } from "../../support/form";

// The named ratios of the common framework, 财预〔2013〕53号, by what they are made of.
test.each([
  ["staff-control", "在职人员控制率", "at-most", "在职人员数 ÷ 编制数"],
  ["three-public-change", "三公经费变动率", "at-most", "(三公经费 － 三公经费) ÷ 三公经费"],
  ["key-spending", "重点支出安排率", "at-least", "重点项目支出 ÷ 项目支出"],
  ["budget-completion", "预算完成率", "at-least", "支出合计 ÷ 支出合计"],
  ["budget-adjustment", "预算调整率", "at-most", "预算调整数 ÷ 支出合计"],
  ["payment-progress", "支付进度率", "at-least", "支付进度 ÷ 既定支付进度"],
  ["carry-over", "结转结余率", "at-most", "结转结余 ÷ 支出合计"],
  ["carry-over-change", "结转结余变动率", "at-most", "(结转结余 － 结转结余) ÷ 结转结余"],
  ["office-costs-control", "公用经费控制率", "at-most", "公用经费 ÷ 公用经费"],
  ["three-public-control", "三公经费控制率", "at-most", "三公经费 ÷ 三公经费"],
  ["purchase-execution", "政府采购执行率", "at-least", "政府采购 ÷ 政府采购"],
  ["asset-use", "固定资产利用率", "at-least", "在用固定资产 ÷ 固定资产总额"],
  ["work-completion", "实际完成率", "at-least", "实际完成数 ÷ 计划工作数"],
  ["work-in-time", "完成及时率", "at-least", "及时完成数 ÷ 计划工作数"],
  ["work-quality", "质量达标率", "at-least", "质量达标数 ÷ 计划工作数"],
  ["key-work", "重点工作办结率", "at-least", "办结数 ÷ 交办数"],
])("%s: %s, %s, is %s", (id, name, direction, made) => {
  const ratio = ratioNamed(name)!;
  const [top, bottom] = [ratio.numerator.name, ratio.denominator.name];
  const formula = ratio.kind === "share" ? `${top} ÷ ${bottom}` : `(${top} － ${bottom}) ÷ ${bottom}`;
  expect([ratio.id, ratio.direction, formula]).toEqual([id, direction, made]);
});

test.each([
  ["财政供养人员控制率", "在职人员控制率"],
  ["人员控制率", "在职人员控制率"],
  ["“三公”经费支出变动率", "三公经费变动率"],
  ["支付进度", "支付进度率"],
  ["采购执行率", "政府采购执行率"],
  ["★ 预算完成率（%）", null],
  ["★预算（ 完成率 ）", "预算完成率"],
])("%s is the ratio %s", (written, name) => {
  expect(ratioNamed(written)?.name ?? null).toBe(name);
});

test("no other names, and one ratio a name", () => {
  const names = RATIOS.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect([RATIOS.length, names.length, new Set(names).size]).toEqual([16, 21, 21]);
});

/** Quantities as "name column": value, in 万元 where they are money. */
type Quantities = Readonly<Record<string, CellLiteral>>;

function valueOf(name: string, quantities: Quantities): string | null {
  const read = Object.entries(quantities).map(([key, value], row) => {
    const [term = "", column = ""] = key.split(" ");
    return { name: term, column, slot: slot("基础数据表", row, 1, value), unit: null };
  });
  return new RatioBook(dossier([], { quantities: read })).value(ratioNamed(name)!)?.value.toFixed() ?? null;
}

const SPENDING = { "支出合计 本年决算": 90, "支出合计 本年预算": 100, "支出合计 年初预算": 80 };

test.each<[name: string, quantities: Quantities, value: string | null]>([
  // Spent: of the final account, where the table tells its columns apart.
  ["预算完成率", SPENDING, "0.9"],
  ["预算完成率", { "支出合计 ": 60, "支出合计 年初预算": 80 }, "0.75"],
  ["预算完成率", { "支出合计 本年决算": 60 }, null],
  ["预算完成率", { "支出合计 本年预算": 60 }, null],
  ["结转结余率", { ...SPENDING, "结转结余 本年决算": 5, "结转结余 上年": 9 }, "0.05"],
  ["结转结余率", { "结转结余 ": 4, "支出合计 年初预算": 80 }, "0.05"],
  ["公用经费控制率", { "公用经费 本年决算": 9, "公用经费 本年预算": 10 }, "0.9"],
  ["公用经费控制率", { "公用经费 ": 6, "公用经费 年初预算": 8 }, "0.75"],
  ["三公经费控制率", { "三公经费 本年决算": 9, "三公经费 本年预算": 10 }, "0.9"],
  ["三公经费控制率", { "三公经费 本年决算": 6, "三公经费 年初预算": 8 }, "0.75"],
  ["政府采购执行率", { "政府采购 本年决算": 9, "政府采购 本年预算": 10 }, "0.9"],
  ["政府采购执行率", { "政府采购 本年决算": 6, "政府采购 年初预算": 8 }, "0.75"],
  // An adjustment is one of the budget at the beginning of the year.
  ["预算调整率", { ...SPENDING, "预算调整数 ": 20 }, "0.25"],
  ["预算调整率", { "支出合计 本年预算": 100, "预算调整数 ": 20 }, "0.2"],
  // A change is one from last year.
  ["三公经费变动率", { "三公经费 本年决算": 8, "三公经费 本年预算": 9, "三公经费 上年": 10 }, "-0.2"],
  ["三公经费变动率", { "三公经费 ": 7, "三公经费 本年预算": 9, "三公经费 上年": 10 }, "-0.3"],
  ["三公经费变动率", { "三公经费 本年预算": 9, "三公经费 上年": 10 }, "-0.1"],
  ["三公经费变动率", { "三公经费 年初预算": 9, "三公经费 上年": 10 }, null],
  ["结转结余变动率", { "结转结余 本年决算": 5, "结转结余 上年": 10 }, "-0.5"],
  ["结转结余变动率", { "结转结余 本年决算": 5, "结转结余 上年": 0 }, null],
  // What was planned stands in the budget's columns, or in a table of one column.
  ["实际完成率", { "实际完成数 本年决算": 9, "计划工作数 本年预算": 10, "计划工作数 年初预算": 12 }, "0.9"],
  ["完成及时率", { "及时完成数 ": 9, "计划工作数 年初预算": 12 }, "0.75"],
  ["质量达标率", { "质量达标数 ": 9, "计划工作数 ": 10 }, "0.9"],
  ["质量达标率", { "质量达标数 ": 9, "计划工作数 本年决算": 10 }, null],
  // Anything else wherever it is found, the final account first.
  ["在职人员控制率", { "在职人员数 本年决算": 57, "在职人员数 ": 50, "编制数 本年预算": 60 }, "0.95"],
  ["在职人员控制率", { "在职人员数 ": 57, "在职人员数 本年预算": 50, "编制数 年初预算": 60 }, "0.95"],
  ["重点支出安排率", { "重点项目支出 ": 40, "项目支出 ": 50 }, "0.8"],
  ["支付进度率", { "支付进度 ": 40, "既定支付进度 ": 50 }, "0.8"],
  ["固定资产利用率", { "在用固定资产 ": 40, "固定资产总额 ": 50 }, "0.8"],
  ["重点工作办结率", { "办结数 ": 4, "交办数 ": 5 }, "0.8"],
  // A cell without a number is none.
  ["重点工作办结率", { "办结数 ": "若干", "交办数 ": 5 }, null],
  ["重点工作办结率", { "办结数 ": 4, "交办数 ": 0 }, null],
])("%s of %j is %s", (name, quantities, value) => {
  expect(valueOf(name, quantities)).toBe(value);
});

test("of two cells for one quantity the first with a number counts, and money is brought to one unit", () => {
  const cell = (row: number, name: string, column: string, value: CellLiteral, unit: "万元" | "元") => ({
    name,
    column,
    slot: slot("基础数据表", row, 1, value),
    unit,
  });
  const quantities = [
    cell(0, "政府采购", "本年决算", "—", "元"),
    cell(1, "政府采购", "本年决算", 727400, "元"),
    cell(2, "政府采购", "本年决算", 1, "元"),
    cell(3, "政府采购", "本年预算", 100, "万元"),
  ];
  const book = new RatioBook(dossier([], { quantities }));
  const ratio = book.value(ratioNamed("政府采购执行率")!)!;
  expect(ratio.value.toFixed()).toBe("0.7274");
  expect(ratio.operands.map(({ role, value }) => [role, value.toFixed()])).toEqual([
    ["numerator", "72.74"],
    ["denominator", "100"],
  ]);
  expect(ratio.operands[0].source).toMatchObject({ kind: "cell", at: { row: 1 }, factor: decimal("0.0001") });
});
