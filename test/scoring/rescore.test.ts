import { standingTotal, withComputedScores } from "../../src/scoring";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form, type FormLiteral } from "../support/form";

function evaluated(literal: FormLiteral) {
  const all = dossier([form(literal)]);
  return scoreWorkbook(all, chooseScheme(all)).scored;
}

const TYPED: FormLiteral = {
  project: "培训",
  funds: [{ label: "年度资金总额", isTotal: true, annual: 10, executed: 9, weight: 10 }],
  indicators: [
    { name: "场次", target: "≥100场", actual: "80场", weight: 50, score: 50 },
    { name: "效果", target: "有效提升", actual: "部分达成", weight: 40, score: 30 },
  ],
};

test("typed scores stand until 改用计算得分; a judgement stays", () => {
  const typed = evaluated(TYPED);
  const before = typed.projects[0]!.evaluation!;
  const after = withComputedScores(typed).projects[0]!.evaluation!;
  expect([standingTotal(before).toFixed(), before.total.toFixed()]).toEqual(["89", "79"]);
  expect([standingTotal(after).toFixed(), after.grade]).toEqual(["79", "中"]);
  expect(after.indicators.map(({ given, standing }) => [given?.toFixed() ?? null, standing?.toFixed()])).toEqual([
    [null, "40"],
    ["30", "30"],
  ]);
});

test("a total that a person typed is the total that stands, and its grade counts", () => {
  const { evaluation } = evaluated({ ...TYPED, total: { score: 95 } }).projects[0]!;
  expect([standingTotal(evaluation!).toFixed(), evaluation!.grade]).toEqual(["95", "优"]);
});

test("a sum of the user's own over scores still to be filled in says nothing yet", () => {
  const blank = { ...TYPED, indicators: TYPED.indicators.map((row) => ({ ...row, score: null })) };
  const { evaluation } = evaluated({ ...blank, total: { score: { formula: "SUM(H5:H9)", value: 0 } } }).projects[0]!;
  expect(evaluation!.statedTotal).toBeNull();
});
