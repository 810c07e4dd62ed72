import { recognise } from "../../../src/recognition";
import { markOf } from "../../../src/workbook";
import { sheet, workbook, type GridCell } from "../../support/grid";
import { findings, projects } from "../shapes";

describe("sheets of our own", () => {
  const FLAT: readonly (readonly GridCell[])[] = [
    ["项目名称", "一级指标", "三级指标", "指标值", "完成值", "分值"],
    ["甲项目经费", "产出指标", "场次", "≥1场", "1场", 90],
  ];
  const OURS: readonly (readonly GridCell[])[] = [
    ["项目名称", "甲项目经费"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", null, "场次", "≥1场", "1场", 90, { value: 90, formula: "计分底稿!F3" }],
  ];
  const marks = [markOf("form", 1, "自评-甲"), markOf("summary", 1, "自评汇总表")];

  test("a generated form is no second source where the project has a table of its own", () => {
    const dossier = recognise(
      workbook(
        [
          sheet("指标", FLAT),
          sheet("自评-甲", OURS),
          sheet("自评汇总表", [
            ["项目名称", "预算数"],
            ["甲", 1],
          ]),
        ],
        marks,
      ),
    );
    expect(dossier.forms.map(({ range }) => range.sheet)).toEqual(["指标"]);
    expect(dossier.tables.map(({ range }) => range.sheet)).toEqual(["指标"]);
    expect(dossier.projects.map(({ name }) => name)).toEqual(["甲项目经费"]);
  });

  test("it is read where nothing else says the project's indicators", () => {
    const dossier = recognise(
      workbook(
        [
          sheet("清单", [
            ["项目名称", "预算数（万元）"],
            ["甲项目经费", 1],
          ]),
          sheet("自评-甲", OURS),
        ],
        marks,
      ),
    );
    expect(dossier.projects.map(({ name, form }) => [name, form])).toEqual([["甲项目经费", 0]]);
    expect(dossier.tables.find(({ range }) => range.sheet === "自评-甲")!.isHidden).toBe(true);
  });
});

describe("hidden things are read and told", () => {
  const grid: readonly (readonly GridCell[])[] = [
    ["单位：万元"],
    ["项目名称", "预算数"],
    ["印刷费用", 5],
    ["差旅费用", 3],
  ];

  test("a hidden sheet", () => {
    const dossier = recognise(workbook([sheet("底稿", grid, { visibility: "hidden" })]));
    expect(projects(dossier).length).toBe(2);
    expect(findings(dossier)).toEqual(["hidden-sheet A2:B4"]);
  });

  test("hidden rows and columns", () => {
    const dossier = recognise(workbook([sheet("表", grid, { hiddenRows: [3], hiddenColumns: [1, 9] })]));
    expect(findings(dossier)).toEqual(["hidden-rows A4:B4", "hidden-columns B2:B4"]);
  });
});
