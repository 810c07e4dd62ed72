import {
  cellAt,
  quoteSheet,
  sheetNamed,
  Trouble,
  type CellSnapshot,
  type GenerateSheet,
  type PlannedCell,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { Batch } from "./batch";
import { formulaOf } from "./check-unchanged";
import { generate } from "./generate";
import { readWorkbook } from "./read";
import { fill, removeSheet } from "./write";

/**
 * After a write that broke off: brings back what the plan touched. It reads the workbook as it is and mends only what
 * differs from `basis`, so that it can be repeated.
 * @throws Trouble "half-written" where a sheet that the plan took away is gone.
 */
export async function rollBack(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
): Promise<void> {
  const now = await readWorkbook(context);
  const gone = plan.remove.find((name) => sheetNamed(basis, name) && !sheetNamed(now, name));
  if (gone !== undefined) throw new Trouble("half-written", basis.name);
  const batch = new Batch(context, basis.name, 1);
  for (const sheet of plan.sheets) await mend(context, sheet, now, basis, batch);
  mendNames(context, plan, now, basis);
  await batch.send();
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
    removeSheet(context, plan.sheet, now);
    return;
  }
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.kind === "fill") {
    const cells = plan.cells.filter(
      ({ row, column }) => !isSame(cellAt(present, row, column), cellAt(before, row, column)),
    );
    await fill(sheet, { ...plan, cells: cells.map(({ row, column }) => original(before, row, column)) }, batch);
  } else if (!sheetIsSame(present, before)) {
    await generate(sheet, asItWas(before), batch);
  }
}

function isSame(first: CellSnapshot | undefined, second: CellSnapshot | undefined): boolean {
  return formulaOf(first) === formulaOf(second);
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

/** A sheet of ours with its contents, number formats and merges; its lines and colours come with the next run. */
function asItWas(sheet: SheetSnapshot): GenerateSheet {
  const cells: PlannedCell[] = [];
  sheet.rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (!cell) return;
      const style = cell.format === undefined ? undefined : { numberFormat: cell.format };
      cells.push({ ...original(sheet, row, column), ...(style && { style }) });
    }),
  );
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
