import { Trouble, type PlannedCell } from "../../../workbook";
import type { Package } from "../package/package";
import { locateCells } from "../write/locate-cells";
import { CellFormats } from "./cell-formats";
import { defaultStyle } from "./unlocked-blanks";
import { partOfKind, type WorkbookPart } from "./workbook-part";

/**
 * The number format codes of cells, empty ones included; undefined for General.
 * @throws Trouble "sheet-gone".
 */
export function formatsOfCells(
  files: Package,
  workbook: WorkbookPart,
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): (string | undefined)[] {
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  if (!entry?.hasCells) throw new Trouble("sheet-gone", sheet);
  const styles = partOfKind(workbook, "styles");
  const formats = new CellFormats(styles && files.has(styles) ? files.tree(styles) : undefined);
  const byRow = new Map<number, PlannedCell[]>();
  for (const { row, column } of cells) {
    const known = byRow.get(row);
    if (known) known.push({ row, column, value: null });
    else byRow.set(row, [{ row, column, value: null }]);
  }
  const located = locateCells(files.xml(entry.path), byRow);
  return cells.map(({ row, column }) => {
    const style = located.rows.get(row)?.cells.get(column)?.style ?? defaultStyle(located.defaults, row, column);
    return formats.at(style).code;
  });
}
