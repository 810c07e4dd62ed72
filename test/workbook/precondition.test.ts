import {
  contentOf,
  markOf,
  refuseImpossible,
  Trouble,
  type SheetPlan,
  type WorkbookNow,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { sheet, workbook } from "../support/grid";

const BASIS = workbook(
  [
    sheet("表", [[1, { value: 3, formula: "A1*3" }, { value: "乙", locked: false }]]),
    sheet("受保护", [[1, { value: 2, locked: false }]], { isProtected: true }),
    sheet("底稿", [["我们的"]]),
    sheet("汇总", [["我们的"]], { isProtected: true }),
  ],
  [markOf("working-paper", 1, "底稿"), markOf("summary", 1, "汇总")],
);

const asRead = (basis: WorkbookSnapshot): WorkbookNow => ({ ...basis, contents: [] });
const fill = (name: string, column: number): SheetPlan => ({
  kind: "fill",
  sheet: name,
  cells: [{ row: 0, column, value: 5 }],
});
const generate = (name: string): SheetPlan => ({
  kind: "generate",
  sheet: name,
  visibility: "visible",
  cells: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
});
const copy = (source: string, column: number): SheetPlan => ({ ...fill("新表", column), kind: "copy", source });
const plan = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({ sheets, names: [], remove: [] });
const removal = (...remove: readonly string[]): WorkbookPlan => ({ sheets: [], names: [], remove });

const without = (name: string): WorkbookNow => ({
  ...asRead(BASIS),
  sheets: BASIS.sheets.filter((one) => one.name !== name),
});
const withSheet = (name: string): WorkbookNow => ({
  ...asRead(BASIS),
  sheets: [...BASIS.sheets, { name, isProtected: false }],
});
const protecting = (name: string, isProtected = true): WorkbookNow => ({
  ...asRead(BASIS),
  sheets: BASIS.sheets.map((one) => (one.name === name ? { name, isProtected } : one)),
});
const structureProtected: WorkbookNow = { ...asRead(BASIS), structureIsProtected: true };
const showing = (content: unknown): WorkbookNow => ({
  ...asRead(BASIS),
  contents: [{ sheet: "表", area: { top: 0, left: 1, bottom: 0, right: 1 }, contents: [[content]] }],
});

test.each<[string, WorkbookPlan, WorkbookNow]>([
  ["cells as they were", plan(fill("表", 1)), showing("=A1*3")],
  ["a formula in other letters", plan(fill("表", 1)), showing("=a1*3")],
  ["an unlocked cell of a protected sheet", plan(fill("受保护", 1)), asRead(BASIS)],
  ["a new sheet", plan(generate("新表")), asRead(BASIS)],
  ["a sheet of ours", plan(generate("底稿")), asRead(BASIS)],
  ["a sheet of ours in a protected structure", plan(generate("底稿")), structureProtected],
  ["a copy", plan(copy("表", 0)), asRead(BASIS)],
  ["a sheet of ours taken away", removal("底稿"), asRead(BASIS)],
  ["a sheet that there never was", removal("没有"), structureProtected],
])("%s may be written", (_, planned, now) => {
  expect(() => refuseImpossible(planned, BASIS, now)).not.toThrow();
});

test.each<[string, WorkbookPlan, WorkbookNow, Trouble]>([
  ["a sheet that is gone", plan(fill("表", 1)), without("表"), new Trouble("sheet-gone", "表")],
  ["a sheet of ours that is gone", plan(generate("底稿")), without("底稿"), new Trouble("sheet-gone", "底稿")],
  ["the source of a copy that is gone", plan(copy("表", 0)), without("表"), new Trouble("sheet-gone", "表")],
  ["a sheet to take away that is gone", removal("底稿"), without("底稿"), new Trouble("sheet-gone", "底稿")],
  ["a user's sheet of the name", plan(generate("表")), asRead(BASIS), new Trouble("sheet-name-taken", "表")],
  ["a name given meanwhile", plan(generate("新表")), withSheet("新表"), new Trouble("sheet-name-taken", "新表")],
  ["a user's sheet to take away", removal("表"), asRead(BASIS), new Trouble("sheet-name-taken", "表")],
  ["a new sheet", plan(generate("新表")), structureProtected, new Trouble("structure-protected", "新表")],
  [
    "a copy in a protected structure",
    plan(copy("表", 0)),
    structureProtected,
    new Trouble("structure-protected", "新表"),
  ],
  ["a sheet of ours to take away", removal("底稿"), structureProtected, new Trouble("structure-protected", "底稿")],
  ["a protected sheet of ours", plan(generate("汇总")), asRead(BASIS), new Trouble("sheet-protected", "汇总")],
  ["a protected one to take away", removal("汇总"), asRead(BASIS), new Trouble("sheet-protected", "汇总")],
  ["a sheet protected meanwhile", plan(fill("表", 1)), protecting("表"), new Trouble("changed-meanwhile", "表")],
  [
    "a locked cell",
    plan(fill("受保护", 0)),
    asRead(BASIS),
    new Trouble("locked-cell", "受保护", { cell: { sheet: "受保护", row: 0, column: 0 } }),
  ],
  [
    "an empty cell of a protected sheet",
    plan(fill("受保护", 7)),
    asRead(BASIS),
    new Trouble("locked-cell", "受保护", { cell: { sheet: "受保护", row: 0, column: 7 } }),
  ],
  [
    "a locked cell of a copy",
    plan(copy("受保护", 0)),
    asRead(BASIS),
    new Trouble("locked-cell", "受保护", { cell: { sheet: "受保护", row: 0, column: 0 } }),
  ],
  [
    "a cell that somebody changed",
    plan(fill("表", 1)),
    showing("=A1*4"),
    new Trouble("changed-meanwhile", "表", { cell: { sheet: "表", row: 0, column: 1 } }),
  ],
])("%s is refused", (_, planned, now, trouble) => {
  let refused: unknown = null;
  try {
    refuseImpossible(planned, BASIS, now);
  } catch (error) {
    refused = error;
  }
  expect(refused).toEqual(trouble);
  expect((refused as Trouble).details).toEqual(trouble.details);
});

test.each([
  [undefined, ""],
  [{ value: 3, text: "3", formula: "A1*3" }, "=A1*3"],
  [{ value: null, text: "#N/A", error: "#N/A" }, "#N/A"],
  [{ value: 2, text: "2" }, 2],
])("a cell %j holds %s", (cell, content) => {
  expect(contentOf(cell)).toBe(content);
});
