import { runChecks } from "../../src/checks";
import { schemeById, scoreWorkbook } from "../../src/scoring";
import { dossier, form, worded, type FormLiteral, type IndicatorLiteral } from "../support/form";
import { snapshotOf } from "../support/form-snapshot";

const WORK: IndicatorLiteral = { name: "检查次数", target: "≥12次", actual: "12次", weight: 100, score: 100 };
const ADDED: IndicatorLiteral = { level1: "加分项", name: "省级表彰", actual: "1项", weight: null, score: 1 };
const TAKEN: IndicatorLiteral = { level1: "减分项", name: "审计问题", actual: "1个", weight: null, score: -0.5 };
const FAULTS = ["score-negative", "weight-unreadable", "weights-sum", "total-not-sum"];

/** The total of a form with those rows, what is told of them, and which faults are found. */
function scored(rows: readonly IndicatorLiteral[], more: Partial<FormLiteral> = {}) {
  const forms = [form({ indicators: [WORK, ...rows], ...more })];
  const read = dossier(forms);
  const { scored: result, findings } = scoreWorkbook(read, { scheme: schemeById("mof-2020-10")!, findings: [] });
  const { givenTotal } = result.projects[0]!.evaluation!;
  const found = [...findings, ...runChecks(result, snapshotOf(forms))].map(({ check }) => check);
  return {
    total: givenTotal?.toFixed(),
    told: findings.filter(({ check }) => check.startsWith("extra-points")).map(worded),
    faults: FAULTS.filter((check) => found.includes(check)),
  };
}

test.each<
  [what: string, rows: readonly IndicatorLiteral[], more: Partial<FormLiteral>, total: string, faults: string[]]
>([
  ["both count", [ADDED, TAKEN], { total: { weight: 100, score: 100.5 } }, "100.5", []],
  ["they stand beside the total", [ADDED, TAKEN], { total: { weight: 100, score: 100 } }, "100.5", []],
  [
    "limits are no weights",
    [
      { ...ADDED, weight: "±3" },
      { ...TAKEN, weight: -5 },
    ],
    {},
    "100.5",
    [],
  ],
  ["one adds nothing below 0", [{ ...ADDED, score: -1 }], {}, "99", ["score-negative"]],
  ["奖惩 goes either way", [{ ...ADDED, level1: "奖惩", score: -1 }], {}, "99", []],
  [
    "another row without points",
    [{ ...TAKEN, level1: "效益指标" }],
    {},
    "99.5",
    ["score-negative", "weight-unreadable"],
  ],
])("%s", (_what, rows, more, total, faults) => {
  expect(scored(rows, more)).toMatchObject({ total, faults });
});

test("they are told, and those without a score", () => {
  expect(scored([ADDED, TAKEN]).told).toEqual([
    "A7:M7、A8:M8 “省级表彰”“审计问题”共 2 项是加分、减分的，没有分值，按填写的得分计入总分。",
  ]);
  expect(scored([ADDED, { ...TAKEN, score: null }]).told).toEqual([
    "A8:M8 “省级表彰”“审计问题”共 2 项是加分、减分的，没有分值，有的没有填得分，按没有加分、减分计。有的请在得分栏填写。",
  ]);
});
