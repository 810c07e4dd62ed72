import {
  markOf,
  Ours,
  sheetNamed,
  type GenerateSheet,
  type PlannedName,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";

/** A sheet of ours as it was before it is written anew, kept on a sheet of its own until the write has arrived. */
export interface Backup {
  readonly of: string;
  readonly sheet: string;
  readonly mark: PlannedName;
}

/**
 * The sheets of ours that a plan writes anew, each with the place where it is kept meanwhile. How cells look can't be
 * read at a bearable cost, and a sheet that came in another's place would leave #REF! in the formulas that refer to it:
 * so Excel itself copies the cells there, and back where the write breaks off. A workbook whose
 * structure is protected takes no further sheet.
 */
export function backupsOf(plan: WorkbookPlan, basis: WorkbookSnapshot): readonly Backup[] {
  if (basis.structureIsProtected) return [];
  const ours = new Ours(basis);
  const serials = ours.named("backup").map((name) => ours.sheets.get(name)!.serial);
  let serial = Math.max(0, ...serials);
  return rewritten(plan, basis).map(({ sheet: of }) => {
    do serial += 1;
    while (sheetNamed(basis, nameOf(serial)));
    return { of, sheet: nameOf(serial), mark: markOf("backup", serial, nameOf(serial)) };
  });
}

function nameOf(serial: number): string {
  return `_自评通备份${serial}`;
}

/** The sheets of ours that a plan writes anew and that a person has seen. */
export function rewritten({ sheets }: WorkbookPlan, basis: WorkbookSnapshot): readonly GenerateSheet[] {
  return sheets.filter((sheet) => sheet.kind === "generate").filter((sheet) => isSeen(sheetNamed(basis, sheet.sheet)));
}

/** A very hidden sheet has no look that anybody sees. */
function isSeen(before: SheetSnapshot | undefined): boolean {
  return before !== undefined && before.visibility !== "veryHidden";
}

/** Copies what a sheet has in its cells, and how they look. */
export function makeBackup({ workbook }: Excel.RequestContext, { of, sheet: name, mark }: Backup): void {
  const backup = workbook.worksheets.add(name);
  workbook.names.add(mark.name, `=${mark.refersTo}`).visible = false;
  backup.visibility = "VeryHidden";
  const original = workbook.worksheets.getItem(of);
  // A copy passes over the rows that a filter hides.
  original.autoFilter.remove();
  pasteAll(original, backup);
}

/** Puts all cells of a sheet back from its backup: contents, formats, merges, validations, widths and heights. */
export function fromBackup({ workbook }: Excel.RequestContext, { of, sheet: name }: Backup): void {
  const original = workbook.worksheets.getItem(of);
  clearAll(original);
  pasteAll(workbook.worksheets.getItem(name), original);
}

/** Takes everything off a sheet that its cells have. */
export function clearAll(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.untrack();
  all.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  all.dataValidation.clear();
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
}

function pasteAll(from: Excel.Worksheet, to: Excel.Worksheet): void {
  const [source, target] = [from.getRange(), to.getRange()];
  source.untrack();
  target.untrack();
  target.copyFrom(source, "All");
}
