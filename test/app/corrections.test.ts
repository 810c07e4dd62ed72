import {
  correctionsOf,
  correctionsOfFile,
  evaluateAgain,
  evaluateWorkbook,
  planWrite,
  withCorrections,
} from "../../src/app";
import { newWorkbook, openPackage } from "../../src/hosts/file";
import type { Correction } from "../../src/recognition";
import { layOutCorrections } from "../../src/renderers";
import { Trouble, troubleMessage, type GenerateSheet, type WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook } from "../support/grid";

const CORRECTIONS: readonly Correction[] = [
  { of: "column", kind: "projects", field: "annualBudget", group: "本年", heading: "安排" },
  { of: "column", kind: "projects", field: null, group: "", heading: "备用" },
  { of: "total", kind: "projects", label: "全部加起来" },
  { of: "unit", kind: "projects", unit: "元", group: "", heading: "" },
];

const fileOf = (made: GenerateSheet): WorkbookSnapshot => openPackage(newWorkbook([made]), "更正.xlsx").snapshot;

test("an exported sheet says the same when it is read", () => {
  expect(correctionsOfFile(fileOf(layOutCorrections(CORRECTIONS)))).toEqual(CORRECTIONS);
  expect(correctionsOfFile(fileOf(layOutCorrections([])))).toEqual([]);
});

test("a file without the sheet, and a cell of it that can't be read, are told with what to do", () => {
  const told = (snapshot: WorkbookSnapshot): string => {
    try {
      correctionsOfFile(snapshot);
    } catch (error) {
      if (error instanceof Trouble) return troubleMessage(error);
    }
    return "";
  };
  expect(told(workbook([sheet("表", [["事项"]])]))).toContain("没有“识别更正”表");
  const header = ["表格", "更正项", "上级表头", "表头或行名", "金额单位"];
  const wrong = sheet("识别更正", [header, ["项目支出表", "预算", null, "安排"]]);
  expect(told(workbook([wrong]))).toMatch(/B2.*没有更正项“预算”/);
});

test("what comes later does not repeat or displace what came first", () => {
  const [first, second] = CORRECTIONS;
  const mapping = withCorrections({ tables: [], corrections: [second!, first!] }, [first!]);
  expect(mapping!.corrections).toEqual([first, second]);
  expect(withCorrections(null, [])).toBeUndefined();
});

test("a workbook that was written remembers them, and next year's with the same headings is read by them", () => {
  const list = (year: number) =>
    sheet("清单", [
      [`${year}年项目支出情况`],
      ["单位：万元"],
      ["事项", `${year - 1}年`, null, `${year}年`, null],
      [null, "安排", "用掉", "安排", "用掉"],
      ["路灯维修费", 8, 7, 10, 9],
    ]);
  const corrections: readonly Correction[] = [
    { of: "column", kind: "projects", field: "project", group: "", heading: "事项" },
    { of: "column", kind: "projects", field: "annualBudget", group: "本年", heading: "安排" },
    { of: "column", kind: "projects", field: "executed", group: "本年", heading: "用掉" },
  ];
  const mapping = { tables: [], corrections };
  const evaluated = evaluateWorkbook(workbook([list(2024)]), { mapping });
  const { plan } = planWrite(evaluated, { tables: true, report: null, rescore: false, mapping });
  const memory = plan.sheets.find(({ sheet: name }) => name === "_自评通") as GenerateSheet;
  const kept = sheet(
    "_自评通",
    memory.cells.map(({ value }) => [value as string]),
  );
  const next = workbook([list(2025), kept], plan.names);
  expect(correctionsOf(next)).toEqual(corrections);
  const [project] = evaluateAgain(next).dossier.projects;
  expect([project!.name, project!.annualBudget!.text, project!.executed!.text]).toEqual(["路灯维修费", "10", "9"]);
});
