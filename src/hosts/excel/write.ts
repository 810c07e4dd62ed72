import {
  a1Range,
  cellAt,
  sheetNamed,
  Trouble,
  type FillSheet,
  type GenerateSheet,
  type PlannedCell,
  type PlannedName,
  type Progress,
  type SheetPlan,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { inColumnRuns, inRowRuns, type Run } from "./runs";
import { setStyles } from "./styles";

/**
 * Writes a plan in two round trips: the first checks that what will be touched still is as it was read, the second
 * writes. The hidden memory sheet, which holds the touched cells as they were, is written first, so that 还原 works
 * after a write that failed half way.
 * @throws Trouble where the workbook changed since it was read; then nothing was written.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
  progress?: Progress,
): Promise<void> {
  await checkUnchanged(context, plan, basis);
  progress?.report(0.3, "write");
  if (progress?.signal?.aborted) throw new Trouble("cancelled", basis.name);
  for (const sheet of memoryFirst(plan.sheets)) writeSheet(context, sheet, basis);
  for (const name of plan.names) setName(context, name, basis);
  for (const sheet of plan.remove) context.workbook.worksheets.getItem(sheet).delete();
  await context.sync();
  progress?.report(1, "write");
}

function memoryFirst(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const isMemory = (sheet: SheetPlan): boolean => sheet.kind === "generate" && sheet.visibility === "veryHidden";
  return [...sheets].sort((first, second) => Number(isMemory(second)) - Number(isMemory(first)));
}

async function checkUnchanged(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true });
  protection.load({ protected: true });
  const touched = plan.sheets
    .filter((sheet) => sheet.kind === "fill")
    .map((fill) => ({ fill, ...touch(worksheets, fill) }));
  await context.sync();

  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const isNew = (sheet: SheetPlan): boolean => sheet.kind !== "fill" && !sheetNamed(basis, sheet.sheet);
  for (const sheet of plan.sheets) {
    if (isNew(sheet) && names.has(sheet.sheet.toLowerCase())) throw new Trouble("sheet-name-taken", sheet.sheet);
    if (!isNew(sheet) && !names.has(sheet.sheet.toLowerCase())) throw new Trouble("sheet-gone", sheet.sheet);
    if (isNew(sheet) && protection.protected) throw new Trouble("structure-protected", sheet.sheet);
  }
  for (const { fill, sheet, runs } of touched) {
    if (sheet.protection.protected !== sheetNamed(basis, fill.sheet)!.isProtected) {
      throw new Trouble("changed-meanwhile", fill.sheet);
    }
    for (const { run, range } of runs) compare(fill.sheet, run, range, basis);
  }
}

function touch(worksheets: Excel.WorksheetCollection, fill: FillSheet) {
  const sheet = worksheets.getItemOrNullObject(fill.sheet);
  sheet.protection.load({ protected: true });
  const runs = inColumnRuns(fill.cells).map((run) => {
    const range = sheet.getRange(a1Range(run));
    range.load({ formulas: true });
    return { run, range };
  });
  return { sheet, runs };
}

/** A touched cell must hold the formula or constant that was read, or someone else is working in the workbook. */
function compare(sheetName: string, run: Run, range: Excel.Range, basis: WorkbookSnapshot): void {
  const sheet = sheetNamed(basis, sheetName)!;
  range.formulas.forEach(([found], index) => {
    const row = run.top + index;
    const was = cellAt(sheet, row, run.left);
    const expected = was?.formula === undefined ? (was?.error ?? was?.value ?? "") : `=${was.formula}`;
    if (String(found) !== String(expected)) {
      throw new Trouble("changed-meanwhile", sheetName, { cell: { sheet: sheetName, row, column: run.left } });
    }
  });
}

function writeSheet(context: Excel.RequestContext, plan: SheetPlan, basis: WorkbookSnapshot): void {
  const { worksheets } = context.workbook;
  if (plan.kind === "generate") {
    generate(sheetNamed(basis, plan.sheet) ? worksheets.getItem(plan.sheet) : worksheets.add(plan.sheet), plan);
    return;
  }
  const sheet = plan.kind === "fill" ? worksheets.getItem(plan.sheet) : worksheets.getItem(plan.source).copy("End");
  if (plan.kind === "copy") sheet.name = plan.sheet;
  for (const run of inColumnRuns(plan.cells))
    sheet.getRange(a1Range(run)).formulas = run.cells.map(([cell]) => [content(cell)]);
}

function generate(sheet: Excel.Worksheet, plan: GenerateSheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  for (const run of inRowRuns(plan.cells)) {
    sheet.getRange(a1Range(run)).formulas = run.cells.map((cells) => cells.map(content));
  }
  setStyles(sheet, plan.cells);
  for (const merge of plan.merges) sheet.getRange(a1Range(merge)).merge(false);
  plan.columnWidths.forEach((characters, column) => {
    if (characters !== undefined) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  plan.rowHeights.forEach((points, row) => {
    if (points !== undefined) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
  freeze(sheet, plan);
  setUpPrint(sheet, plan);
  sheet.visibility = VISIBILITY[plan.visibility];
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel's column width in points: 7 pixels a character of the normal font and 5 of margin, 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function freeze(sheet: Excel.Worksheet, { freeze: kept }: GenerateSheet): void {
  sheet.freezePanes.unfreeze();
  if (!kept) return;
  if (kept.columns === 0) sheet.freezePanes.freezeRows(kept.rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, kept.rows, kept.columns));
}

function setUpPrint(sheet: Excel.Worksheet, { print }: GenerateSheet): void {
  if (!print) return;
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.area) layout.setPrintArea(a1Range(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}

/** What is put into `formulas`: a text that Excel would take for a formula or a number is kept a text. */
function content(cell: PlannedCell | undefined): string | number {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof cell.value !== "string") return cell.value ?? "";
  return cell.value === "" ? "" : `'${cell.value}`;
}

function setName(
  context: Excel.RequestContext,
  { name, refersTo, hidden }: PlannedName,
  basis: WorkbookSnapshot,
): void {
  const { names } = context.workbook;
  const formula = `=${refersTo}`;
  if (basis.names.some((known) => known.name === name && known.sheet === undefined)) {
    names.getItem(name).formula = formula;
  } else {
    names.add(name, formula).visible = !hidden;
  }
}
