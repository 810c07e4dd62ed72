import { evaluateWorkbook, whatIf } from "../../src/app";
import { formatScore } from "../../src/figures";
import { sheet, workbook, type GridCell } from "../support/grid";

const FORM: readonly (readonly GridCell[])[] = [
  ["项目支出绩效自评表"],
  ["项目名称", "培训经费"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训场次", "≥100场", "80场", 50, null],
  ["产出指标", "质量指标", "合格率", "≥95%", "95%", 30, null],
  ["满意度指标", "服务对象满意度", "学员满意度", "≥90%", "90%", 20, 15],
];

const evaluated = evaluateWorkbook(workbook([sheet("培训", FORM)]));
const evaluation = evaluated.scored.projects[0]!.evaluation!;
const rowNamed = (name: string) => evaluation.form.indicators.find((row) => row.name === name)!;

describe("another actual value", () => {
  test.each([
    ["培训场次", "90场", "45", "90"],
    ["培训场次", "100场", "50", "95"],
    ["培训场次", "90", "45", "90"],
    ["培训场次", "１００场", "50", "95"],
    ["合格率", "0.95", "30", "85"],
    ["合格率", "47.5%", "15", "70"],
    // The score typed by hand is set aside: the trial shows what the rules would give.
    ["学员满意度", "90%", "20", "90"],
  ])("%s %s gives %s, total %s", (name, text, score, total) => {
    const result = whatIf(evaluated, evaluation, rowNamed(name), text)!;
    expect([result.score && formatScore(result.score), formatScore(result.total)]).toEqual([score, total]);
  });

  test.each([
    ["培训场次", "很多"],
    ["培训场次", ""],
    ["培训场次", "80%"],
  ])("%s “%s” waits for a judgement", (name, text) => {
    expect(whatIf(evaluated, evaluation, rowNamed(name), text)!.score).toBeNull();
  });

  test("the same value gives what it has", () => {
    const result = whatIf(evaluated, evaluation, rowNamed("合格率"), "95%")!;
    const item = evaluation.indicators.find((one) => one.row === rowNamed("合格率"))!;
    expect([result.explanation, formatScore(result.score!)]).toEqual([item.explained(), formatScore(item.score!)]);
  });

  test("a row of another table is none of this one's", () => {
    expect(whatIf(evaluated, evaluation, { ...rowNamed("合格率") }, "95%")).toBeNull();
  });
});

describe("a row that shares its points with another", () => {
  const shared = evaluateWorkbook(
    workbook([
      sheet("整体", [
        ["部门整体支出绩效自评表"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "备注"],
        ["产出指标", "数量指标", "培训场次", "≥100场", "100场", 90, null, ""],
        ["管理指标", "预算管理", "结转结余率", "≤10%", "15%", 10, null, "二者择其一"],
        ["管理指标", "预算管理", "结转结余变动率", "≤10%", "20%", null, null, ""],
      ]),
    ]),
  );

  test.each([
    ["结转结余率", "12%", "8", "98"],
    ["结转结余变动率", "9%", "10", "100"],
    ["结转结余变动率", "18%", "5", "95"],
  ])("%s %s: the pool gets %s, the table %s", (name, text, score, total) => {
    const table = shared.scored.department!;
    const row = table.form.indicators.find((one) => one.name === name)!;
    const result = whatIf(shared, table, row, text)!;
    expect([formatScore(result.score!), formatScore(result.total)]).toEqual([score, total]);
  });
});
