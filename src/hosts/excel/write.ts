import {
  anewMarksOf,
  quoteSheet,
  sheetNamed,
  type FillSheet,
  type CopySheet,
  type PlannedName,
  type Progress,
  type SheetPlan,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { backupsOf, makeBackup, rewritten } from "./backups";
import { Batch } from "./batch";
import { removeCharts } from "./charts";
import type { ChartNames } from "./check-unchanged";
import { generate, setUpSheet } from "./generate";
import type { Pace } from "./pace";
import { put, readBack, type Put } from "./read-back";
import { inColumnRuns } from "./runs";

/** What a cell of a generated sheet takes in a request with its share of styles; only for the progress. */
const BYTES_OF_CELL = 60;

/**
 * Carries out a plan in its order, in one round trip where it fits into one request. All sheets are added first, each
 * with its mark: then no formula names a sheet that is not there, and 还原 knows ours after a write that broke off.
 * Sheets are taken away last. When all of it is calculated, what was written is read back with the same request, and
 * written once more, cell by cell, where it did not arrive.
 */
export async function carryOut(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
  charts: ChartNames,
  pace: Pace,
  progress?: Progress,
): Promise<void> {
  const written: Put[] = [];
  for (const backup of backupsOf(plan, basis)) makeBackup(context, backup);
  const cells = plan.sheets
    .flatMap((sheet) => sheet.cells)
    .reduce((sum, { column, to = column }) => sum + to - column + 1, 0);
  const batch = new Batch(context, pace, basis.name, cells * BYTES_OF_CELL, progress);
  const names = new Set(plan.names);
  const left = new Set<SheetPlan>(rewritten(plan, basis));
  const targets = plan.sheets.map((sheet) => {
    const target = targetOf(context, sheet, basis);
    for (const name of plan.names) {
      if (!name.refersTo.startsWith(`${quoteSheet(sheet.sheet)}!`)) continue;
      setName(context, name, basis);
      names.delete(name);
    }
    return { sheet, target };
  });
  for (const { sheet, target } of targets) {
    if (sheet.kind === "generate") {
      written.push(...(await generate(target, sheet, charts.get(sheet.sheet) ?? [], batch)));
      if (!left.has(sheet)) await setUpSheet(target, sheet, batch);
    } else written.push(...(await fill(target, sheet, hiddenRowsOf(sheet, basis), batch)));
  }
  for (const name of names) setName(context, name, basis);
  removeSheets(context, plan.remove, basis);
  for (const { anew } of backupsOf(plan, basis)) context.workbook.names.getItem(anew.name).delete();
  await readBack(context, written, basis, batch);
}

/** What a write leaves for when everything else has arrived; until then it can be taken back. */
export async function tidyUp(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
  charts: ChartNames,
  pace: Pace,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const batch = new Batch(context, pace, basis.name, 1);
  for (const sheet of rewritten(plan, basis)) {
    const target = worksheets.getItem(sheet.sheet);
    removeCharts(target, sheet, charts.get(sheet.sheet) ?? []);
    await setUpSheet(target, sheet, batch);
  }
  for (const { sheet, mark } of backupsOf(plan, basis)) {
    const backup = worksheets.getItem(sheet);
    backup.visibility = "Hidden";
    backup.delete();
    names.getItem(mark.name).delete();
  }
  await batch.send();
}

function hiddenRowsOf(plan: FillSheet | CopySheet, basis: WorkbookSnapshot): readonly number[] {
  return sheetNamed(basis, plan.kind === "copy" ? plan.source : plan.sheet)?.hiddenRows ?? [];
}

/** The sheet that a plan is for: there already, added, or copied. */
function targetOf({ workbook }: Excel.RequestContext, plan: SheetPlan, basis: WorkbookSnapshot): Excel.Worksheet {
  if (plan.kind === "copy") {
    const copy = workbook.worksheets.getItem(plan.source).copy("End");
    copy.name = plan.sheet;
    return copy;
  }
  const isThere = plan.kind === "fill" || sheetNamed(basis, plan.sheet) !== undefined;
  return isThere ? workbook.worksheets.getItem(plan.sheet) : workbook.worksheets.add(plan.sheet);
}

/** Sets nothing but the planned cells' contents; their formats stay. Gives what is to be read back. */
export async function fill(
  sheet: Excel.Worksheet,
  { sheet: name, cells }: FillSheet | CopySheet,
  hidden: readonly number[],
  batch: Batch,
): Promise<readonly Put[]> {
  const written: Put[] = [];
  for (const run of inColumnRuns(cells, hidden)) {
    await batch.room(run.bytes);
    written.push(put(sheet, name, run));
  }
  return written;
}

function setName({ workbook }: Excel.RequestContext, planned: PlannedName, basis: WorkbookSnapshot): void {
  const { name, refersTo, hidden } = planned;
  const formula = `=${refersTo}`;
  const known = basis.names.find((one) => one.name === name && one.sheet === undefined);
  if (!known) workbook.names.add(name, formula).visible = !hidden;
  else if (known.refersTo !== refersTo) workbook.names.getItem(name).formula = formula;
}

/** Takes sheets away with the names that refer to them, which Excel would keep as #REF!, or that tell what they back up. */
export function removeSheets(
  { workbook }: Excel.RequestContext,
  sheets: readonly string[],
  basis: WorkbookSnapshot,
): void {
  const marks = new Set<string>();
  for (const name of sheets) {
    const known = sheetNamed(basis, name);
    if (!known) continue;
    const sheet = workbook.worksheets.getItem(name);
    // Excel refuses to delete a very hidden sheet.
    if (known.visibility === "veryHidden") sheet.visibility = "Hidden";
    sheet.delete();
    for (const mark of [...namesOf(known.name, basis), ...anewMarksOf(known.name, basis)]) marks.add(mark);
  }
  for (const mark of marks) workbook.names.getItem(mark).delete();
}

/** The workbook's names that refer to a sheet. */
export function namesOf(sheet: string, { names }: WorkbookSnapshot): readonly string[] {
  const points = (refersTo: string) => refersTo.startsWith(`${quoteSheet(sheet)}!`) || refersTo.startsWith(`${sheet}!`);
  return names.filter((one) => one.sheet === undefined && points(one.refersTo)).map(({ name }) => name);
}
