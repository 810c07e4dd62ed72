import { columnIndex } from "../../workbook";

const REFERENCE = /(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\d(])/g;

/** A formula with its references written relative to its cell, so that a formula filled down keeps one shape. */
export function relativeShape(formula: string, row: number, column: number): string {
  return formula.replace(REFERENCE, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const toRow = Number(digits) - 1;
    const toColumn = columnIndex(letters);
    return `R${fixedRow ? toRow : `[${toRow - row}]`}C${fixedColumn ? toColumn : `[${toColumn - column}]`}`;
  });
}
