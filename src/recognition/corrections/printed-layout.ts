import { HeaderWords, oneLine, withoutSpaces } from "../../language";
import { Ours, sheetNamed, type CellRange, type WorkbookSnapshot } from "../../workbook";
import type { CorrectedKind, Correction } from "../mapping";
import { SheetGrid } from "../sheet/grid";
import { HeaderReader } from "../sheet/header-reader";
import { Corrections, headerKindOf } from "./corrections";
import { headingKey } from "./heading-key";

/** A column's heading as it is printed, years said as 本年 and 上年; "" for none. */
export interface PrintedHeading {
  readonly column: number;
  readonly group: string;
  readonly heading: string;
}

/** What is printed above and left of a table's values. */
export interface PrintedLayout {
  readonly headings: readonly PrintedHeading[];
  /** The first text of each row below the header, each once. */
  readonly labels: readonly string[];
}

/** What a person has put right so far, and the workbook's year, by which headings are read. */
export interface PrintedFor {
  readonly kind: CorrectedKind;
  readonly corrections: readonly Correction[];
  readonly year: number | null;
}

/** The headings and labels of a recognised table, by which it can be set right. Empty where its sheet is gone. */
export function printedLayout(snapshot: WorkbookSnapshot, range: CellRange, of: PrintedFor): PrintedLayout {
  const sheet = sheetNamed(snapshot, range.sheet);
  if (!sheet) return { headings: [], labels: [] };
  const grid = new SheetGrid(sheet, new Ours(snapshot));
  const reader = new HeaderReader(grid, new HeaderWords(), new Corrections(of.corrections, of.year));
  const kind = headerKindOf(of.kind);
  // The years of side-by-side columns may stand in the first row, above the header itself.
  const header = reader.findKind(kind, range.top) ?? reader.findKind(kind, range.top + 1);
  const bottom = header?.bottom ?? range.top;
  const paths: { readonly column: number; readonly path: readonly string[] }[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const path = (reader.pathAt(range.top, bottom, column)?.path ?? []).map((text) => headingKey(text, of.year));
    paths.push({ column, path });
  }
  const labels = new Set<string>();
  for (let row = bottom + 1; row <= range.bottom; row++) {
    const first = grid.filled(row, range.left, range.right)[0];
    const text = first === undefined ? "" : oneLine(grid.own(row, first));
    if (text !== "" && Number.isNaN(Number(withoutSpaces(text)))) labels.add(text);
  }
  return { headings: paths.map(({ column, path }) => headingOf(column, path, paths)), labels: [...labels] };
}

/** Of several groups above a heading the nearest one that tells the column from all others. */
function headingOf(
  column: number,
  path: readonly string[],
  all: readonly { readonly column: number; readonly path: readonly string[] }[],
): PrintedHeading {
  const heading = path.at(-1) ?? "";
  const groups = path.slice(0, -1).reverse();
  const others = all.filter((other) => other.column !== column && other.path.at(-1) === heading);
  const own = groups.find((group) => others.every((other) => !other.path.slice(0, -1).includes(group)));
  return { column, group: own ?? groups[0] ?? "", heading };
}
