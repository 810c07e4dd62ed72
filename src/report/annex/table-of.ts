import type { TableBlock } from "../document";

/**
 * A table of the annex. Its rows are made each time that they are asked for, and kept by nobody: all forms of a
 * workbook together have hundreds of thousands of cells.
 */
export function tableOf(
  table: Pick<TableBlock, "title" | "headerRows" | "widths">,
  rows: () => TableBlock["rows"],
): TableBlock {
  return {
    kind: "table",
    ...table,
    landscape: true,
    get rows() {
      return rows();
    },
  };
}
