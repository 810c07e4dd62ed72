import type { SheetSnapshot, Submitted, WorkbookPlan, WorkbookSnapshot, WorkbookSubmission } from "../../workbook";
import type { Packing } from "../../zip";
import { refuseOtherFormats } from "./other-formats";
import { Package } from "./package/package";
import { isOfType, relationshipsOf } from "./package/relationships";
import { chartNames } from "./read/chart-names";
import { CellFormats } from "./read/cell-formats";
import { readPictureValues } from "./read/picture-values";
import { readSharedStrings } from "./read/shared-strings";
import { SheetReader } from "./read/sheet-part";
import { withMissingResults } from "./read/missing-results";
import { ShownText } from "../../number-formats";
import { partOfKind, readWorkbookPart, type WorkbookPart } from "./read/workbook-part";
import { formatsOfCells } from "./read/formats-of-cells";
import { submitWorkbook } from "./submit/submit-workbook";
import { applyPlan } from "./write/apply-plan";
import { MOST_CELLS } from "./zip/limits";

/** A workbook read from bytes. It never changes: a write gives new bytes. */
export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Whether it carries a digital signature, which any change makes void. */
  readonly isSigned: boolean;
  /** False where the results of formulas may be old: whoever wrote the file asks to calculate it when it is opened. */
  readonly isCalculated: boolean;
  /**
   * The bytes of the workbook with the plan carried out: all of it or nothing. Parts that need no change keep
   * their bytes; a signature is taken out.
   * @throws Trouble "structure-protected", "sheet-gone", "sheet-name-taken", "locked-cell", "array-cell".
   */
  apply(plan: WorkbookPlan): Uint8Array;
  /**
   * The set to hand in: the sheets of the submission alone, with values for formulas, as an .xlsx without macros,
   * comments, links to the outside and personal properties.
   * @throws Trouble "sheet-gone".
   */
  submit(submission: WorkbookSubmission): Submitted;
  /**
   * The number format codes that what is written into these cells will be shown in, in their order; undefined for
   * General. Also cells that are empty have one: their own, or that of their row or column. `cells` come by row and
   * column.
   * @throws Trouble "sheet-gone".
   */
  formatsOf(sheet: string, cells: readonly { readonly row: number; readonly column: number }[]): (string | undefined)[];
  /** The names of the charts that are drawn on a sheet; none where there is no such sheet. */
  chartsOf(sheet: string): readonly string[];
}

/**
 * Opens an .xlsx or .xlsm. Nothing in it is trusted: sizes, XML and references are checked.
 * @param name the file's name without folder, for messages.
 * @param packing how parts are inflated and packed; the one of the platform is several times faster.
 * @throws Trouble "not-a-workbook", "old-format", "encrypted", "damaged", "too-large", "unsafe-xml".
 */
export function openPackage(bytes: Uint8Array, name: string, packing?: Packing): OpenedWorkbook {
  refuseOtherFormats(bytes, name);
  const files = Package.open(bytes, name, packing);
  const workbook = readWorkbookPart(files);
  const snapshot = readSnapshot(files, workbook);
  return {
    snapshot,
    isSigned: relationshipsOf(files, "").some((relationship) => isOfType(relationship, "digital-signature/origin")),
    isCalculated: workbook.isCalculated,
    apply: (plan) => applyPlan(files, workbook, snapshot, plan),
    submit: (submission) => submitWorkbook(files, workbook, submission),
    chartsOf: (sheet) => {
      const entry = workbook.sheets.find(({ name, hasCells }) => hasCells && name === sheet);
      return entry === undefined ? [] : chartNames(files, entry.path);
    },
    formatsOf: (sheet, cells) => formatsOfCells(files, workbook, sheet, cells),
  };
}

function readSnapshot(files: Package, workbook: WorkbookPart): WorkbookSnapshot {
  const strings = partOfKind(workbook, "sharedStrings");
  const styles = partOfKind(workbook, "styles");
  const shared = {
    strings: strings && files.has(strings) ? readSharedStrings(files.xml(strings)) : [],
    formats: new CellFormats(styles && files.has(styles) ? files.tree(styles) : undefined),
    shown: new ShownText(workbook.date1904),
    pictures: readPictureValues(files, workbook),
    date1904: workbook.date1904,
  };
  let cellsLeft = MOST_CELLS;
  let lacksResults = false;
  const sheets: SheetSnapshot[] = [];
  for (const entry of workbook.sheets) {
    if (!entry.hasCells) continue;
    const reader = new SheetReader(files.xml(entry.path), entry, shared, cellsLeft);
    sheets.push(reader.read());
    cellsLeft = reader.cellsLeft;
    lacksResults ||= reader.lacksResults;
  }
  return {
    name: files.file,
    sheets: lacksResults ? withMissingResults(sheets, workbook.names, shared.shown) : sheets,
    names: workbook.names,
    structureIsProtected: workbook.structureIsProtected,
    ...(workbook.calculatesManually && { calculatesManually: true }),
    ...(workbook.calculatesAsShown && { calculatesAsShown: true }),
  };
}
