import {
  cellAt,
  contentOf,
  Ours,
  quoteSheet,
  sheetNamed,
  type CellSnapshot,
  type GenerateSheet,
  type PlannedCell,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { backupsOf, fromBackup, rewritten } from "./backups";
import { Batch } from "./batch";
import type { ChartNames } from "./check-unchanged";
import { generate, VISIBILITY } from "./generate";
import type { Pace } from "./pace";
import { readWorkbook } from "./read";
import { fill, namesOf, removeSheets } from "./write";

/**
 * After a write that broke off: brings back what the plan touched. It reads the workbook as it is and mends only what
 * differs from `basis`, so that it can be repeated. Gives false where a sheet is gone already that the plan takes
 * away: that can't be brought back, only carried on. `charts`: those that stood on the sheets before.
 */
export async function rollBack(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
  charts: ChartNames,
  pace: Pace,
): Promise<boolean> {
  const now = await withBackupsBack(context, plan, basis, pace);
  const batch = new Batch(context, pace, basis.name, 1);
  // A backup that an earlier write left behind held nothing any more.
  const stale = new Ours(basis).named("backup");
  const gone = plan.remove.filter((name) => sheetNamed(basis, name) && !sheetNamed(now, name) && !stale.includes(name));
  if (gone.length > 0) {
    for (const name of gone) removeNamesOf(context, name, basis, now);
    await batch.send();
    return false;
  }
  for (const sheet of plan.sheets) await mend(context, sheet, now, basis, batch);
  for (const name of plan.remove) mendVisibility(context, name, now, basis);
  mendNames(context, plan, now, basis);
  await removeNewCharts(context, rewritten(plan, basis), charts);
  const backups = backupsOf(plan, basis).map(({ sheet }) => sheet);
  removeSheets(context, backups, now);
  await batch.send();
  return true;
}

/** The workbook as it is, once the sheets of which there is a backup have their cells back. */
async function withBackupsBack(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
  pace: Pace,
): Promise<WorkbookSnapshot> {
  const now = await readWorkbook(context, pace);
  const backups = backupsOf(plan, basis).filter(({ sheet }) => isFilled(sheetNamed(now, sheet)));
  if (backups.length === 0) return now;
  for (const backup of backups) fromBackup(context, backup);
  return readWorkbook(context, pace);
}

/** A backup that was added and not filled any more stands for a sheet that nothing was done to. */
function isFilled(backup: SheetSnapshot | undefined): boolean {
  return backup !== undefined && backup.rows.length > 0;
}

async function removeNewCharts(
  { workbook }: Excel.RequestContext,
  sheets: readonly GenerateSheet[],
  former: ChartNames,
): Promise<void> {
  const drawn = sheets
    .filter(({ charts }) => charts !== undefined)
    .map(({ sheet }) => ({ sheet, charts: workbook.worksheets.getItem(sheet).charts }));
  if (drawn.length === 0) return;
  for (const { charts } of drawn) charts.load({ name: true });
  await workbook.context.sync();
  for (const { sheet, charts } of drawn) {
    const known = former.get(sheet) ?? [];
    for (const chart of charts.items) if (!known.includes(chart.name)) chart.delete();
  }
}

/** The names of a sheet go after it: those that are left lead nowhere. */
function removeNamesOf(
  { workbook }: Excel.RequestContext,
  sheet: string,
  basis: WorkbookSnapshot,
  now: WorkbookSnapshot,
): void {
  const left = new Set(now.names.filter((one) => one.sheet === undefined).map(({ name }) => name));
  for (const name of namesOf(sheet, basis)) if (left.has(name)) workbook.names.getItem(name).delete();
}

/** A very hidden sheet is shown to Excel before it is deleted. */
function mendVisibility(
  { workbook }: Excel.RequestContext,
  name: string,
  now: WorkbookSnapshot,
  basis: WorkbookSnapshot,
): void {
  const [present, before] = [sheetNamed(now, name), sheetNamed(basis, name)];
  if (!present || !before || present.visibility === before.visibility) return;
  workbook.worksheets.getItem(name).visibility = VISIBILITY[before.visibility];
}

async function mend(
  context: Excel.RequestContext,
  plan: SheetPlan,
  now: WorkbookSnapshot,
  basis: WorkbookSnapshot,
  batch: Batch,
): Promise<void> {
  const present = sheetNamed(now, plan.sheet);
  const before = sheetNamed(basis, plan.sheet);
  if (!present) return;
  if (!before) {
    removeSheets(context, [plan.sheet], now);
    return;
  }
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.kind === "fill") {
    const cells = plan.cells.filter(
      ({ row, column }) => !isSame(cellAt(present, row, column), cellAt(before, row, column)),
    );
    const originals = cells.map(({ row, column }) => original(before, row, column));
    await fill(sheet, { ...plan, cells: originals }, present.hiddenRows, batch);
  } else if (!sheetIsSame(present, before)) {
    await generate(sheet, asItWas(before), [], batch);
  }
}

function isSame(first: CellSnapshot | undefined, second: CellSnapshot | undefined): boolean {
  return contentOf(first) === contentOf(second);
}

function sheetIsSame(first: SheetSnapshot, second: SheetSnapshot): boolean {
  if (first.visibility !== second.visibility || first.merges.length !== second.merges.length) return false;
  const height = Math.max(first.rows.length, second.rows.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(first.rows[row]?.length ?? 0, second.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const [one, other] = [cellAt(first, row, column), cellAt(second, row, column)];
      if (!isSame(one, other) || one?.format !== other?.format) return false;
    }
  }
  return true;
}

function original(sheet: SheetSnapshot, row: number, column: number): PlannedCell {
  const cell = cellAt(sheet, row, column);
  if (!cell) return { row, column, value: null };
  const value = typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
  return { row, column, value, ...(cell.formula !== undefined && { formula: cell.formula }) };
}

const PERCENT = { numberFormat: "0%" } as const;

/**
 * A sheet of ours of which there is no backup, with its contents, number formats and merges; its lines and colours come
 * with the next run.
 */
function asItWas(sheet: SheetSnapshot): GenerateSheet {
  const cells: PlannedCell[] = [];
  sheet.rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (!cell) return;
      const style = cell.format === undefined ? undefined : { numberFormat: cell.format };
      cells.push({ ...original(sheet, row, column), ...(style && { style }) });
    }),
  );
  // Of an empty cell only this much of its format is known: that what is typed there is a percentage.
  for (const { top, left, bottom, right } of sheet.percentBlanks ?? []) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push({ row, column, value: null, style: PERCENT });
    }
  }
  const { name, visibility, merges } = sheet;
  return { kind: "generate", sheet: name, visibility, cells, merges, columnWidths: [], rowHeights: [] };
}

/** Names that the plan added go, those that it changed get their reference back. */
function mendNames(
  { workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
  now: WorkbookSnapshot,
  basis: WorkbookSnapshot,
): void {
  const added = plan.sheets.filter(({ sheet }) => !sheetNamed(basis, sheet)).map(({ sheet }) => quoteSheet(sheet));
  for (const { name } of plan.names) {
    const isNamed = (one: { readonly name: string; readonly sheet?: string }) =>
      one.name === name && one.sheet === undefined;
    const [present, before] = [now.names.find(isNamed), basis.names.find(isNamed)];
    if (!present) continue;
    // Names of a sheet that was added went with it.
    if (!before && !added.some((sheet) => present.refersTo.startsWith(`${sheet}!`)))
      workbook.names.getItem(name).delete();
    else if (before && before.refersTo !== present.refersTo)
      workbook.names.getItem(name).formula = `=${before.refersTo}`;
  }
}
