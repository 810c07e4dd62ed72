import { Trouble, type LeftOut, type Submitted, type WorkbookSubmission } from "../../../workbook";
import type { Package } from "../package/package";
import { isOfType, RelationshipsEditor, relationshipsOf, type Relationship } from "../package/relationships";
import { readPictureValues } from "../read/picture-values";
import { partOfKind, type SheetEntry, type WorkbookPart } from "../read/workbook-part";
import { Gone } from "./gone";
import { finishPackage } from "./finish-package";
import { submitDrawing } from "./submitted-drawing";
import { submittedSheet } from "./submitted-sheet";
import { submittedTable } from "./submitted-table";
import { submittedWorkbook } from "./submitted-workbook";
import { withoutUnusedStrings } from "./unused-strings";

/** What the workbook may point at besides its kept sheets. */
const OF_WORKBOOK = ["styles", "theme", "sharedStrings"];
/** What a sheet may point at. Not: comments, printers, controls, pivot tables, links to the outside. */
const OF_SHEET = ["drawing", "table", "image"];

/**
 * A workbook of the submitted sheets alone, values in the place of formulas, as an .xlsx without macros, comments and
 * personal properties. `files` stays as it is; parts that need no change keep their bytes.
 * @throws Trouble "sheet-gone".
 */
export function submitWorkbook(files: Package, workbook: WorkbookPart, submission: WorkbookSubmission): Submitted {
  const edited = files.copy();
  const entries = submission.sheets.map(({ sheet, cells }) => ({ entry: entryOf(workbook, sheet), cells }));
  const kept = new Set(entries.map(({ entry }) => entry.name));
  const others = workbook.sheets.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
  const gone = Gone.of(others, workbook.names);
  const pictures = readPictureValues(files, workbook);
  const strings = new Set<number>();
  const leftOut: LeftOut[] = [];
  const first = workbook.sheets.find(({ name }) => kept.has(name));

  for (const { entry, cells } of entries) {
    const links = sheetLinks(edited, entry.path);
    const sheet = submittedSheet(files.xml(entry.path), {
      cells,
      gone,
      pictures,
      isFirst: entry === first,
      keeps: (id) => links.some((link) => link.id === id),
    });
    writeIfChanged(edited, entry.path, sheet.text);
    for (const index of sheet.strings) strings.add(index);
    leftOut.push(...sheet.leftOut.map((kind) => ({ sheet: entry.name, kind })));
    for (const link of links) {
      if (isOfType(link, "table")) writeIfChanged(edited, link.target, submittedTable(files.xml(link.target)));
      if (!isOfType(link, "drawing")) continue;
      leftOut.push(...submitDrawing(edited, link.target, gone).map((kind) => ({ sheet: entry.name, kind })));
    }
  }
  const shared = partOfKind(workbook, "sharedStrings");
  if (shared !== undefined && edited.has(shared)) {
    writeIfChanged(edited, shared, withoutUnusedStrings(files.xml(shared), strings));
  }
  edited.write(workbook.path, submittedWorkbook(files.xml(workbook.path), kept, gone));
  keepLinks(edited, workbook.path, (link) => staysWithWorkbook(link, entries));
  finishPackage(edited, workbook.path);
  return { bytes: edited.toBytes(), leftOut };
}

function entryOf(workbook: WorkbookPart, sheet: string): SheetEntry {
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  if (!entry?.hasCells) throw new Trouble("sheet-gone", sheet);
  return entry;
}

function staysWithWorkbook(link: Relationship, entries: readonly { readonly entry: SheetEntry }[]): boolean {
  return OF_WORKBOOK.some((kind) => isOfType(link, kind)) || entries.some(({ entry }) => entry.path === link.target);
}

/** What a sheet goes on pointing at; a table that is filled from a database is not one of these. */
function sheetLinks(files: Package, path: string): readonly Relationship[] {
  return keepLinks(files, path, (link) => {
    if (link.isExternal || !OF_SHEET.some((kind) => isOfType(link, kind)) || !files.has(link.target)) return false;
    return !isOfType(link, "table") || relationshipsOf(files, link.target).length === 0;
  });
}

function keepLinks(files: Package, path: string, stays: (link: Relationship) => boolean): readonly Relationship[] {
  const links = relationshipsOf(files, path);
  const editor = new RelationshipsEditor(files, path);
  for (const link of links) if (!stays(link)) editor.removeTo(link.target);
  editor.write();
  return links.filter(stays);
}

function writeIfChanged(files: Package, path: string, text: string): void {
  if (files.xml(path).text !== text) files.write(path, text);
}
