import { a1Range } from "../../../workbook";
import { SharedFormula } from "../read/shared-formula";
import type { Edit } from "../xml/edit";
import { escapeXml } from "../../../xml";
import { decodeCellText } from "../xml/escape";
import type { LocatedCell, LocatedSheet, SharedFormulaCell } from "./locate-cells";

/**
 * When the first cell of a shared formula is overwritten, the formula's text goes with it: the next cell of the
 * group that stays takes the text over, as seen from its place.
 */
export function keepSharedFormulas(sheet: LocatedSheet, overwritten: readonly LocatedCell[]): Edit[] {
  if (sheet.shared.size === 0) return [];
  const gone = new Set(overwritten.map(({ start }) => start));
  const edits: Edit[] = [];
  for (const [si, group] of sheet.shared) {
    const master = group.find((cell) => cell.text !== "");
    if (!master || !gone.has(master.cellStart)) continue;
    const staying = group.filter((cell) => !gone.has(cell.cellStart));
    const heir = staying[0];
    if (heir)
      edits.push({ start: heir.start, end: heir.end, text: masterXml(si, master, heir, staying, sheet.prefix) });
  }
  return edits;
}

function masterXml(
  si: string,
  master: SharedFormulaCell,
  heir: SharedFormulaCell,
  staying: readonly SharedFormulaCell[],
  prefix: string,
): string {
  const formula = new SharedFormula(master.row, master.column, decodeCellText(master.text));
  const area = a1Range({
    top: staying.reduce((least, { row }) => Math.min(least, row), heir.row),
    left: staying.reduce((least, { column }) => Math.min(least, column), heir.column),
    bottom: staying.reduce((most, { row }) => Math.max(most, row), heir.row),
    right: staying.reduce((most, { column }) => Math.max(most, column), heir.column),
  });
  const moved = escapeXml(formula.at(heir.row, heir.column));
  return `<${prefix}f t="shared" ref="${area}" si="${si}">${moved}</${prefix}f>`;
}
