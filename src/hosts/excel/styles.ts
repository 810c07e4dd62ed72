import type { CellStyle } from "../../workbook";
import { addressLists, Areas } from "./areas";
import type { Batch } from "./batch";
import { cellsOf, type PlannedRows } from "./planned-rows";

/** What the settings of one list of areas take in a request, without the list. */
const BYTES_OF_STYLE = 4_000;

/** Sets each style once for all the cells that have it; number formats went with the contents. */
export async function setStyles(sheet: Excel.Worksheet, rows: PlannedRows, batch: Batch): Promise<void> {
  for (const { style, areas } of await byStyle(rows, batch)) {
    for (const addresses of addressLists(areas.joined())) {
      await batch.room(BYTES_OF_STYLE + addresses.length);
      setStyle(sheet.getRanges(addresses), style);
    }
  }
}

interface StyledCells {
  readonly style: CellStyle;
  readonly areas: Areas;
}

async function byStyle(rows: PlannedRows, { pace }: Batch): Promise<Iterable<StyledCells>> {
  const byText = new Map<string, StyledCells>();
  const byObject = new Map<CellStyle, StyledCells>();
  await pace.each(cellsOf(rows), ({ row, column, to = column, style }) => {
    if (!style) return;
    let known = byObject.get(style);
    if (!known) {
      const key = JSON.stringify({ ...style, numberFormat: undefined });
      known = byText.get(key) ?? { style, areas: new Areas() };
      byText.set(key, known);
      byObject.set(style, known);
    }
    for (let each = column; each <= to; each += 1) known.areas.add(row, each);
  });
  byText.delete(NOTHING);
  return byText.values();
}

/** What is left of a style that has nothing but a number format. */
const NOTHING = "{}";

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
