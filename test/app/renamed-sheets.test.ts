import { evaluateAgain, evaluatedAsJson, planRestoring, planWrite, sinceLastRun, writeReport } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { Ours, quoteSheet } from "../../src/workbook";
import { renamedSheets } from "../support/renamed-sheets";
import { bytesOf, DEPARTMENT, FORMS } from "../taskpane/support/samples";

const NAME = "样表.xlsx";
const ONE_TABLE = "assets/samples/四川表式-全部项目一张表.xlsx";

function planOf(bytes: Uint8Array) {
  const evaluated = evaluateAgain(openPackage(bytes, NAME).snapshot);
  return planWrite(evaluated, { tables: true, report: writeReport(evaluated), rescore: false });
}

function scoredJson(bytes: Uint8Array): string {
  const evaluated = evaluateAgain(openPackage(bytes, NAME).snapshot);
  return JSON.stringify(evaluatedAsJson(evaluated, sinceLastRun(evaluated)), null, 1);
}

const sheetsOf = (bytes: Uint8Array) => openPackage(bytes, NAME).snapshot.sheets.map(({ name }) => name);

/** A new name for every sheet of ours. */
function renamings(bytes: Uint8Array, rename: (name: string, index: number) => string): Record<string, string> {
  const ours = new Ours(openPackage(bytes, NAME).snapshot);
  return Object.fromEntries([...ours.sheets.keys()].map((name, index) => [name, rename(name, index)]));
}

const written = (bytes: Uint8Array) => openPackage(bytes, NAME).apply(planOf(bytes).plan);
const restored = (bytes: Uint8Array) => {
  const opened = openPackage(bytes, NAME);
  return openPackage(opened.apply(planRestoring(opened.snapshot)!.plan), NAME).snapshot;
};

/** What was said of a workbook, said of the same workbook with its sheets renamed. */
function underNewNames(said: string, names: Readonly<Record<string, string>>): string {
  const quoted = (name: string) => JSON.stringify(quoteSheet(name)).slice(1, -1);
  return Object.entries(names).reduce(
    (text, [name, now]) =>
      text
        .replaceAll(`${quoted(name)}!`, () => `${quoted(now)}!`)
        .replaceAll(`"sheet": "${name}"`, () => `"sheet": ${JSON.stringify(now)}`),
    said,
  );
}

describe.each([
  ["one form a project", written(bytesOf(FORMS))],
  ["the department's form", written(bytesOf(DEPARTMENT))],
  ["all projects in one table", written(bytesOf(ONE_TABLE))],
])("%s", (_, bytes) => {
  const before = { said: scoredJson(bytes), again: scoredJson(written(bytes)), restored: restored(bytes) };

  describe.each<[string, Record<string, string>]>([
    ["计分底稿 with a plain name", { 计分底稿: "得分怎么来的" }],
    ["计分底稿 with a name that needs quotes", { 计分底稿: "2022 底稿 (局'长&书记)" }],
    ["every sheet of ours", renamings(bytes, (name) => `${name.slice(0, 20)}新`)],
    ["every sheet of ours, in letters", renamings(bytes, (_, index) => `Sheet ${index}`)],
  ])("%s", (_, names) => {
    const renamed = renamedSheets(bytes, names);

    test("is scored as before", () => {
      expect(scoredJson(renamed)).toBe(underNewNames(before.said, names));
    });

    test("is written anew by the next run, and no sheet comes beside it", () => {
      const { plan, notes, findings } = planOf(renamed);
      expect(notes.filter(({ kind }) => kind === "new" || kind === "copy")).toEqual([]);
      expect(findings.filter(({ check }) => check === "kept-edits")).toEqual([]);
      const again = openPackage(renamed, NAME).apply(plan);
      expect(sheetsOf(again)).toEqual(sheetsOf(renamed));
      expect(scoredJson(again)).toBe(underNewNames(before.again, names));
    });

    test("is taken away by 还原, and the user's cells are as they were", () => {
      expect(restored(renamed)).toEqual(before.restored);
    });
  });
});

test("scores that took from 计分底稿 before it was deleted are written again", () => {
  // Excel leaves #REF! in the names and in all formulas that took from the sheet.
  const bytes = written(bytesOf(FORMS));
  const gone = openPackage(renamedSheets(bytes, { 计分底稿: "#REF" }), NAME).snapshot;
  const sheets = gone.sheets.filter(({ name }) => name !== "#REF");
  const evaluated = evaluateAgain({ ...gone, sheets });
  const { plan } = planWrite(evaluated, { tables: true, report: null, rescore: false });
  const filled = (one: typeof plan) =>
    one.sheets.flatMap(({ kind, sheet, cells }) => (kind === "fill" ? [[sheet, cells.length]] : []));
  expect(filled(plan)).toEqual(filled(planOf(bytes).plan));
});
