import {
  a1Range,
  cellAt,
  contains,
  sheetNamed,
  Trouble,
  type CellSnapshot,
  type FillSheet,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { inColumnRuns, type Run } from "./runs";

/**
 * Makes sure, in one round trip, that what a plan touches still is as it was read.
 * @throws Trouble "changed-meanwhile", "sheet-gone", "sheet-name-taken", "sheet-protected", "structure-protected",
 * "locked-cell"; nothing was written then.
 */
export async function checkUnchanged(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
): Promise<void> {
  for (const sheet of plan.sheets) if (sheet.kind === "fill") refuseLocked(sheet, basis);
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true });
  protection.load({ protected: true });
  const present = [...plan.sheets.map(({ sheet }) => sheet), ...plan.remove]
    .filter((name) => sheetNamed(basis, name))
    .map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.protection.load({ protected: true });
      return { name, sheet };
    });
  const touched = plan.sheets
    .filter((sheet) => sheet.kind === "fill")
    .map((fill) => ({ fill, ranges: touchedRanges(worksheets.getItemOrNullObject(fill.sheet), fill) }));
  await context.sync();

  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (const sheet of plan.sheets) checkSheet(sheet, names, protection.protected, basis);
  if (protection.protected && plan.remove.length > 0) throw new Trouble("structure-protected", plan.remove[0]!);
  for (const { name, sheet } of present) {
    if (sheet.isNullObject) throw new Trouble("sheet-gone", name);
    const isFilled = plan.sheets.some((one) => one.kind === "fill" && one.sheet === name);
    if (sheet.protection.protected && !isFilled) throw new Trouble("sheet-protected", name);
    if (sheet.protection.protected !== sheetNamed(basis, name)!.isProtected) {
      throw new Trouble("changed-meanwhile", name);
    }
  }
  for (const { fill, ranges } of touched) {
    for (const { run, range } of ranges) compare(sheetNamed(basis, fill.sheet)!, run, range.formulas);
  }
}

/** A locked cell of a protected sheet is not written: who made the plan should have known. */
function refuseLocked({ sheet: name, cells }: FillSheet, basis: WorkbookSnapshot): void {
  const sheet = sheetNamed(basis, name);
  if (!sheet) throw new Trouble("sheet-gone", name);
  if (!sheet.isProtected) return;
  for (const { row, column } of cells) {
    const cell = cellAt(sheet, row, column);
    const isUnlocked = cell ? cell.locked === false : sheet.unlockedBlanks?.some((area) => contains(area, row, column));
    if (!isUnlocked) throw new Trouble("locked-cell", name, { cell: { sheet: sheet.name, row, column } });
  }
}

function checkSheet(
  plan: SheetPlan,
  names: ReadonlySet<string>,
  structureIsProtected: boolean,
  basis: WorkbookSnapshot,
): void {
  const isNew = !sheetNamed(basis, plan.sheet);
  const isThere = names.has(plan.sheet.toLowerCase());
  if (isNew && isThere) throw new Trouble("sheet-name-taken", plan.sheet);
  if (!isNew && !isThere) throw new Trouble("sheet-gone", plan.sheet);
  if (plan.kind === "copy" && !names.has(plan.source.toLowerCase())) throw new Trouble("sheet-gone", plan.source);
  if (isNew && structureIsProtected) throw new Trouble("structure-protected", plan.sheet);
}

interface TouchedRange {
  readonly run: Run;
  readonly range: Excel.Range;
}

function touchedRanges(sheet: Excel.Worksheet, fill: FillSheet): TouchedRange[] {
  return inColumnRuns(fill.cells).map((run) => {
    const range = sheet.getRange(a1Range(run));
    range.untrack();
    range.load({ formulas: true });
    return { run, range };
  });
}

/** A touched cell must hold the formula or constant that was read, or someone else is working in the workbook. */
function compare(sheet: SheetSnapshot, run: Run, formulas: readonly (readonly unknown[])[]): void {
  formulas.forEach(([found], index) => {
    const row = run.top + index;
    const expected = formulaOf(cellAt(sheet, row, run.left));
    if (String(found).toLowerCase() !== String(expected).toLowerCase()) {
      const cell = { sheet: sheet.name, row, column: run.left };
      throw new Trouble("changed-meanwhile", sheet.name, { cell });
    }
  });
}

/** What Excel gives as a cell's formula: the formula itself or the constant. */
export function formulaOf(cell: CellSnapshot | undefined): string | number | boolean {
  return cell?.formula === undefined ? (cell?.error ?? cell?.value ?? "") : `=${cell.formula}`;
}
