import type { GridCell } from "../../support/grid";
import { dossierOf, findings, projects } from "../shapes";

describe("units of money", () => {
  const list = (header: readonly GridCell[], row: readonly GridCell[], corner = ""): ReturnType<typeof dossierOf> =>
    dossierOf([["项目支出表", null, corner], header, row]);

  test.each([
    ["a corner note", ["项目名称", "预算数", "执行数"], "单位：元", "元"],
    ["a corner note in brackets", ["项目名称", "预算数", "执行数"], "（金额单位：人民币万元）", "万元"],
    ["a cell that is the unit", ["项目名称", "预算数", "执行数"], "元", "元"],
    ["the headings", ["项目名称", "预算数（亿元）", "执行数（亿元）"], "", "亿元"],
  ])("from %s", (_, header, corner, unit) => {
    const dossier = list(header, ["印刷费", 2, 1], corner);
    expect(dossier.projects[0]!.unit).toBe(unit);
    expect(findings(dossier)).toEqual([]);
  });

  test("万元 is assumed where none is written, and said so", () => {
    const dossier = list(["项目名称", "预算数", "执行数"], ["印刷费", 2, 1]);
    expect(dossier.projects[0]!.unit).toBe("万元");
    expect(findings(dossier)).toEqual(["unit-assumed A2:C3"]);
  });

  test("said below the table, where it is no project", () => {
    const dossier = list(["项目名称", "预算数", "执行数"], ["印刷费", 20000, 15000]);
    const below = dossierOf([["项目名称", "预算数", "执行数"], ["印刷费", 20000, 15000], ["单位：元"]]);
    expect([dossier.projects[0]!.unit, below.projects[0]!.unit]).toEqual(["万元", "元"]);
    expect([below.projects.length, findings(below)]).toEqual([1, []]);
  });

  test("said above the next list it is that list's alone", () => {
    const head = ["项目名称", "预算数", "执行数"];
    const next: GridCell[][] = [["单位：元"], head, ["差旅费", 30000, 20000]];
    for (const between of [[], [[]]] as GridCell[][][]) {
      const dossier = dossierOf([head, ["印刷费", 2, 1], ...between, ...next]);
      expect(dossier.lists.map(({ unit }) => unit)).toEqual(["万元", "元"]);
      expect(findings(dossier)).toContain("unit-assumed A1:C2");
    }
  });

  test("said once at the sheet's head it holds for every list below, until another is said", () => {
    const rows = (name: string): GridCell[][] =>
      Array.from({ length: 6 }, (_, index) => [`${name}项目${index + 1}`, 20000, 15000]);
    const head = ["项目名称", "预算数", "执行数"];
    const dossier = dossierOf([
      ["项目支出表", null, "单位：元"],
      head,
      ...rows("上级"),
      [],
      head,
      ...rows("本级"),
      [],
      ["单位：万元"],
      head,
      ["印刷费", 2, 1],
    ]);
    expect(dossier.lists.map(({ unit }) => unit)).toEqual(["元", "元", "万元"]);
    expect(findings(dossier).filter((found) => found.startsWith("unit-assumed"))).toEqual([]);
  });

  test("columns in different units are converted", () => {
    const dossier = list(["项目名称", "预算数（万元）", "执行数（元）"], ["印刷费", 2, 15000]);
    expect(projects(dossier)).toEqual([["1", "印刷费", "2", "1.5"]]);
    expect(dossier.projects[0]!.executed!.ownUnit).toBe("元");
    expect(findings(dossier)).toEqual(["units-differ C2:C3"]);
  });

  test("a column that is not read tells no unit of the others", () => {
    const header = ["项目名称", "预算数", "合同金额（元）", "执行数"];
    const row = ["印刷费", 2, 18000, 1.5];
    expect(list(header, row, "单位：万元").projects[0]!.unit).toBe("万元");
    expect(list(header, row, "").projects[0]!.unit).toBe("元");
  });

  test("a unit written into the cell is converted", () => {
    const dossier = list(["项目名称", "预算数", "执行数"], ["印刷费", "3359.62万", "620.82万元"], "单位：元");
    expect(projects(dossier)).toEqual([["1", "印刷费", "33596200", "6208200"]]);
    expect(findings(dossier)).toEqual(["amount-with-unit B3", "amount-with-unit C3"]);
  });
});
