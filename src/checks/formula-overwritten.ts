import { formatAmount, decimalOfCell } from "../figures";
import { generatedSheets, rangeOf, sheetNamed, type CellRange, type SheetSnapshot } from "../workbook";
import type { Check, Sighting } from "./check";
import { relativeShape } from "./support/formula-shape";

export const formulaOverwritten: Check = {
  id: "formula-overwritten",
  severity: "warning",
  title: "公式被数值覆盖",
  why: "一列都是公式，其中一格是直接填的数，上游数字改了它不会跟着变。",
  mend: "把相邻单元格的公式复制过来；确实要直接填数的，加批注说明。",
  example: "这一列其他 12 格都是公式，这一格是直接填的 0.98。请核对，或把公式复制过来。",
  run({ dossier }, snapshot) {
    const ours = generatedSheets(snapshot);
    const found: Sighting[] = [];
    const seen = new Set<string>();
    for (const { range } of dossier.tables) {
      const sheet = sheetNamed(snapshot, range.sheet);
      if (sheet === undefined || ours.has(sheet.name)) continue;
      for (let column = range.left; column <= range.right; column += 1) {
        for (const sighting of inColumn(sheet, range, column)) {
          const key = JSON.stringify(sighting.sources);
          if (!seen.has(key)) found.push(sighting);
          seen.add(key);
        }
      }
    }
    return found;
  },
};

/** At least so many formulas of one shape, and three times as many as constants, make the column one of formulas. */
const FEWEST_FORMULAS = 3;

function inColumn(sheet: SheetSnapshot, { top, bottom }: CellRange, column: number): Sighting[] {
  const shapes = new Map<string, number>();
  const constants: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined) continue;
    if (cell.formula !== undefined) {
      // A score that refers to our working paper is ours; a given score beside it is the accountant's right.
      if (cell.formula.includes("计分底稿")) return [];
      const shape = relativeShape(cell.formula, row, column);
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    } else if (typeof cell.value === "number") {
      constants.push(row);
    }
  }
  const most = Math.max(0, ...shapes.values());
  if (constants.length === 0 || most < FEWEST_FORMULAS || most < constants.length * 3) return [];
  return constants.map((row) => ({
    message:
      `这一列其他 ${most} 格都是公式，这一格是直接填的 ${formatAmount(decimalOfCell(sheet.rows[row]![column]!.value as number))}。` +
      "请核对，或把公式复制过来。",
    sources: [rangeOf({ sheet: sheet.name, row, column })],
  }));
}
