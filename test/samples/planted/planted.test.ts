import { evaluateWorkbook, findingsAsJson } from "../../../src/app";
import { workbook } from "../../support/grid";
import { edited, flat, national, transfer, type Edits, type Grids } from "./workbooks";

/** Errors and warnings as the command prints them: check and cells. */
function grave(grids: Grids, edits: Edits = {}): readonly string[] {
  const found = findingsAsJson(evaluateWorkbook(workbook(edited(grids, edits))).findings);
  return (found as { check: string; severity: string; sources: string[] }[])
    .filter(({ severity }) => severity !== "info")
    .map(({ check, sources }) => [check, ...sources.map((at) => at.replace(/'/g, ""))].join(" "));
}

test.each([
  ["national", national],
  ["flat", flat],
  ["transfer", transfer],
])("the sound workbook: %s", (_, make) => {
  expect(grave(make())).toEqual([]);
});

/** One fault each: what is found, and nothing else. */
test.each<[string, () => Grids, Edits, readonly string[]]>([
  ["weights of 98", national, { "养护!F11": 23, "养护!G11": 23, "养护!G17": 97.8 }, ["weights-sum 养护!F5:F16"]],
  ["a total that is no sum", national, { "养护!G17": 99 }, ["total-not-sum 养护!G17 养护!G5:H16"]],
  [
    "a score above its weight",
    national,
    { "养护!G12": 11, "养护!G17": 100.8 },
    ["score-not-following 养护!G12 养护!D12 养护!E12", "score-above-weight 养护!G12 养护!F12"],
  ],
  [
    "full marks for nine tenths",
    national,
    { "检测!G11": 20, "检测!G17": 99.8 },
    ["score-not-following 检测!G11 检测!D11 检测!E11"],
  ],
  ["a wrong rate", national, { "项目清单!F4": "95%" }, ["execution-rate-wrong 项目清单!F4 项目清单!E4 项目清单!D4"]],
  [
    "元 under 万元",
    national,
    { "养护!E5": 980000, "养护!E6": 980000 },
    ["unit-mixed 项目清单!E4 养护!E5", "unit-mixed 养护!D5 养护!E5"],
  ],
  ["a list total that is no sum", national, { "项目清单!C6": 140 }, ["parts-not-total 项目清单!C6 项目清单!C4:C5"]],
  ["sources that are not the total", national, { "养护!C6": 90 }, ["funds-not-sum-of-sources 养护!C5 养护!C6:C7"]],
  ["no target", national, { "养护!D12": null }, ["target-empty 养护!D12"]],
  ["a stroke for the actual", national, { "养护!E12": "—" }, ["actual-empty 养护!E12"]],
  ["及时完成", national, { "养护!D13": "及时完成", "养护!E13": "及时完成" }, ["target-not-measurable 养护!D13"]],
  ["another unit", national, { "养护!E11": "125个" }, ["actual-other-unit 养护!D11 养护!E11"]],
  ["a loss without reason", national, { "检测!H11": "" }, ["loss-without-reason 检测!H11"]],
  ["a loss with 无 for its reason", national, { "检测!H11": "无" }, ["reason-says-nothing 检测!H11"]],
  ["far above the target", national, { "养护!E11": "180公里" }, ["above-130-without-reason 养护!H11"]],
  [
    "late at full marks",
    national,
    { "养护!E13": "2024年2月" },
    ["score-not-following 养护!G13 养护!D13 养护!E13", "undone-without-reason 养护!H13"],
  ],
  [
    "a project without a table",
    national,
    { "养护!C3": "农村道路绿化" },
    ["project-without-table 项目清单!B4", "table-without-project 养护!C3"],
  ],
  [
    "a name written in two ways",
    national,
    { "养护!C3": "农村公路养护费" },
    ["project-name-two-ways 项目清单!B4 养护!C3"],
  ],
  ["another year in the form", national, { "养护!A2": "（2022年度）" }, ["year-differs 养护!A2"]],
  ["another year in a text", national, { "养护!B9": "2022年完成养护任务。" }, ["year-differs 养护!B9"]],
  [
    "an error cell",
    national,
    { "养护!G12": { value: null, error: "#REF!" }, "养护!G17": null },
    ["error-cell 养护!G12"],
  ],
  ["a cost with ≥", national, { "养护!D14": "≥7840元/公里" }, ["cost-with-at-least 养护!D14"]],
  [
    "money under 数量",
    national,
    { "养护!C11": "补助资金发放额", "养护!D11": "≥100万元", "养护!E11": "100万元" },
    ["wrong-second-level 养护!C11"],
  ],
  [
    "one indicator twice",
    national,
    { "养护!C15": "公路养护里程", "养护!D15": "≥120公里", "养护!E15": "125公里" },
    ["same-indicator-twice 养护!C11 养护!C15"],
  ],
  [
    "no 满意度",
    national,
    { "养护!A16": null, "养护!B16": null, "养护!C16": "受益人数", "养护!D16": "≥90人", "养护!E16": "93人" },
    ["missing-second-level 养护!A11:C16"],
  ],
  ["no complaints", national, { "养护!E16": "未收到投诉" }, ["no-complaints-as-satisfaction 养护!E16"]],
  [
    "another number of projects",
    national,
    { "报告文字!B1": "2023年，我局5个项目全部纳入绩效自评。" },
    ["project-count-differs 报告文字!B1"],
  ],
  [
    "another figure in a text",
    national,
    { "养护!F9": "养护里程152公里，执行数为89万元。" },
    ["figure-differs-in-text 养护!F9 项目清单!E4", "figure-differs-in-text 养护!F9 养护!E11"],
  ],
  ["no 存在问题", national, { "检测!B18": null }, ["loss-without-problem 检测!A18 检测!G11"]],
  ["no 改进措施", national, { "检测!B19": null }, ["problem-without-measure 检测!B18 检测!A19"]],
  ["another grade", national, { "养护!H17": "良" }, ["grade-not-of-score 养护!H17 养护!G17"]],
  ["a text too long", national, { "养护!B18": "前期准备不足，".repeat(15) }, ["text-too-long 养护!B18"]],
  ["≥ read as 2", national, { "养护!D12": "295%" }, ["target-suspicious-two 养护!D12 养护!E12"]],
  ["a bound as the result", national, { "养护!E11": "≥120公里" }, ["actual-copied-from-target 养护!E11"]],
  ["words for a number", national, { "养护!E11": "已完成" }, ["actual-without-number 养护!E11"]],
  ["a coefficient beside full marks", flat, { "整体自评!G6": 90 }, ["coefficient-differs 整体自评!G6 整体自评!I6"]],
  ["a share above 100%", flat, { "整体自评!F7": 105 }, ["ratio-above-100 整体自评!F7"]],
  ["a contrary sign", flat, { "整体自评!C9": "≤", "整体自评!F9": 88 }, ["sign-against-sense 整体自评!D9 整体自评!C9"]],
  ["a changed budget", flat, { "整体自评!B4": 750 }, ["budget-changed-without-reason 整体自评!B4 整体自评!C4"]],
  [
    "undone without reason",
    transfer,
    { "转移支付!F13": "150户", "转移支付!D11": "改造完成。" },
    ["undone-without-reason 转移支付!G13"],
  ],
  ["a problem without its measure", transfer, { "转移支付!D9": "支付偏慢。" }, ["problem-without-measure 转移支付!D9"]],
  [
    "a low rate",
    transfer,
    { "转移支付!D9": "无", "转移支付!D4": 270, "转移支付!D5": 252, "转移支付!E4": "84.38%", "转移支付!E5": "84%" },
    ["low-rate-without-reason 转移支付!D4"],
  ],
])("planted: %s", (_, make, edits, found) => {
  expect(grave(make(), edits)).toEqual(found);
});
