import type { CellStyle, PlannedCell } from "../../workbook";
import { addressLists, joined } from "./areas";
import type { Batch } from "./batch";

/** What the settings of one list of areas take in a request, without the list. */
const BYTES_OF_STYLE = 4_000;

/** Sets each style once for all the cells that have it. */
export async function setStyles(sheet: Excel.Worksheet, cells: readonly PlannedCell[], batch: Batch): Promise<void> {
  for (const { style, cells: alike } of byStyle(cells)) {
    const areas = joined(alike);
    for (const addresses of addressLists(areas)) {
      await batch.room(BYTES_OF_STYLE + addresses.length);
      setStyle(sheet.getRanges(addresses), style);
    }
    if (style.numberFormat === undefined) continue;
    for (const { top, left, bottom, right } of areas) {
      await batch.room(500);
      const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      range.untrack();
      // Office.js takes one value for all cells of a range; its types know only the list.
      range.numberFormat = style.numberFormat as unknown as string[][];
    }
  }
}

interface StyledCells {
  readonly style: CellStyle;
  readonly cells: PlannedCell[];
}

function byStyle(cells: readonly PlannedCell[]): Iterable<StyledCells> {
  const byText = new Map<string, StyledCells>();
  const byObject = new Map<CellStyle, StyledCells>();
  for (const cell of cells) {
    if (!cell.style) continue;
    let known = byObject.get(cell.style);
    if (!known) {
      const key = JSON.stringify(cell.style);
      known = byText.get(key) ?? { style: cell.style, cells: [] };
      byText.set(key, known);
      byObject.set(cell.style, known);
    }
    known.cells.push(cell);
  }
  return byText.values();
}

function setStyle(areas: Excel.RangeAreas, style: CellStyle): void {
  areas.untrack();
  const { format } = areas;
  const { font, fill, border, horizontal, vertical, wrap, indent } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (border) for (const edge of EDGES) format.borders.getItem(edge).style = "Continuous";
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = vertical === "top" ? "Top" : "Center";
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
