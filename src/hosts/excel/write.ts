import {
  a1Range,
  quoteSheet,
  sheetNamed,
  singleCells,
  type FillSheet,
  type CopySheet,
  type PlannedName,
  type Progress,
  type SheetPlan,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { Batch } from "./batch";
import { generate } from "./generate";
import { inColumnRuns } from "./runs";

/** What a cell of a generated sheet takes in a request with its share of styles; only for the progress. */
const BYTES_OF_CELL = 60;

/**
 * Carries out a plan in its order, in one round trip where it fits into one request. Each sheet gets its mark as soon
 * as it is there, so that 还原 works after a write that broke off; sheets are taken away last of all.
 */
export async function carryOut(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
  progress?: Progress,
): Promise<void> {
  const cells = plan.sheets.reduce((sum, sheet) => sum + singleCells(sheet.cells).length, 0);
  const batch = new Batch(context, basis.name, cells * BYTES_OF_CELL, progress);
  const names = new Set(plan.names);
  for (const sheet of plan.sheets) {
    const target = targetOf(context, sheet, basis);
    for (const name of plan.names) {
      if (!name.refersTo.startsWith(`${quoteSheet(sheet.sheet)}!`)) continue;
      setName(context, name, basis);
      names.delete(name);
    }
    if (sheet.kind === "generate") await generate(target, sheet, batch);
    else await fill(target, sheet, batch);
  }
  for (const name of names) setName(context, name, basis);
  for (const sheet of plan.remove) removeSheet(context, sheet, basis);
  await batch.send();
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

/** Sets nothing but the planned cells' contents; their formats stay. */
export async function fill(sheet: Excel.Worksheet, { cells }: FillSheet | CopySheet, batch: Batch): Promise<void> {
  for (const run of inColumnRuns(cells)) {
    await batch.room(run.bytes);
    const range = sheet.getRange(a1Range(run));
    range.untrack();
    range.formulas = run.entries as Excel.Range["formulas"];
  }
}

function setName({ workbook }: Excel.RequestContext, planned: PlannedName, basis: WorkbookSnapshot): void {
  const { name, refersTo, hidden } = planned;
  const formula = `=${refersTo}`;
  const known = basis.names.find((one) => one.name === name && one.sheet === undefined);
  if (!known) workbook.names.add(name, formula).visible = !hidden;
  else if (known.refersTo !== refersTo) workbook.names.getItem(name).formula = formula;
}

/** Takes a sheet away with the names that refer to it, which Excel would keep as #REF!. */
export function removeSheet({ workbook }: Excel.RequestContext, name: string, basis: WorkbookSnapshot): void {
  const known = sheetNamed(basis, name);
  if (!known) return;
  const sheet = workbook.worksheets.getItem(name);
  // Excel refuses to delete a very hidden sheet.
  if (known.visibility === "veryHidden") sheet.visibility = "Hidden";
  sheet.delete();
  for (const { name: mark, refersTo, sheet: scope } of basis.names) {
    const points = refersTo.startsWith(`${quoteSheet(known.name)}!`) || refersTo.startsWith(`${known.name}!`);
    if (scope === undefined && points) workbook.names.getItem(mark).delete();
  }
}
