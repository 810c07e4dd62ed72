import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook } from "../../src/hosts/file";
import { layOutCorrections } from "../../src/renderers";
import type { Correction } from "../../src/recognition";
import { temporaryFolder, ziping } from "../support/command";

const folder = temporaryFolder();

/** A workbook of one sheet. */
function workbookFile(name: string, rows: readonly (readonly (string | number)[])[]): string {
  const path = join(folder, name);
  const cells = rows.flatMap((texts, row) => texts.map((value, column) => ({ row, column, value })));
  const sheet = { kind: "generate", sheet: "清单", cells, merges: [], columnWidths: [20], rowHeights: [] } as const;
  writeFileSync(path, newWorkbook([{ ...sheet, visibility: "visible" }]));
  return path;
}

const WORKBOOK = workbookFile("某局.xlsx", [
  ["2024年项目支出情况"],
  ["单位：万元"],
  ["事项", "给了多少", "花了多少"],
  ["路灯维修费", 5, 4],
]);
const CORRECTIONS: readonly Correction[] = [
  { of: "column", kind: "projects", field: "project", group: "", heading: "事项" },
  { of: "column", kind: "projects", field: "annualBudget", group: "", heading: "给了多少" },
  { of: "column", kind: "projects", field: "executed", group: "", heading: "花了多少" },
];
const FILE = join(folder, "更正.xlsx");
writeFileSync(FILE, newWorkbook([layOutCorrections(CORRECTIONS)]));

const projectsOf = (...words: readonly string[]): unknown =>
  (JSON.parse(ziping("score", ...words, "--json").stdout) as { projects: unknown }).projects;
const READ = [{ name: "路灯维修费", annualBudget: "5", executed: "4" }];

test("--corrections reads what recognition alone can't, and check takes it too", () => {
  expect(ziping("score", WORKBOOK)).toMatchObject({ status: 1 });
  expect(projectsOf(WORKBOOK, "--corrections", FILE)).toMatchObject(READ);
  expect(ziping("check", WORKBOOK, "--corrections", FILE)).toMatchObject({ status: 0, stderr: "" });
});

test("report keeps them in its workbook, from which they can be exported for others", () => {
  const out = join(folder, "结果");
  expect(ziping("report", WORKBOOK, "--out", out, "--corrections", FILE)).toMatchObject({ status: 0, stderr: "" });
  const written = join(out, "某局-自评.xlsx");
  expect(projectsOf(written)).toMatchObject(READ);
  expect(ziping("corrections", written).stdout).toContain("项目支出表\t全年执行数\t\t花了多少");
  expect(ziping("corrections", written, "--out", out)).toMatchObject({ status: 0, stderr: "" });
  expect(projectsOf(WORKBOOK, "--corrections", join(out, "某局-识别更正.xlsx"))).toMatchObject(READ);
});

test("a workbook without corrections exports a sheet to fill in", () => {
  const out = join(folder, "空表");
  expect(ziping("corrections", WORKBOOK, "--out", out)).toMatchObject({ status: 0 });
  expect(existsSync(join(out, "某局-识别更正.xlsx"))).toBe(true);
});

test("batch hands them on, and does the work again where the file changed", () => {
  const [all, out] = [join(folder, "全区"), join(folder, "全区结果")];
  ziping("corrections", WORKBOOK, "--out", all);
  const batch = () => ziping("batch", all, "--out", out, "--corrections", FILE, "--jobs", "1").stdout;
  writeFileSync(join(all, "某局.xlsx"), readFileSync(WORKBOOK));
  batch();
  const lines = (): string => readFileSync(join(out, "results.jsonl"), "utf8");
  expect(lines()).toContain("路灯维修费");
  expect(batch()).toContain("没有变化 1 个");
  writeFileSync(FILE, newWorkbook([layOutCorrections(CORRECTIONS.slice(0, 2))]));
  expect(batch()).not.toContain("没有变化");
});

test("a file that is none is an error that names it", () => {
  const { status, stderr } = ziping("score", WORKBOOK, "--corrections", WORKBOOK);
  expect(status).toBe(1);
  expect(stderr).toContain("没有“识别更正”表");
});
