import type { SchemeOptions } from "../../../src/scoring";
import { worded, type FormLiteral } from "../../support/form";
import { evaluate, scheme, told } from "./support";

const ROW = { name: "预算执行率", target: "≥95%", actual: "97%", weight: 10 };

test("why the execution rate is scored by its rule", () => {
  const { evaluation } = evaluate([{ annual: 10, executed: 8, weight: 10 }], 90);
  expect([evaluation.execution!.rule, evaluation.execution!.reason]).toEqual([
    "execution-rate",
    "预算执行率按执行数除以预算数计分",
  ]);
});

test.each<[what: string, row: FormLiteral["executionRow"], told: readonly string[]]>([
  [
    "another rate than 100%",
    ROW,
    [
      "E7 预算执行率的指标值是“≥95%”，没有用它计分，按分值×执行率（财预〔2020〕10号）得 9.7 分。达到指标值就得满分的，请在评分标准里写明。",
    ],
  ],
  ["the whole", { ...ROW, target: "100%" }, []],
  ["none", { ...ROW, target: undefined }, []],
  ["words", { ...ROW, target: "按进度支出" }, []],
  ["an amount", { ...ROW, target: "100万元", actual: "97万元" }, []],
  ["full marks lose nothing by it", { ...ROW, actual: "100%" }, []],
])("a target that the national rule does not know is told: %s", (_what, executionRow, findings) => {
  expect(told({ executionRow }, 90).slice(1)).toEqual(findings);
});

const SPENT = (score: string) => `预算数为零却有支出，执行率不适用，这一项按计分方案得 ${score} 分。请核对预算数。`;

test.each<[annual: number, executed: number, options: Partial<SchemeOptions>, findings: readonly string[]]>([
  [0, 5, {}, [`D5 ${SPENT("0")}`]],
  [0, 5, { zeroBudget: "full" }, [`D5 ${SPENT("10")}`]],
  [0, 0, {}, []],
  [0, 0, { zeroBudget: "full" }, []],
  [10, 5, {}, []],
])("of a budget of %s, %s spent, by %j", (annual, executed, options, findings) => {
  const made = evaluate([{ annual, executed, weight: 10 }], 90, scheme(options));
  expect(made.findings.map(worded)).toEqual(findings);
});
