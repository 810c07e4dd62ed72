import { dossierOf, findings } from "../shapes";

const told = (...headings: readonly string[]) =>
  findings(
    dossierOf([
      ["2023年度项目支出绩效自评表"],
      ["项目名称", "湿地巡护"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", ...headings],
      ["产出指标", "数量指标", "巡护次数", "≥48次", ...headings.map(() => null)],
    ]),
  ).filter((text) => text.startsWith("rate-without-actual"));

test.each([
  [["完成比例", "分值", "得分"], ["rate-without-actual E3"]],
  [["分值", "指标完成率（%）", "得分"], ["rate-without-actual F3"]],
  [["实际完成值", "完成比例", "分值", "得分"], []],
  [["分值", "得分"], []],
])("a form with %j that says what was done nowhere: %j", (headings, expected) => {
  expect(told(...headings)).toEqual(expected);
});
