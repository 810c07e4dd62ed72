import fc from "fast-check";
import { openPackage } from "../../../src/hosts/file";
import { a1, type CellSnapshot, type PlannedCell, type SheetSnapshot } from "../../../src/workbook";
import { unzip } from "./support/package";
import { fill, fixture, FIXTURES, plan } from "./support/samples";

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("=1+1", "@甲", "-", "_x0041_", " 前后 ", "甲\n乙", "<&>\"'", "\u0000", "\ud800", "]]>"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constant(null),
);
/** A formula is always planned together with the value that it has; one without would be calculated on reading. */
const planned: fc.Arbitrary<PlannedCell> = fc
  .record({
    row: fc.integer({ min: 0, max: 30 }),
    column: fc.integer({ min: 0, max: 30 }),
    value,
    formula: fc.option(fc.constantFrom("A1*2", 'IF(A1<>"",A1&"场","")', "SUM('隐藏'!A1:A3)"), { nil: undefined }),
  })
  .filter((cell) => cell.formula === undefined || cell.value !== null);
const cells = fc.uniqueArray(planned, { selector: ({ row, column }) => `${row}:${column}`, maxLength: 40 });

function cellsOf(sheet: SheetSnapshot): Map<string, CellSnapshot> {
  const found = new Map<string, CellSnapshot>();
  sheet.rows.forEach((cells, row) => cells?.forEach((cell, column) => cell && found.set(a1(row, column), cell)));
  return found;
}

/** openpyxl keeps no results: those of its formulas are calculated on reading and follow what was filled. */
function withoutResults(cells: ReadonlyMap<string, CellSnapshot>): object[] {
  return [...cells].map(([place, { formula, format, value }]) =>
    formula === undefined ? { place, format, value } : { place, format, formula },
  );
}

describe.each(FIXTURES)("%s", (name) => {
  const opened = openPackage(fixture(name), name);
  const parts = unzip(fixture(name));

  test("any fill is read back equal, and nothing else changes", () => {
    fc.assert(
      fc.property(cells, (made) => {
        const bytes = opened.apply(plan(fill("自评表", ...made)));
        const written = openPackage(bytes, name).snapshot;
        const expected = cellsOf(opened.snapshot.sheets[0]!);
        const found = cellsOf(written.sheets[0]!);
        for (const { row, column, value: wanted, formula } of made) {
          const place = a1(row, column);
          const cell = found.get(place);
          expect([cell?.formula, cell?.value ?? null]).toEqual([
            formula,
            formula === undefined && wanted === "" ? null : wanted,
          ]);
          expected.delete(place);
          found.delete(place);
        }
        expect(withoutResults(found)).toEqual(withoutResults(expected));
        expect({ ...written, sheets: written.sheets.slice(1) }).toEqual({
          ...opened.snapshot,
          sheets: opened.snapshot.sheets.slice(1),
        });
        const changed = Object.entries(unzip(bytes)).filter(([path, text]) => parts[path] !== text);
        expect(["xl/worksheets/sheet1.xml", "xl/workbook.xml"]).toEqual(
          expect.arrayContaining(changed.map(([path]) => path)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
