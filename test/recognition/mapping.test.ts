import type { GridCell } from "../support/grid";
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
