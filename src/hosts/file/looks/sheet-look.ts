import { defaultStyle } from "../read/unlocked-blanks";
import { columnOfReference, rowOfElement } from "../xml/cell-reference";
import { localName, parseXml, type XmlPart } from "../xml/parse";
import { isTrue } from "../xml/tree";
import type { CellLook, SheetLook } from "./cell-look";
import { PLAIN } from "./style-looks";

/** Characters and points of Excel's own defaults. */
const COLUMN_WIDTH = 8.43;
const ROW_HEIGHT = 15;
const LAST_COLUMN = 16_383;

/** Reads how a worksheet looks; its contents are left aside. Only what is well formed counts: nothing is refused. */
export function readSheetLook(part: XmlPart, looks: readonly CellLook[]): SheetLook {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const columns: { first: number; last: number; style: number }[] = [];
  const rows = new Map<number, number>();
  const cells: number[][] = [];
  let defaultColumnWidth = COLUMN_WIDTH;
  let defaultRowHeight = ROW_HEIGHT;
  let showsGridLines = true;
  let row = -1;
  let column = -1;

  function open(name: string, attributes: Readonly<Record<string, string>>, position: number): void {
    switch (localName(name)) {
      case "sheetView":
        showsGridLines = isTrue(attributes.showGridLines ?? "1");
        break;
      case "sheetFormatPr":
        defaultColumnWidth = Number(attributes.defaultColWidth ?? defaultColumnWidth);
        defaultRowHeight = Number(attributes.defaultRowHeight ?? defaultRowHeight);
        break;
      case "col":
        openColumns(attributes);
        break;
      case "row":
        row = rowOfElement(attributes, row, part, position);
        column = -1;
        if (attributes.ht !== undefined) rowHeights.set(row, Number(attributes.ht));
        if (isTrue(attributes.customFormat)) rows.set(row, Number(attributes.s ?? 0));
        break;
      case "c":
        column = attributes.r === undefined ? column + 1 : columnOfReference(attributes.r, row);
        if (row >= 0 && column >= 0) (cells[row] ??= [])[column] = Number(attributes.s ?? 0);
    }
  }

  function openColumns({ min = "1", max = min, width, style }: Readonly<Record<string, string>>): void {
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, LAST_COLUMN);
    if (width !== undefined) for (let at = first; at <= last; at += 1) columnWidths.set(at, Number(width));
    if (style !== undefined) columns.push({ first, last, style: Number(style) });
  }

  parseXml(part, { open, close: () => undefined, text: () => undefined });
  const defaults = { columns, rows };
  return {
    columnWidths,
    defaultColumnWidth,
    rowHeights,
    defaultRowHeight,
    showsGridLines,
    at: (atRow, atColumn) => looks[cells[atRow]?.[atColumn] ?? defaultStyle(defaults, atRow, atColumn)] ?? PLAIN,
  };
}
