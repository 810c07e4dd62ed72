import { CHECKS, runChecks } from "../../src/checks";
import { tableOf, workbookOf } from "./support";

test("an empty workbook has nothing to find", () => {
  const { scored, snapshot } = workbookOf([]);
  expect(runChecks(scored, snapshot)).toEqual([]);
});

test("a sound table has nothing to find", () => {
  const { scored, snapshot } = tableOf(
    [
      { name: "培训场次", target: "≥100场", actual: "107场", weight: 30, score: 30, completion: 1.07, reason: null },
      { name: "培训合格率", level2: "质量指标", target: "≥95%", actual: "96%", weight: 10, score: 10, reason: null },
      { name: "完成时间", level2: "时效指标", target: "2021年12月底前", actual: "2021年11月", weight: 10, score: 10 },
      {
        name: "培训效果",
        level1: "效益指标",
        level2: "社会效益指标",
        target: "有效提升",
        actual: "有效提升",
        weight: 30,
        score: 30,
      },
      {
        name: "学员满意度",
        level1: "满意度指标",
        level2: "服务对象满意度指标",
        target: "≥90%",
        actual: "95%",
        weight: 10,
        score: 10,
      },
    ],
    {
      funds: [
        { initial: 2.3, annual: 2.3, executed: 2.29, rate: "99.57%", weight: 10, score: 9.96 },
        { initial: 2.3, annual: 2.3, executed: 2.29, rate: "—", weight: "—", score: "—" },
      ],
      execution: 9.96,
      total: { weight: 100, score: 99.96, grade: "优" },
    },
  );
  expect(runChecks(scored, snapshot)).toEqual([]);
});

test.each(CHECKS.map((check) => [check.id, check] as const))("%s speaks in plain sentences", (_, check) => {
  for (const text of [check.title, check.why, check.mend, check.example]) expect(text).toMatch(/[\u4e00-\u9fff]/);
  for (const text of [check.why, check.mend, check.example]) expect(text.endsWith("。")).toBe(true);
});
