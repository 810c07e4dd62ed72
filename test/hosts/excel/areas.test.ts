import fc from "fast-check";
import { addressLists, Areas } from "../../../src/hosts/excel/areas";

/** The rectangles of a drawing: # is a cell. */
function joined(drawing: readonly string[]): string {
  const areas = new Areas();
  drawing.forEach((line, row) => [...line].forEach((sign, column) => sign === "#" && areas.add(row, column)));
  return [...addressLists(areas.joined())].join(" | ");
}

test.each([
  [["###", "###"], "A1:C2"],
  [["#.#", "#.#"], "A1:A2,C1:C2"],
  [["##.", "##.", "#.."], "A1:A3,B1:B2"],
  [["#..", "...", "#.."], "A1,A3"],
  [[".#", ".#", "##"], "A3,B1:B3"],
  [["...", "..."], ""],
])("%j", (drawing, addresses) => {
  expect(joined(drawing)).toBe(addresses);
});

test("every cell is in one rectangle and no other is", () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}` }), (cells) => {
      const areas = new Areas();
      for (const { row, column } of [...cells].sort((first, second) => first.row - second.row)) areas.add(row, column);
      const found: string[] = [];
      for (const { top, left, bottom, right } of areas.joined()) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) found.push(`${row}:${column}`);
        }
      }
      expect(found.sort()).toEqual(cells.map(({ row, column }) => `${row}:${column}`).sort());
    }),
  );
});

test("a list of addresses is no longer than Excel takes", () => {
  const areas = Array.from({ length: 3000 }, (_, row) => ({ top: 2 * row, left: 0, bottom: 2 * row, right: 3 }));
  const lists = [...addressLists(areas)];
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(8192);
  expect(lists.join().split(",")).toHaveLength(3000);
});
