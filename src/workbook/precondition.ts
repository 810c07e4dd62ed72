import type { Rectangle } from "./address";
import { Ours } from "./ours";
import type { SheetPlan, WorkbookPlan } from "./plan";
import { cellAt, isLocked, sheetNamed, type CellSnapshot, type WorkbookSnapshot } from "./snapshot";
import { Trouble } from "./trouble";

/** What a host sees of a workbook right before it carries a plan out; a file is as it was read. */
export interface WorkbookNow {
  readonly structureIsProtected: boolean;
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** What stands now in cells that the plan touches. */
  readonly contents: readonly SeenArea[];
}

/** Cells of a sheet row by row, each with its formula (with "=") or its constant. */
export interface SeenArea {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly contents: readonly (readonly unknown[])[];
}

/** A cell's formula with "=", else its constant; "" where it is empty. */
export function contentOf(cell: CellSnapshot | undefined): string | number | boolean {
  return cell?.formula === undefined ? (cell?.error ?? cell?.value ?? "") : `=${cell.formula}`;
}

/**
 * Refuses a plan that can't be carried out as it was made: everything that can be known beforehand, before anything
 * is done. `basis` is what the plan was made from.
 * @throws Trouble "sheet-gone", "sheet-name-taken", "structure-protected", "sheet-protected", "locked-cell",
 * "changed-meanwhile".
 */
export function refuseImpossible(plan: WorkbookPlan, basis: WorkbookSnapshot, now: WorkbookNow): void {
  const ours = new Ours(basis);
  for (const sheet of plan.sheets) refuseSheet(sheet, plan, basis, now, ours);
  for (const name of plan.remove) refuseRemoval(name, basis, now, ours);
  for (const seen of now.contents) refuseChanged(seen, basis);
}

function refuseSheet(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  basis: WorkbookSnapshot,
  now: WorkbookNow,
  ours: Ours,
): void {
  const { kind, sheet: name } = sheet;
  const before = sheetNamed(basis, name);
  const present = presentSheet(now, name);
  const [filled, like] = kind === "copy" ? [presentSheet(now, sheet.source), sheet.source] : [present, name];
  if ((kind !== "generate" && !filled) || (before && !present)) throw new Trouble("sheet-gone", like);
  if (kind !== "fill") {
    const isReplaced = before !== undefined && (ours.has(before.name) || plan.remove.includes(name));
    if (present && !isReplaced) throw new Trouble("sheet-name-taken", name);
    if (!present && now.structureIsProtected) throw new Trouble("structure-protected", name);
    if (present) refuseProtected(present.name, basis, now);
  } else {
    refuseOtherProtection(name, basis, now);
  }
  if (kind !== "generate") refuseLocked(like, sheet.cells, basis);
}

function refuseRemoval(name: string, basis: WorkbookSnapshot, now: WorkbookNow, ours: Ours): void {
  const before = sheetNamed(basis, name);
  if (!before) return;
  if (!ours.has(before.name)) throw new Trouble("sheet-name-taken", name);
  if (now.structureIsProtected) throw new Trouble("structure-protected", name);
  if (!presentSheet(now, name)) throw new Trouble("sheet-gone", name);
  refuseProtected(name, basis, now);
}

function presentSheet({ sheets }: WorkbookNow, name: string): WorkbookNow["sheets"][number] | undefined {
  const folded = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === folded);
}

/** A sheet that is written anew or taken away must not be protected. */
function refuseProtected(name: string, basis: WorkbookSnapshot, now: WorkbookNow): void {
  if (presentSheet(now, name)?.isProtected) throw new Trouble("sheet-protected", name);
  refuseOtherProtection(name, basis, now);
}

function refuseOtherProtection(name: string, basis: WorkbookSnapshot, now: WorkbookNow): void {
  const [before, present] = [sheetNamed(basis, name), presentSheet(now, name)];
  if (before && present && before.isProtected !== present.isProtected) throw new Trouble("changed-meanwhile", name);
}

/** A locked cell of a protected sheet is not written: who made the plan should have known. */
function refuseLocked(name: string, cells: SheetPlan["cells"], basis: WorkbookSnapshot): void {
  const sheet = sheetNamed(basis, name);
  const locked = sheet && cells.find(({ row, column }) => isLocked(sheet, row, column));
  if (!locked) return;
  const { row, column } = locked;
  throw new Trouble("locked-cell", sheet.name, { cell: { sheet: sheet.name, row, column } });
}

/** A touched cell must hold what was read, or someone else is working in the workbook. */
function refuseChanged({ sheet: name, area, contents }: SeenArea, basis: WorkbookSnapshot): void {
  const sheet = sheetNamed(basis, name)!;
  contents.forEach((line, down) =>
    line.forEach((found, right) => {
      const [row, column] = [area.top + down, area.left + right];
      const expected = contentOf(cellAt(sheet, row, column));
      if (String(found).toLowerCase() === String(expected).toLowerCase()) return;
      throw new Trouble("changed-meanwhile", sheet.name, { cell: { sheet: sheet.name, row, column } });
    }),
  );
}
