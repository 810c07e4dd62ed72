import {
  anewMarkOf,
  freeBackupSerial,
  markOf,
  Ours,
  sheetNamed,
  type GenerateSheet,
  type PlannedName,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";

/** A sheet of ours as it was before it is written anew, kept on a sheet of its own until the write has arrived. */
export interface Backup {
  readonly of: string;
  readonly sheet: string;
  readonly mark: PlannedName;
  /** Tells the next pane, until everything has arrived, that this one is half written. */
  readonly anew: PlannedName;
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
  let serial = freeBackupSerial(basis.names) - 1;
  const seen = rewritten(plan, basis);
  // What the memory knew of them goes along: it tells what a person wrote into them.
  const isMemory = ({ sheet }: GenerateSheet) => ours.sheets.get(sheet)?.kind === "memory";
  const kept = seen.length === 0 ? [] : [...generated(plan, basis).filter(isMemory), ...seen];
  return kept.map(({ sheet: of }) => {
    do serial += 1;
    while (sheetNamed(basis, nameOf(serial)));
    const sheet = nameOf(serial);
    return { of, sheet, mark: markOf("backup", serial, sheet), anew: anewMarkOf(serial, of) };
  });
}

function nameOf(serial: number): string {
  return `_自评通备份${serial}`;
}

/** The sheets of ours that a plan writes anew and that a person has seen. */
export function rewritten(plan: WorkbookPlan, basis: WorkbookSnapshot): readonly GenerateSheet[] {
  return generated(plan, basis).filter(({ sheet }) => sheetNamed(basis, sheet)!.visibility !== "veryHidden");
}

function generated({ sheets }: WorkbookPlan, basis: WorkbookSnapshot): readonly GenerateSheet[] {
  return sheets.filter((sheet) => sheet.kind === "generate").filter(({ sheet }) => sheetNamed(basis, sheet));
}

/** Copies what a sheet has in its cells, and how they look. */
export function makeBackup({ workbook }: Excel.RequestContext, { of, sheet: name, mark, anew }: Backup): void {
  const backup = workbook.worksheets.add(name);
  workbook.names.add(mark.name, `=${mark.refersTo}`).visible = false;
  backup.visibility = "VeryHidden";
  const original = workbook.worksheets.getItem(of);
  // A copy passes over the rows that a filter hides.
  original.autoFilter.remove();
  pasteAll(original, backup);
  workbook.names.add(anew.name, `=${anew.refersTo}`).visible = false;
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
