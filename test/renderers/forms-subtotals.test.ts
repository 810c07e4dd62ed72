import { recognise } from "../../src/recognition";
import { chooseOutline, numberStyle } from "../../src/report";
import { planWriting } from "../../src/renderers";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { a1 } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { filled } from "./support";

/** The filled cells of a sheet, by place. */
function fill(grid: readonly (readonly GridCell[])[], merges: readonly string[] = []): Map<string, unknown> {
  const snapshot = workbook([sheet("自评", grid, { merges })]);
  const dossier = recognise(snapshot);
  const { scored } = scoreWorkbook(dossier, chooseScheme(dossier));
  const numbers = numberStyle(scored, chooseOutline(scored));
  const input = { snapshot, scored, findings: [], report: null, numbers, rescore: false };
  const { plan } = planWriting({ ...input, parts: { tables: true, report: false } });
  return new Map(filled(plan, "自评").map(({ row, column, value }) => [a1(row, column), value]));
}

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"] as const;

describe("what adds up scores is filled with them", () => {
  test("小计 of levels and the total", () => {
    const cells = fill([
      ["项目名称", "绿道建设"],
      HEADER,
      ["产出指标", "数量指标", "建成绿道", "≥10公里", "9公里", 40],
      [null, "质量指标", "验收合格率", "100%", "100%", 20],
      ["产出指标小计", null, null, null, null, 60],
      ["满意度指标", "服务对象满意度指标", "市民满意度", "≥90%", "92%", 40],
      ["满意度指标小计", null, null, null, null, 40],
      ["总分", null, null, null, null, 100],
    ]);
    expect(["G3", "G4", "G5", "G6", "G7", "G8"].map((place) => cells.get(place))).toEqual([36, 20, 56, 40, 40, 96]);
  });

  test("小计 of projects that follow each other in one table", () => {
    const cells = fill([
      ["项目名称", ...HEADER],
      ["路灯维护", "产出指标", "数量指标", "维护路灯", "≥100盏", "80盏", 100],
      ["小计", null, null, null, null, null, 100],
      ["公厕保洁", "产出指标", "数量指标", "保洁公厕", "8座", "8座", 100],
      ["小计", null, null, null, null, null, 100],
    ]);
    expect(["H2", "H3", "H4", "H5"].map((place) => cells.get(place))).toEqual([80, 80, 100, 100]);
  });

  test("a total without a printed 100, and the score and grade at the form's head", () => {
    const cells = fill(
      [
        ["部门整体绩效自评表"],
        ["自评得分", null, null, "自评等级", null],
        HEADER,
        ["产出指标", "数量指标", "办结事项", "≥100件", "100件", 60],
        ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "92%", 40],
        ["总分"],
      ],
      ["A6:E6"],
    );
    expect(["B2", "E2", "G6"].map((place) => cells.get(place))).toEqual([100, "优", 100]);
  });
});
