import { a1Range, type CellStyle, type PlannedCell } from "../../workbook";
import { inColumnRuns } from "./runs";

/** Excel refuses longer lists of addresses in one getRanges. */
const LONGEST_ADDRESS = 8_000;

/** Sets each style once for all the cells that have it. */
export function setStyles(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): void {
  const byStyle = new Map<string, { style: CellStyle; cells: PlannedCell[] }>();
  for (const cell of cells) {
    if (!cell.style) continue;
    const key = JSON.stringify(cell.style);
    const known = byStyle.get(key);
    if (known) known.cells.push(cell);
    else byStyle.set(key, { style: cell.style, cells: [cell] });
  }
  for (const { style, cells: alike } of byStyle.values()) {
    const runs = inColumnRuns(alike).map(a1Range);
    for (const address of addressLists(runs)) setStyle(sheet.getRanges(address), style);
    // Several areas at once take no number format; one value stands for the whole range.
    if (style.numberFormat) for (const run of runs) sheet.getRange(run).numberFormat = [[style.numberFormat]];
  }
}

function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

function setStyle({ format }: Excel.RangeAreas, style: CellStyle): void {
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
