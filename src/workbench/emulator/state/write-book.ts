import {
  CHART_NAME,
  markOf,
  Ours,
  Trouble,
  type CellAddress,
  type DefinedName,
  type GenerateSheet,
  type PlannedCell,
  type PlannedChart,
  type PlannedName,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../workbook";
import { openPackage, type OpenedWorkbook } from "../../../hosts/file";
import { notKept } from "../refusal";
import { plannedChart, type ChartState } from "./chart-state";
import { plannedCell } from "./planned-cell";
import { cellKey } from "../../../workbook/calculation";
import type { SheetState } from "./sheet-state";
import { ALL_SIDES, type GridStyle } from "./style-grid";

/** What is written of an open workbook: the file that it came from, and what stands in it now. */
export interface WritableBook {
  readonly file: OpenedWorkbook;
  readonly fileName: string;
  readonly sheets: readonly SheetState[];
  readonly names: readonly DefinedName[];
  sheet(nameOrId: string): SheetState | undefined;
}

/**
 * The bytes of the workbook: the file with everything that changed written into it.
 * @throws ExcelRefusal for what the file can't keep.
 */
export function writeBook(book: WritableBook): Uint8Array {
  const former = book.file.snapshot.sheets.map(({ name }) => name);
  const now = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const remove = former.filter((name) => !now.has(name));
  const remade = former.filter((name) => now.get(name)?.origin === null);
  const file = withMarks(book.file, [...remove, ...remade], book.fileName);
  const names = changedNames(book);
  // The results of formulas of the user's own go along where the file takes them; Excel calculates all on load.
  const refused = new Set<string>();
  for (;;) {
    const plan: WorkbookPlan = { sheets: book.sheets.flatMap((sheet) => planOf(sheet, refused)), names, remove };
    try {
      return file.apply(plan);
    } catch (error) {
      const cell = error instanceof Trouble ? error.details.cell : undefined;
      if (!cell || refused.has(placeOf(cell)) || !isOnlyRecalculated(book, cell)) throw error;
      refused.add(placeOf(cell));
    }
  }
}

function placeOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}\n${row}:${column}`;
}

function isOnlyRecalculated(book: WritableBook, { sheet, row, column }: CellAddress): boolean {
  return book.sheet(sheet)?.written.has(cellKey(row, column)) === false;
}

/**
 * A plan takes away and overwrites marked sheets only. What a person deletes in Excel may be any sheet: so it is
 * marked first.
 */
function withMarks(file: OpenedWorkbook, sheets: readonly string[], name: string): OpenedWorkbook {
  const ours = new Ours(file.snapshot);
  const bare = sheets.filter((sheet) => !ours.has(sheet));
  if (bare.length === 0) return file;
  const serials = [...ours.sheets.values()].map(({ serial }) => serial);
  const first = Math.max(0, ...serials) + 1;
  const names = bare.map((sheet, index) => markOf("form", first + index, sheet));
  return openPackage(file.apply({ sheets: [], names, remove: [] }), name);
}

function planOf(sheet: SheetState, refused: ReadonlySet<string>): SheetPlan[] {
  if (!sheet.origin) return [generated(sheet)];
  const shown = sheet.origin.isCopy ? "visible" : sheet.origin.sheet.visibility;
  if (sheet.visibility !== shown) throw notKept(`hiding or showing ${sheet.name}, which comes from the file`);
  const cells = cellsAt(sheet, [...sheet.written, ...recalculated(sheet)], refused);
  if (sheet.origin.isCopy) return [{ kind: "copy", source: sheet.origin.sheet.name, sheet: sheet.name, cells }];
  return cells.length === 0 ? [] : [{ kind: "fill", sheet: sheet.name, cells }];
}

function recalculated(sheet: SheetState): number[] {
  return [...sheet.recalculated].filter(
    (key) => !sheet.written.has(key) && !(sheet.isProtected && sheet.isLocked(Math.floor(key / 16_384), key % 16_384)),
  );
}

function cellsAt(sheet: SheetState, keys: readonly number[], refused: ReadonlySet<string>): PlannedCell[] {
  return keys
    .map((key) => ({ row: Math.floor(key / 16_384), column: key % 16_384 }))
    .filter((place) => !refused.has(placeOf({ sheet: sheet.name, ...place })))
    .map(({ row, column }) => plannedCell(sheet, row, column));
}

function generated(sheet: SheetState): GenerateSheet {
  const { look } = sheet;
  const cells: PlannedCell[] = [];
  const planned = new Set<number>();
  for (let row = 0; row < sheet.height; row += 1) {
    sheet.row(row)?.forEach((cell, column) => {
      if (!cell) return;
      const style = look.styles.at(row, column);
      cells.push({ ...plannedCell(sheet, row, column), ...(style && { style: kept(style, sheet.name) }) });
      planned.add(cellKey(row, column));
    });
  }
  look.styles.forEach((style, row, column) => {
    if (!planned.has(cellKey(row, column))) cells.push({ row, column, value: null, style: kept(style, sheet.name) });
  });
  return {
    kind: "generate",
    sheet: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    columnWidths: look.columnWidths,
    rowHeights: look.rowHeights,
    ...(look.freeze && { freeze: look.freeze }),
    ...(look.print && { print: look.print }),
    ...(sheet.charts.length > 0 && { charts: sheet.charts.flatMap((chart) => drawnHere(chart, sheet.name)) }),
    ...(look.prompts.size > 0 && { prompts: [...look.prompts.values()] }),
  };
}

/** Of a sheet that is made anew the file keeps what people drew themselves, and nothing else that it had. */
function drawnHere(chart: ChartState, sheet: string): PlannedChart[] {
  const planned = plannedChart(chart);
  if (planned !== null) return [planned];
  if (chart.drawn === null && !chart.name.startsWith(CHART_NAME)) return [];
  throw notKept(`the chart ${chart.name} of ${sheet}`);
}

const WITHOUT_SIDES = new WeakMap<GridStyle, PlannedCell["style"]>();

function kept(style: GridStyle, sheet: string): PlannedCell["style"] {
  let plain = WITHOUT_SIDES.get(style);
  if (plain) return plain;
  const { sides = 0, ...rest } = style;
  if (sides !== 0 && sides !== ALL_SIDES) throw notKept(`lines on some sides of a cell only, in ${sheet}`);
  plain = sides === 0 ? rest : { ...rest, border: "thin" };
  WITHOUT_SIDES.set(style, plain);
  return plain;
}

function changedNames(book: WritableBook): PlannedName[] {
  const former = new Map(book.file.snapshot.names.map((name) => [`${name.sheet ?? ""}\n${name.name}`, name]));
  return book.names.flatMap(({ name, refersTo, sheet, hidden }) => {
    const was = former.get(`${sheet ?? ""}\n${name}`);
    const isSame = was?.refersTo === refersTo && Boolean(was.hidden) === Boolean(hidden);
    return isSame || sheet !== undefined ? [] : [{ name, refersTo, hidden: hidden ?? false }];
  });
}
