import fc from "fast-check";
import { evaluateWorkbook } from "../../src/app";
import { convert, decimal, roundTo, sum, type AmountUnit, type Decimal } from "../../src/figures";
import type { WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import "../support/property-seed";

/** What a project really cost, in 元 with 分. */
interface Money {
  readonly fiscal: Decimal;
  /** Of the money from 财政 what was kept from the year before. */
  readonly carriedOver: Decimal;
  readonly other: Decimal;
}

interface Project {
  readonly budget: Money;
  readonly executed: Money;
}

/** How a table prints its figures: each column with decimals of its own. */
interface Print {
  readonly unit: AmountUnit;
  readonly budget: number;
  readonly executed: number;
  /** Of a percentage. */
  readonly rate: number;
  /** A number format keeps the zeros at the end; General drops them. */
  readonly keepsZeros: boolean;
}

interface Book {
  readonly projects: readonly Project[];
  readonly list: Print;
  readonly forms: readonly Print[];
}

/** A planted difference: added to what a cell would print. */
type Plant = "list-total" | "list-rate" | "form-budget" | "form-rate" | "form-score" | "form-total";

const money = (most: Decimal, parts: readonly number[]): Money => {
  const [share, kept] = parts.map((part) => decimal(part).div(1000));
  const fiscal = roundTo(most.times(share!), 2);
  return { fiscal, carriedOver: roundTo(fiscal.times(kept!), 2), other: most.minus(fiscal) };
};
const share = (money: Money, parts: readonly number[]): Money => {
  const [first, second, third] = parts.map((part) => decimal(part).div(1000));
  const carriedOver = roundTo(money.carriedOver.times(second!), 2);
  const others = roundTo(money.fiscal.minus(money.carriedOver).times(first!), 2);
  return { fiscal: others.plus(carriedOver), carriedOver, other: roundTo(money.other.times(third!), 2) };
};
const whole = ({ fiscal, other }: Money) => fiscal.plus(other);

const thousandths = (count: number, least = 0) =>
  fc.tuple(...Array.from({ length: count }, () => fc.integer({ min: least, max: 1000 })));
const project: fc.Arbitrary<Project> = fc
  .tuple(fc.integer({ min: 2_000_000, max: 9_000_000_000 }), thousandths(2), thousandths(3, 10))
  .map(([cents, split, done]) => {
    const budget = money(decimal(cents).div(100), split);
    return { budget, executed: share(budget, done) };
  });
const inYuan = fc.record({ unit: fc.constant<AmountUnit>("元"), budget: fc.constant(2), executed: fc.constant(2) });
const inWan = fc.record({
  unit: fc.constant<AmountUnit>("万元"),
  budget: fc.integer({ min: 0, max: 6 }),
  executed: fc.integer({ min: 0, max: 6 }),
});
const print: fc.Arbitrary<Print> = fc
  .tuple(fc.oneof(inYuan, inWan), fc.integer({ min: 0, max: 2 }), fc.boolean())
  .map(([amounts, rate, keepsZeros]) => ({ ...amounts, rate, keepsZeros }));
const book: fc.Arbitrary<Book> = fc
  .array(project, { minLength: 1, maxLength: 4 })
  .chain((projects) =>
    fc.record({ projects: fc.constant(projects), list: print, forms: fc.tuple(...projects.map(() => print)) }),
  );

/** The book as Excel shows it, in the national layout; `plant` is what is wrong with the first project. */
function printedBook({ projects, list, forms }: Book, plant?: Plant): WorkbookSnapshot {
  const rows = projects.map(({ budget, executed }, index): GridCell[] => [
    `项目${"甲乙丙丁"[index]}`,
    amount(whole(budget), list, "budget"),
    amount(whole(executed), list, "executed"),
    rate(whole(executed), whole(budget), list, index === 0 && plant === "list-rate"),
  ]);
  const total = (key: "budget" | "executed") => sum(projects.map((one) => whole(one[key])));
  const missing = plant === "list-total" ? projects.length + 2 : 0;
  const summary = sheet("项目支出表", [
    ["2023年项目支出表"],
    [`单位：${list.unit}`],
    ["项目名称", "全年预算数", "全年执行数", "执行率"],
    ...rows,
    ["合计", amount(total("budget"), list, "budget", missing), amount(total("executed"), list, "executed"), null],
  ]);
  const own = projects.map((one, index) => form(one, index, forms[index]!, index === 0 ? plant : undefined));
  return workbook([summary, ...own]);
}

function form({ budget, executed }: Project, index: number, print: Print, plant?: Plant) {
  const line = (label: string, key: (money: Money) => Decimal, ...rest: GridCell[]): GridCell[] => [
    null,
    label,
    amount(key(budget), print, "budget", plant === "form-budget" && label === "年度资金总额" ? 5 : 0),
    amount(key(executed), print, "executed"),
    ...rest,
  ];
  const earned = roundTo(whole(executed).div(whole(budget)).times(10), 2);
  const points = plant === "form-score" ? earned.minus("0.11") : earned;
  const due = rate(whole(executed), whole(budget), print, plant === "form-rate");
  const total = points.plus(90).plus(plant === "form-total" ? "0.11" : 0);
  return sheet(`自评${index + 1}`, [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", `项目${"甲乙丙丁"[index]}`],
    [`项目资金（${print.unit}）`, null, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    line("年度资金总额", whole, 10, due, number(points, 2, true)),
    line("其中：财政拨款", ({ fiscal }) => fiscal, "—", "—", "—"),
    line("其中：上年结转", ({ carriedOver }) => carriedOver, "—", "—", "—"),
    line("其他资金", ({ other }) => other, "—", "—", "—"),
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "数量指标", "培训场次", "≥12场", "12场", 90, 90, null],
    ["总分", null, null, null, null, 100, number(total, 2, true), null],
  ]);
}

/** The amount as its column prints it, `off` units of the last printed place away. */
function amount(value: Decimal, print: Print, column: "budget" | "executed", off = 0): GridCell {
  const decimals = print[column];
  const step = decimal(10).pow(-decimals);
  return number(roundTo(convert(value, "元", print.unit), decimals).plus(step.times(off)), decimals, print.keepsZeros);
}

function rate(part: Decimal, of: Decimal, { rate: decimals }: Print, isOff: boolean): GridCell {
  const percent = roundTo(part.div(of).times(100), decimals).minus(isOff ? decimal(2) : 0);
  return { value: Number(percent.div(100)), text: `${percent.toFixed(decimals)}%`, format: "0%" };
}

function number(value: Decimal, decimals: number, keepsZeros: boolean): GridCell {
  const shown = roundTo(value, decimals);
  return { value: Number(shown), text: keepsZeros ? shown.toFixed(decimals) : shown.toFixed() };
}

const errorsIn = (snapshot: WorkbookSnapshot) =>
  evaluateWorkbook(snapshot).findings.filter(({ severity }) => severity === "error");

test("data that were rounded correctly never give an error", () => {
  fc.assert(
    fc.property(book, (one) => {
      expect(errorsIn(printedBook(one)).map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each<[Plant, string]>([
  ["list-total", "parts-not-total"],
  ["list-rate", "execution-rate-wrong"],
  ["form-budget", "funds-not-sum-of-sources"],
  ["form-budget", "list-form-amount-differs"],
  ["form-rate", "execution-rate-wrong"],
  ["form-score", "score-not-following"],
  ["form-total", "total-not-sum"],
])("a difference that no rounding explains is an error: %s, %s", (plant, check) => {
  const exact: Print = { unit: "元", budget: 2, executed: 2, rate: 2, keepsZeros: true };
  fc.assert(
    fc.property(book, (one) => {
      const sharp = { ...one, list: exact, forms: one.forms.map(() => exact) };
      expect(errorsIn(printedBook(sharp, plant)).map((found) => found.check)).toContain(check);
    }),
    { numRuns: 10 },
  );
});
