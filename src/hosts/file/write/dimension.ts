import { a1Range, parseA1Range, type PlannedCell } from "../../../workbook";
import { withAttribute, type Edit } from "../xml/edit";
import type { LocatedSheet } from "./locate-cells";

/** The edit that makes the sheet's stated extent take in the cells; none where it does already or none is stated. */
export function grownDimension(text: string, sheet: LocatedSheet, cells: readonly PlannedCell[]): Edit[] {
  const area = sheet.dimension && parseA1Range(sheet.dimension.reference);
  if (!sheet.dimension || !area) return [];
  const grown = cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    area,
  );
  const reference = a1Range(grown);
  if (reference === a1Range(area)) return [];
  const { start, end } = sheet.dimension;
  return [{ start, end, text: withAttribute(text.slice(start, end), "ref", reference) }];
}
