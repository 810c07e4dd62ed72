import { numberStyle, chooseOutline } from "../../../src/report";
import { recognise } from "../../../src/recognition";
import { planWriting } from "../../../src/renderers";
import { chooseScheme, scoreWorkbook } from "../../../src/scoring";
import { sheet, workbook } from "../../support/grid";
import { generated } from "../support";

test("a project without a table takes score and grade from the cells of its list", () => {
  const snapshot = workbook([
    sheet("汇总", [
      ["2023年度项目支出绩效自评结果汇总表"],
      ["单位：万元"],
      ["项目名称", "预算数", "执行数", "自评得分", "自评等级"],
      ["雷达维护", 80, 79.2, 96.5, "优"],
      ["科普展览", 20, 17, null, null],
    ]),
  ]);
  const dossier = recognise(snapshot);
  const { scored } = scoreWorkbook(dossier, chooseScheme(dossier));
  const numbers = numberStyle(scored, chooseOutline(scored));
  const parts = { tables: true, report: false };
  const { plan } = planWriting({ snapshot, scored, findings: [], report: null, numbers, rescore: false, parts });
  const summary = generated(plan, "自评汇总表");
  const [score, grade, none] = [
    [3, 7],
    [3, 8],
    [4, 7],
  ].map(([row, column]) => summary.cells.find((cell) => cell.row === row && cell.column === column));
  expect([score!.value, score!.formula]).toEqual([96.5, expect.stringContaining("'汇总'!$D$4")]);
  expect([grade!.value, grade!.formula]).toEqual(["优", expect.stringContaining("'汇总'!$E$4")]);
  expect(none?.value ?? null).toBeNull();
});
