import { decimal, type Finding } from "../../../src/figures";
import { readStandard } from "../../../src/language/standards/read-standard";
import { readExpression } from "../../../src/language/values/read-expression";
import { recognise } from "../../../src/recognition";
import { schemeById, scoreWorkbook, type ScoredItem } from "../../../src/scoring";
import { executionRatio, hasOwnStandard } from "../../../src/scoring/execution/own-standard";
import { worded } from "../../support/form";
import { sheet, workbook, type GridCell } from "../../support/grid";

/** A form whose 预算执行率 is an indicator of 10 points with a standard of its own. */
function executionOf(
  standard: string | null,
  row: { target?: GridCell; actual?: GridCell; score?: number | null; executed?: number } = {},
): { readonly item: ScoredItem; readonly told: readonly string[]; readonly findings: readonly Finding[] } {
  const { target = "100%", actual = null, score = null, executed = 88 } = row;
  const dossier = recognise(
    workbook([
      sheet("自评", [
        ["2023年度项目支出绩效自评表"],
        ["项目名称", "灯塔维护"],
        ["资金来源", "年初预算数", "全年预算数", "全年执行数"],
        ["年度资金总额", 100, 100, executed],
        ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "评分标准"],
        ["产出指标", "数量指标", "维护次数", "≥4次", "4次", 90, null, null],
        ["管理类指标", "资金管理", "预算执行率", target, actual, 10, score, standard],
      ]),
    ]),
  );
  const { scored, findings } = scoreWorkbook(dossier, { scheme: schemeById("mof-2020-10")!, findings: [] });
  const item = scored.projects[0]!.evaluation!.execution!;
  return { item, told: findings.filter(({ severity }) => severity !== "info").map(({ check }) => check), findings };
}

test.each<[string | null, Parameters<typeof executionOf>[1], string, string | null]>([
  // Without a standard, and with one that says so, the national rule: weight × rate.
  [null, {}, "execution-rate", "8.8"],
  ["得分=执行率×分值", {}, "execution-rate", "8.8"],
  ["得分＝分值×\n预算执行率。", {}, "execution-rate", "8.8"],
  ["达到目标得满分，未达到的按完成比例得分", {}, "execution-rate", "8.8"],
  // A standard of its own.
  ["90%以上计满分，每低于5%扣1分，扣完为止", { executed: 84.9 }, "points-off", "9"],
  ["90%以上计满分，每低于5%扣1分，扣完为止", { executed: 92 }, "points-off", "10"],
  [
    "预算执行率=项目支出数/（上年结转+年初预算）×100%，90%以上计满分，每低于5%扣1分，扣完为止。",
    { target: "≥90%", executed: 79 },
    "points-off",
    "8",
  ],
  ["执行率≥95%得10分；80%-95%得6分；低于80%得0分", {}, "bands", "6"],
  ["达到85%得满分，否则不得分", { executed: 80 }, "all-or-nothing", "0"],
  ["达到目标得满分，未达到的按完成比例得分", { target: "≥80%", executed: 60 }, "at-least", "7.5"],
  // The typed rate is the rounded one: 89.6% is no 90%.
  ["执行率≥90%得10分；低于90%得5分", { actual: 0.9, executed: 89.6 }, "bands", "5"],
])("%s, %j: %s %s", (standard, row, rule, score) => {
  const { item } = executionOf(standard, row);
  expect([item.rule, item.score?.toFixed() ?? null]).toEqual([rule, score]);
});

test.each([
  ["one that leaves the points to a person", "执行进度好的得满分，其余酌情扣分"],
  ["one that says nothing of less", "执行率>95%得满分"],
])("%s makes the row wait and says so", (_, standard) => {
  const { item, told } = executionOf(standard, { executed: 90 });
  expect([item.score, item.standing]).toEqual([null, null]);
  expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/score-pending|value-unreadable/) as string]));
});

test("a person's score stands beside what the standard gives", () => {
  const { item } = executionOf("90%以上计满分，每低于5%扣1分，扣完为止", { executed: 79, score: 9 });
  expect([item.score?.toFixed(), item.standing?.toFixed()]).toEqual(["8", "9"]);
});

test("an indicator that says >95% scores full says nothing of 90%", () => {
  const dossier = recognise(
    workbook([
      sheet("自评", [
        ["2023年度项目支出绩效自评表"],
        ["项目名称", "灯塔维护"],
        ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "评分标准"],
        ["产出指标", "质量指标", "灯器完好率", "95%", "90%", 60, null, ">95%得满分"],
        ["效益指标", "社会效益", "通航保证率", "95%", "96%", 40, null, "大于95%得满分"],
      ]),
    ]),
  );
  const { scored } = scoreWorkbook(dossier, { scheme: schemeById("mof-2020-10")!, findings: [] });
  const { indicators } = scored.projects[0]!.evaluation!;
  expect(indicators.map(({ score }) => score?.toFixed() ?? null)).toEqual([null, "40"]);
});

test.each<
  [what: string, funds: readonly (readonly ["budget" | "executed" | "carried-over", number])[], rate: string | null]
>([
  [
    "executed of budget",
    [
      ["budget", 50],
      ["executed", 40],
    ],
    "0.8",
  ],
  [
    "in whatever order",
    [
      ["executed", 40],
      ["budget", 50],
    ],
    "0.8",
  ],
  ["not without a budget", [["executed", 40]], null],
  ["nor without what was executed", [["budget", 50]], null],
  [
    "of a budget of 0 there is none",
    [
      ["budget", 0],
      ["executed", 40],
    ],
    null,
  ],
  [
    "nor of a negative one",
    [
      ["budget", -5],
      ["executed", 40],
    ],
    null,
  ],
  [
    "carried-over funds make it another one",
    [
      ["budget", 50],
      ["executed", 40],
      ["carried-over", 10],
    ],
    null,
  ],
])("the rate as a ratio: %s", (_what, funds, rate) => {
  const operands = funds.map(([role, value]) => ({ role, value: decimal(value), source: { kind: "scheme" } }) as const);
  expect(executionRatio(operands)?.value.toFixed() ?? null).toBe(rate);
});

test.each<[standard: string, target: string, isOwn: boolean]>([
  ["", "100%", false],
  ["得分=执行率×分值", "≥90%", false],
  ["看着办", "100%", false],
  ["由评价组酌情打分", "100%", true],
  ["执行率≥95%得10分；80%-95%得6分；低于80%得0分", "100%", true],
  ["按完成比例得分", "100%", false],
  ["按完成比例得分", "≥90%", true],
  ["按完成比例得分", "100万元", true],
  ["按完成比例得分", "", false],
  ["按完成比例得分", "按进度支出", false],
])("%j with the target %s says otherwise than weight × rate: %s", (standard, target, isOwn) => {
  const says = [readStandard(standard), readExpression(target)] as const;
  expect([hasOwnStandard("预算执行率", ...says), hasOwnStandard("完成率", ...says)]).toEqual([isOwn, false]);
});

test.each<[actual: GridCell, note: string]>([
  [null, "预算执行率的完成值空缺，按执行数、预算数算出"],
  [0.79, "预算执行率的完成值按执行数、预算数算出"],
])("with %j typed as the rate, what it is computed from is told", (actual, note) => {
  const { item, findings } = executionOf("90%以上计满分，每低于5%扣1分，扣完为止", { actual, executed: 79 });
  expect(item.ratio).toMatchObject({ id: "execution-rate", name: "预算执行率", kind: "share" });
  expect(findings.filter(({ check }) => check === "reading-assumed").map(worded)).toEqual([
    `E7 指标“预算执行率”：${note}。请核对。`,
  ]);
});
