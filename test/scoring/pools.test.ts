import { evaluateWorkbook } from "../../src/app";
import { sheet, workbook, type GridCell } from "../support/grid";

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准"];

/** A form of whose last three rows two share the merged weight cell F7:F8. */
function evaluate(standard: string, score: GridCell = null) {
  const form = sheet(
    "自评表",
    [
      ["项目支出绩效自评表"],
      ["项目名称", "培训项目"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 10, 10, 10, 10, null, null],
      HEADER,
      ["产出指标", "数量指标", "场次", "≥10场", "10场", 80, null, ""],
      ["管理指标", "结转", "结转结余率", "≤10%", "15%", 10, score, standard],
      ["管理指标", "结转", "结转结余变动率", "≤0%", "0%", null, null, ""],
      ["总分", "", "", "", "", 100, null],
    ],
    { merges: ["F7:F8", "G7:G8"] },
  );
  const { scored, findings } = evaluateWorkbook(workbook([form]));
  return { evaluation: scored.projects[0]!.evaluation!, findings };
}

test.each(["二者择其一", "两项任选一项计分", "两者选其一"])(
  "%s: which row counts is the accountant's to say",
  (words) => {
    const { evaluation, findings } = evaluate(words);
    const [, first, ...others] = evaluation.indicators;
    expect([first!.rule, first!.weight?.toFixed(), first!.standing, others]).toEqual(["by-hand", "10", null, []]);
    expect(evaluation.pending).toMatchObject({ count: 1 });
    const told = findings.filter(({ check }) => check === "score-pending").map(({ message }) => message);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("“结转结余率”得 5 分、“结转结余变动率”得 10 分");
    expect(findings.filter(({ check }) => check === "weight-unreadable")).toEqual([]);
  },
);

test("what the accountant gives counts once", () => {
  const { evaluation } = evaluate("二者择其一", 10);
  expect(evaluation.indicators.map(({ standing }) => standing?.toFixed() ?? null)).toEqual(["80", "10"]);
  expect(evaluation.grade).toBe("优");
});

test("a shared weight without such words is no pool", () => {
  const { evaluation } = evaluate("");
  expect(evaluation.indicators[1]!.rule).toBe("at-most");
});
