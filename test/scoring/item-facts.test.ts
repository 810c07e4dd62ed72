import { formatNumber, formatScore } from "../../src/figures";
import { factsOfItem, type FactValue } from "../../src/scoring";
import type { IndicatorLiteral } from "../support/form";
import { one } from "./support";

/** 年度指标值≥95%, 扣0.46分: a fact as a table would print it. */
function printed(value: FactValue | null): string {
  if (value === null) return "";
  switch (value.kind) {
    case "words":
      return value.text;
    case "number":
      return value.before + formatNumber(value.value, value.form) + value.unit;
    case "rate":
      return formatNumber(value.value, { decimals: 2, percent: true });
    case "points":
      return `${formatScore(value.value)}分`;
  }
}

const ROW: IndicatorLiteral = { name: "培训场次", target: "≥100场", actual: "90场" };

test.each<[what: string, row: Partial<IndicatorLiteral>, facts: readonly string[]]>([
  ["what was missed", {}, ["年度指标值≥100场", "实际完成90场", "完成率90%", "扣1分"]],
  ["what was reached loses nothing", { actual: "100场" }, ["年度指标值≥100场", "实际完成100场", "完成率100%"]],
  [
    "of several options the ticked one",
    { target: "明显好转", actual: "□达成 ☑部分达成 □未达成", score: 7 },
    ["年度指标值“明显好转”", "实际完成情况“部分达成”", "扣3分"],
  ],
  ["without weights nothing is lost", { weight: null }, ["年度指标值≥100场", "实际完成90场", "完成率90%"]],
  ["a bare number is in its target's unit", { actual: 90 }, ["年度指标值≥100场", "实际完成90场", "完成率90%", "扣1分"]],
  ["an empty cell tells nothing", { actual: null }, ["年度指标值≥100场"]],
  ["nor does an absent one", { target: undefined, actual: "90场" }, ["实际完成90场"]],
  [
    "a fall where a rise was asked has no rate",
    { target: "同比增长8%", actual: "同比下降8.5%" },
    ["年度指标值同比增长8%", "实际完成同比下降8.5%", "与指标值方向相反", "扣10分"],
  ],
  [
    "a limit in % is passed by percentage points",
    { name: "流失率", target: "≤3%", actual: "3.6%" },
    ["年度指标值≤3%", "实际完成3.6%", "超出0.6个百分点", "扣2分"],
  ],
  ["a limit that is kept", { target: "≤100万元", actual: "90万元" }, ["年度指标值≤100万元", "实际完成90万元"]],
  [
    "a limit that is passed",
    { target: "≤100万元", actual: "125万元" },
    ["年度指标值≤100万元", "实际完成125万元", "超出25%", "扣2.5分"],
  ],
  [
    "a day, on time",
    { target: "2022年6月30日前", actual: "2022年6月15日" },
    ["年度指标值2022年6月30日前", "实际完成时间2022年6月15日"],
  ],
  [
    "a day too late",
    { target: "2022年6月30日前", actual: "2022年7月15日" },
    ["年度指标值2022年6月30日前", "实际完成时间2022年7月15日", "晚于规定时限"],
  ],
  [
    "a word for the day",
    { target: "2022年6月30日前", actual: "按时完成" },
    ["年度指标值2022年6月30日前", "实际完成情况“按时完成”"],
  ],
  ["words", { target: "有效提升", actual: "明显提升" }, ["年度指标值“有效提升”", "实际完成情况“明显提升”"]],
])("%s", (_what, row, facts) => {
  const { item } = one({ ...ROW, ...row });
  expect(factsOfItem(item).map(({ words, value }) => words + printed(value))).toEqual(facts);
});

test.each<[target: string, actual: IndicatorLiteral["actual"], value: string]>([
  ["≥95%", "96.50%", "96.50%"],
  ["≥95%", 0.965, "96.5%"],
  ["≥95%", "0.80%", "0.80%"],
  ["≥95%", 1, "100%"],
  ["≥95%", 96.5, "96.5%"],
  ["≥10000人", "12,500人次", "12,500人次"],
  ["≥10000人", "12500人", "12500人"],
  ["≥5个", "约6个", "约6个"],
  ["≥1.5公里", "1.50公里", "1.50公里"],
  ["≥5人", "12", "12人"],
  ["≥5人", "12人 ", "12人"],
  ["≥5人", "男3人、女4人", "男3人、女4人"],
  ["≥5", "6人", "6人"],
  ["5-8次", "6", "6"],
  ["有效提升", "6", "6"],
])("beside %s, %j is printed as %s", (target, actual, value) => {
  const { item } = one({ name: "培训", target, actual });
  const done = factsOfItem(item).find(({ what }) => what === "actual")!;
  expect(printed(done.value)).toBe(value);
});

test.each<[actual: string, number: string | null, unit: string | null]>([
  ["12,500人次", "12500", "人次"],
  ["1.50公里", "1.5", "公里"],
  ["男3人、女4人", null, null],
])("%s holds the number %s, which another table may print in its own way", (actual, number, unit) => {
  const { item } = one({ name: "培训", target: "≥1", actual });
  const { value } = factsOfItem(item).find(({ what }) => what === "actual")!;
  expect(value!.kind === "number" ? [value!.value.toFixed(), value!.unit] : [null, null]).toEqual([number, unit]);
});
