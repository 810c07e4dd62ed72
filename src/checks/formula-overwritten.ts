import { formatAmount, decimalOfCell } from "../figures";
import { Ours, rangeOf, sheetNamed, type CellRange, type CellSnapshot, type SheetSnapshot } from "../workbook";
import type { ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { relativeShape } from "./support/formula-shape";
import { places } from "./support/places";

export const formulaOverwritten: Check = {
  id: "formula-overwritten",
  severity: "warning",
  title: "公式被数值覆盖",
  why: "一列都是公式，其中一格是直接填的数，上游数字改了它不会跟着变。",
  mend: "把相邻单元格的公式复制过来；确实要直接填数的，加批注说明。",
  example: "这一列其他 12 格都是公式，这一格是直接填的 0.98。请核对，或把公式复制过来。",
  run(scored, snapshot) {
    const { dossier } = scored;
    const ours = new Ours(snapshot);
    const found: Sighting[] = [];
    const seen = new Set<string>();
    for (const { range } of dossier.tables) {
      const sheet = sheetNamed(snapshot, range.sheet);
      if (sheet === undefined || ours.has(sheet.name)) continue;
      for (let column = range.left; column <= range.right; column += 1) {
        for (const sighting of inColumn(sheet, range, column, ours)) {
          const key = JSON.stringify(sighting.sources);
          if (!seen.has(key)) found.push(sighting);
          seen.add(key);
        }
      }
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (const sighting of inRowOfSums(sheet, range, row)) {
          const key = JSON.stringify(sighting.sources);
          if (!seen.has(key)) found.push(sighting);
          seen.add(key);
        }
      }
    }
    return [...found, ...amongForms(scored)];
  },
};

/** At least so many formulas of one shape, and three times as many as constants, make the column one of formulas. */
const FEWEST_FORMULAS = 3;

function inColumn(sheet: SheetSnapshot, { top, bottom }: CellRange, column: number, ours: Ours): Sighting[] {
  const shapes = new Map<string, number>();
  const constants: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined) continue;
    if (cell.formula !== undefined) {
      // A given score beside those that we wrote is the accountant's right.
      if (ours.wrote(cell.formula)) return [];
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

const SUM_ABOVE = /^=?SUM\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)$/i;

/** 合计: one column is summed by a formula, the one beside it was typed. */
function inRowOfSums(sheet: SheetSnapshot, { left, right }: CellRange, row: number): Sighting[] {
  const cells = sheet.rows[row] ?? [];
  const sum = sumAbove(cells.slice(left, right + 1));
  if (!sum) return [];
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const [top, bottom] = [Number(sum[1]) - 1, Number(sum[2]) - 1];
  if (bottom >= row || bottom <= top) return [];
  return columns.flatMap((column) => {
    const cell = cells[column];
    if (typeof cell?.value !== "number" || cell.formula !== undefined || !isColumnOfNumbers(sheet, column, top, bottom))
      return [];
    return [
      {
        message:
          `这一行其他合计是公式 ${sum[0].replace(/^=/, "")}，这一格是直接填的 ${formatAmount(decimalOfCell(cell.value))}。` +
          "请核对，或把公式复制过来。",
        sources: [rangeOf({ sheet: sheet.name, row, column })],
      },
    ];
  });
}

/** The first formula of a row that sums a column above it, with its rows. */
function sumAbove(cells: readonly (CellSnapshot | undefined)[]): RegExpExecArray | null {
  for (const cell of cells) {
    const found = cell?.formula === undefined ? null : SUM_ABOVE.exec(cell.formula);
    if (found) return found;
  }
  return null;
}

/** Amounts that add up, one a row; a column of rates has no sum, and 0.98 beside 1 tells it. */
function isColumnOfNumbers(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  let numbers = 0;
  let most = 0;
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.rows[row]?.[column];
    if (cell?.text.includes("%")) return false;
    if (typeof cell?.value !== "number") continue;
    numbers += 1;
    most = Math.max(most, Math.abs(cell.value));
  }
  return numbers >= 2 && most > 1.5;
}

/** 总分 is a formula in the other projects' forms, and typed in this one. */
function amongForms(scored: ScoredWorkbook): Sighting[] {
  const totals = evaluationsOf(scored).flatMap(({ evaluation, title }) => {
    const slot = evaluation.form.total?.score;
    return slot?.number ? [{ slot, title }] : [];
  });
  const isOurs = totals.some(({ slot }) => slot.isOurs);
  const typed = totals.filter(({ slot }) => slot.formula === null);
  const calculated = totals.length - typed.length;
  if (isOurs || typed.length === 0 || calculated < 2 || calculated < typed.length * 2) return [];
  return typed.map(({ slot, title }) => ({
    message: `其他 ${calculated} 张自评表的总分都是公式，${title}的总分是直接填的 ${slot.text}。请核对，或改用求和公式。`,
    sources: places(slot),
  }));
}
