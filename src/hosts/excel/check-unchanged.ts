import {
  a1Range,
  cellAt,
  contains,
  sheetNamed,
  Trouble,
  type CellSnapshot,
  type FillSheet,
  type Rectangle,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { inColumnRuns } from "./runs";

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
  const overwritten = overwrittenSheets(plan, basis).map((sheet) => ({
    sheet,
    ranges: sheetRanges(worksheets.getItemOrNullObject(sheet.name), sheet),
  }));
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
    for (const touched of ranges) compare(sheetNamed(basis, fill.sheet)!, touched);
  }
  for (const { sheet, ranges } of overwritten) for (const touched of ranges) compare(sheet, touched);
}

/** What an answer may hold of sheets that are written anew; larger ones are not compared cell by cell. */
const MOST_CHARACTERS = 500_000;

/**
 * The sheets of ours that a plan writes anew: what a person typed there after the reading would be lost. The memory is
 * nobody's to type in.
 */
function overwrittenSheets(plan: WorkbookPlan, basis: WorkbookSnapshot): SheetSnapshot[] {
  let room = MOST_CHARACTERS;
  const found: SheetSnapshot[] = [];
  for (const { kind, sheet: name } of plan.sheets) {
    const sheet = kind === "generate" ? sheetNamed(basis, name) : undefined;
    if (!sheet || sheet.visibility === "veryHidden") continue;
    const size = charactersOf(sheet);
    if (size > room) continue;
    room -= size;
    found.push(sheet);
  }
  return found;
}

function widthOf(sheet: SheetSnapshot): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}

function charactersOf(sheet: SheetSnapshot): number {
  let sum = sheet.rows.length * widthOf(sheet) * 3;
  for (const row of sheet.rows) row?.forEach((cell) => (sum += String(formulaOf(cell)).length));
  return sum;
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

/** Cells as they are now. */
interface TouchedRange {
  readonly area: Rectangle;
  readonly range: Excel.Range;
}

function asked(sheet: Excel.Worksheet, area: Rectangle): TouchedRange {
  const range = sheet.getRange(a1Range(area));
  range.untrack();
  range.load({ formulas: true });
  return { area, range };
}

function sheetRanges(sheet: Excel.Worksheet, was: SheetSnapshot): TouchedRange[] {
  const width = widthOf(was);
  return width === 0 ? [] : [asked(sheet, { top: 0, left: 0, bottom: was.rows.length - 1, right: width - 1 })];
}

function touchedRanges(sheet: Excel.Worksheet, fill: FillSheet): TouchedRange[] {
  return inColumnRuns(fill.cells).map((run) => asked(sheet, run));
}

/** A touched cell must hold the formula or constant that was read, or someone else is working in the workbook. */
function compare(sheet: SheetSnapshot, { area, range }: TouchedRange): void {
  range.formulas.forEach((line: unknown[], down) =>
    line.forEach((found, right) => {
      const place = { sheet: sheet.name, row: area.top + down, column: area.left + right };
      const expected = formulaOf(cellAt(sheet, place.row, place.column));
      if (String(found).toLowerCase() === String(expected).toLowerCase()) return;
      throw new Trouble("changed-meanwhile", sheet.name, { cell: place });
    }),
  );
}

/** What Excel gives as a cell's formula: the formula itself or the constant. */
export function formulaOf(cell: CellSnapshot | undefined): string | number | boolean {
  return cell?.formula === undefined ? (cell?.error ?? cell?.value ?? "") : `=${cell.formula}`;
}
