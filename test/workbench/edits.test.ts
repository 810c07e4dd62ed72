import { EmulatedExcel } from "../../src/workbench/emulator";
import { Edits } from "../../src/workbench/edits";
import { sheetXml, workbookBytes } from "../hosts/file/support/package";
import { BYTES, Library, open } from "./support/small-workbook";

function opened(bytes = BYTES) {
  const excel = new EmulatedExcel(bytes, "自评.xlsx");
  const edits = new Edits(excel);
  const cell = (row: number, column: number) => excel.snapshot().sheets[0]!.rows[row]?.[column];
  return { excel, edits, cell };
}

test("a block is one step: taken back and done again at once", () => {
  const { edits, cell } = opened();
  edits.write("表", [
    { row: 0, column: 0, text: "5" },
    { row: 1, column: 0, text: "6" },
  ]);
  expect(cell(2, 0)!.value).toBe(11);
  expect(edits.undo()!.cells.map(({ text }) => text)).toEqual(["1", "2"]);
  expect([cell(0, 0)!.value, cell(2, 0)!.value]).toEqual([1, 3]);
  edits.redo();
  expect(cell(2, 0)!.value).toBe(11);
  expect([edits.canUndo, edits.canRedo]).toEqual([true, false]);
});

test.each([
  ["a formula", "=A1+1", { formula: "A1+1", value: 2 }],
  ["a text that looks like a number", "'001", { value: "001" }],
  ["an error", "#N/A", { error: "#N/A" }],
  ["nothing", "", undefined],
])("undo brings back %s", (_what, typed, expected) => {
  const { edits, cell } = opened();
  edits.write("表", [{ row: 0, column: 5, text: typed }]);
  edits.write("表", [{ row: 0, column: 5, text: "别的" }]);
  edits.undo();
  if (expected === undefined) expect(cell(0, 5)).toBeUndefined();
  else expect(cell(0, 5)).toMatchObject(expected);
});

test("a new edit ends what could be done again", () => {
  const { edits } = opened();
  edits.write("表", [{ row: 0, column: 0, text: "5" }]);
  edits.undo();
  edits.write("表", [{ row: 0, column: 0, text: "7" }]);
  expect(edits.redo()).toBeNull();
});

test("a write of the add-in ends what could be taken back and done again", async () => {
  const excel = open();
  const edits = new Edits(excel);
  edits.write("表", [{ row: 0, column: 0, text: "5" }]);
  edits.write("表", [{ row: 1, column: 0, text: "6" }]);
  edits.undo();
  expect([edits.canUndo, edits.canRedo]).toEqual([true, true]);
  await Library.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("C1").values = [[9]];
    await context.sync();
  });
  expect([edits.canUndo, edits.canRedo]).toEqual([false, false]);
});

test("a block that meets a locked cell is not written at all", () => {
  const locked = workbookBytes({
    sheets: {
      表: sheetXml(
        '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
        '<sheetProtection sheet="1"/>',
      ),
    },
    styles:
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
  });
  const { edits, cell } = opened(locked);
  const cells = [0, 1].map((column) => ({ row: 0, column, text: "9" }));
  expect(() => edits.write("表", cells)).toThrow(expect.objectContaining({ code: "locked-cell" }) as Error);
  expect([cell(0, 0)!.value, cell(0, 1)!.value, edits.canUndo]).toEqual([1, 2, false]);
});
