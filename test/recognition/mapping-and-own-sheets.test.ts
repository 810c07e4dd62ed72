import { recognise } from "../../src/recognition";
import { markOf } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { digits, dossierOfSheets, findings, projects } from "./shapes";

const LIST: readonly (readonly GridCell[])[] = [
  ["事项", "钱", "花了"],
  ["印刷费用", 5, 4],
  ["差旅费用", 3, 3],
];

describe("what the user set right", () => {
  test("columns, unit and kind of a table that no heading gives away", () => {
    const dossier = dossierOfSheets(
      { 表: LIST },
      {
        tables: [
          {
            kind: "projects",
            range: { sheet: "表", top: 0, left: 0, bottom: 2, right: 2 },
            columns: { project: 0, annualBudget: 1, executed: 2 },
            unitOfAmount: "元",
          },
        ],
        unitName: "某局",
        year: 2022,
      },
    );
    expect(projects(dossier)).toEqual([
      ["1", "印刷费用", "5", "4"],
      ["1", "差旅费用", "3", "3"],
    ]);
    expect([dossier.projects[0]!.unit, dossier.unitName!.value, dossier.year!.value]).toEqual(["元", "某局", 2022]);
  });

  test("another column than the recognised one", () => {
    const grid = [
      ["项目名称", "预算数（万元）", "调整后"],
      ["印刷费用", 5, 6],
    ];
    const range = { sheet: "表", top: 0, left: 0, bottom: 1, right: 2 };
    const dossier = dossierOfSheets(
      { 表: grid },
      { tables: [{ kind: "projects", range, columns: { project: 0, annualBudget: 2 } }] },
    );
    expect(projects(dossier)).toEqual([["1", "印刷费用", "6", null]]);
  });

  test("indicators", () => {
    const grid = [
      ["事", "要", "做到", "满"],
      ["场次", "≥3场", "3场", 10],
    ];
    const range = { sheet: "表", top: 0, left: 0, bottom: 1, right: 3 };
    const columns = { name: 0, target: 1, actual: 2, weight: 3 };
    const { forms } = dossierOfSheets({ 表: grid }, { tables: [{ kind: "indicators", range, columns }] });
    expect(digits(forms[0]!.indicators[0]!.weight)).toBe("10");
  });

  describe("texts", () => {
    const texts = (grid: readonly (readonly GridCell[])[], bottom = grid.length - 1) =>
      dossierOfSheets(
        {
          清单: [
            ["项目名称", "预算数（万元）"],
            ["投诉中心经费", 2],
          ],
          材料: grid,
        },
        { tables: [{ kind: "texts", range: { sheet: "材料", top: 0, left: 0, bottom, right: 2 }, columns: {} }] },
      );

    test("labels with their texts", () => {
      const dossier = texts([
        ["存在的问题", "经费到位晚。"],
        ["改进措施", "提前申报。"],
      ]);
      expect(dossier.texts.map(({ key, text }) => [key, text.value])).toEqual([
        ["problems", "经费到位晚。"],
        ["measures", "提前申报。"],
      ]);
    });

    test("a list by project, to the row that was pointed at", () => {
      const grid = [
        ["项目名称", "完成情况与效益", "问题及原因"],
        ["投诉中心经费", "解决12项问题。", "经费不足。"],
        ["投诉中心", "旧稿，不用。", null],
      ];
      const dossier = texts(grid, 1);
      expect(Object.keys(dossier.projects[0]!.texts).sort()).toEqual(["project-effects", "project-problems"]);
      expect(dossier.tables.find(({ kind }) => kind === "texts")!.range.bottom).toBe(1);
    });

    test("nothing found there is told", () => {
      expect(findings(texts([["全年工作有序开展，成效明显。"]]))).toEqual(["texts-unread A1:C1"]);
    });
  });

  test("a sheet that is gone is told", () => {
    const range = { sheet: "没有", top: 0, left: 0, bottom: 1, right: 3 };
    const dossier = dossierOfSheets({ 表: LIST }, { tables: [{ kind: "projects", range, columns: {} }] });
    expect(findings(dossier)).toEqual(["mapping-gone 没有"]);
  });
});

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
