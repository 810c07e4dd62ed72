import { sumRangeWrong } from "../../src/checks/sum-range-wrong";
import { evaluateWorkbook } from "../../src/app";
import { sheet, workbook, type GridCell } from "../support/grid";
import { messages, placesSeen } from "./support";

const sum = (formula: string, value = 0): GridCell => ({ value, text: String(value), formula });

/** 项目清单 from row 3 on: 名称 A, 全年预算数 B, 执行数 C. */
const list = (...rows: readonly (readonly GridCell[])[]) =>
  evaluateWorkbook(
    workbook([sheet("清单", [["2023年项目支出表（万元）"], ["项目名称", "全年预算数", "执行数"], ...rows])]),
  );
const PROJECTS = [
  ["道路养护", 10, 9],
  ["桥梁检测", 20, 19],
  ["绿化养护", 30, 29],
] as const;

/** 自评表，指标从第 4 行到第 6 行，总分在最后一行：分值 F，得分 G。 */
const form = (weights: string, scores: string, ...between: readonly (readonly GridCell[])[]) =>
  evaluateWorkbook(
    workbook([
      sheet("自评", [
        ["项目支出绩效自评表"],
        ["项目名称", "道路养护"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "养护里程", "≥10公里", "10公里", 40, 40],
        ["产出指标", "质量指标", "合格率", "≥95%", "96%", 30, 30],
        ...between,
        ["效益指标", "社会效益指标", "投诉", "0起", "0起", 30, 30],
        ["总分", null, null, null, null, sum(weights, 100), sum(scores, 100)],
      ]),
    ]),
  );

test.each([
  [
    "a total that stops a row short",
    list(...PROJECTS, ["合计", sum("SUM(B3:B4)", 30), sum("SUM(C3:C5)", 57)]),
    [["'清单'!B6", "'清单'!B5"]],
  ],
  [
    "a total that begins a row late",
    list(...PROJECTS, ["合计", sum("SUM(B4:B5)", 50), sum("SUM(C3:C5)", 57)]),
    [["'清单'!B6", "'清单'!B3"]],
  ],
  [
    "a total that counts a 小计 beside its rows",
    list(...PROJECTS, ["小计", sum("SUM(B3:B5)", 60), 57], ["合计", sum("SUM(B3:B6)", 120), 57]),
    [["'清单'!B7", "'清单'!B6"]],
  ],
  [
    "a total that counts a row twice",
    list(...PROJECTS, ["合计", sum("SUM(B3:B5)+B5", 90), sum("SUM(C3:C5)", 57)]),
    [["'清单'!B6", "'清单'!B5"]],
  ],
  [
    "a 小计 that stops a row short",
    list(...PROJECTS, ["小计", sum("SUM(B3:B4)", 30), 57]),
    [["'清单'!B6", "'清单'!B5"]],
  ],
  ["scores that stop a row short", form("SUM(F4:F6)", "SUM(G4:G5)"), [["'自评'!G7", "'自评'!G6"]]],
])("finds %s", (_, workbook_, places) => {
  expect(placesSeen(sumRangeWrong, workbook_)).toEqual(places);
});

test.each([
  ["a total of all rows", list(...PROJECTS, ["合计", sum("SUM(B3:B5)", 60), sum("=ROUND(SUM($C$3:$C$5),2)", 57)])],
  ["a total of cells", list(...PROJECTS, ["合计", sum("B3+B4+B5", 60), 57])],
  [
    "a total of 小计 lines",
    list(
      PROJECTS[0],
      ["小计", sum("SUM(B3:B3)", 10), 9],
      PROJECTS[1],
      PROJECTS[2],
      ["小计", sum("SUM(B5:B6)", 50), 48],
      ["合计", sum("B4+B7", 60), 57],
    ),
  ],
  [
    "a total that is halved since it counts 小计 too",
    list(...PROJECTS, ["小计", 60, 57], ["合计", sum("SUM(B3:B6)/2", 60), 57]),
  ],
  ["a total from elsewhere", list(...PROJECTS, ["合计", sum("SUM(决算!B3:B9)", 60), 57])],
  ["a typed total", list(...PROJECTS, ["合计", 60, 57])],
  ["points and scores of all indicators", form("SUM(F4:F6)", "SUM(G4:G6)")],
])("no alarm for %s", (_, workbook_) => {
  expect(placesSeen(sumRangeWrong, workbook_)).toEqual([]);
});

test("names the formula and the rows", () => {
  expect(messages(sumRangeWrong, list(...PROJECTS, ["合计", sum("SUM(B3:B3)", 10), 57]))).toEqual([
    "项目清单“合计”的公式 SUM(B3:B3) 没有计入第 4、5 行。请改正求和的区域。",
  ]);
});
