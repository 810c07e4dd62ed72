import type { CopySheet, FillSheet, GenerateSheet, PlannedCell, PlannedName } from "../../../workbook";
import { quoteSheet, Trouble } from "../../../workbook";
import { CONTENT_TYPES, ContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { isOfType, RelationshipsEditor, relationshipsOf, relationshipsPath } from "../package/relationships";
import { partOfKind, type SheetEntry, type WorkbookPart } from "../read/workbook-part";
import { buildSheet, printNames } from "./build-sheet";
import { writeDrawing } from "./chart-drawing";
import { copiedSheet, type CopiedSheet } from "./copied-sheet";
import { fillSheet } from "./fill-sheet";
import { movedReferences } from "./sheet-references";
import { StyleBook } from "./style-book";
import { leastStyles, STYLES_TYPE } from "./styles-part";
import { WorkbookEditor } from "./workbook-editor";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Carries out one plan step by step on a package of its own. */
export class PlanWriter {
  /** Whether a formula was written, overwritten or removed. */
  private formulasChanged = false;
  private cellsChanged = false;
  private readonly removed = new Set<string>();
  private readonly editor: WorkbookEditor;
  private readonly links: RelationshipsEditor;
  private readonly types: ContentTypes;
  private readonly copies = new Map<string, CopiedSheet>();
  private styles: { readonly path: string; readonly book: StyleBook } | undefined;

  constructor(
    private readonly files: Package,
    private readonly workbook: WorkbookPart,
  ) {
    this.editor = new WorkbookEditor(files.xml(workbook.path), workbook.dialect);
    this.links = new RelationshipsEditor(files, workbook.path);
    this.types = new ContentTypes(files.xml(CONTENT_TYPES));
  }

  fill({ sheet, cells }: FillSheet): void {
    const { path, name } = this.entry(sheet);
    this.fillPart(path, name, cells);
  }

  generate(plan: GenerateSheet): void {
    const present = this.find(plan.sheet);
    const path = present?.path ?? this.addPart(plan.sheet, plan.visibility);
    const name = present?.name ?? plan.sheet;
    // What the former content pointed at is no longer part of the sheet, but for charts and pictures of the user's.
    const former = present ? relationshipsOf(this.files, path).find((link) => isOfType(link, "drawing")) : undefined;
    if (present) {
      this.files.remove(relationshipsPath(path));
      this.editor.setVisibility(name, plan.visibility);
    }
    const { files, types } = this;
    const drawing = writeDrawing({ files, types, dialect: this.workbook.dialect }, path, plan, former?.target);
    this.files.writePieces(path, buildSheet(plan, this.styleBook(), this.workbook.dialect, drawing));
    const names = printNames(plan).map((own) => ({
      name: own.name,
      refersTo: `${quoteSheet(name)}!${own.area}`,
      sheet: name,
    }));
    this.editor.setLocalNames(name, names);
    this.formulasChanged = true;
  }

  copy({ source, sheet, cells }: CopySheet): void {
    const from = this.entry(source);
    const former = this.find(sheet);
    if (former) this.remove(sheet);
    const path = this.addPart(sheet, "visible");
    let copied = this.copies.get(from.path);
    if (!copied) this.copies.set(from.path, (copied = copiedSheet(this.files.xml(from.path))));
    this.files.write(path, copied.text);
    const links = new RelationshipsEditor(this.files, path);
    for (const link of relationshipsOf(this.files, from.path)) if (copied.relationships.has(link.id)) links.addAs(link);
    links.write();
    for (const name of this.workbook.names) {
      if (name.sheet !== from.name) continue;
      this.editor.setName({ ...name, sheet, refersTo: movedReferences(name.refersTo, from.name, sheet) });
    }
    this.fillPart(path, sheet, cells);
    this.formulasChanged = true;
  }

  remove(sheet: string): void {
    const entry = this.find(sheet);
    if (!entry) return;
    this.editor.removeSheet(entry.name);
    this.links.removeTo(entry.path);
    this.dropPart(entry.path);
    this.removed.add(entry.name);
    this.formulasChanged = true;
  }

  name(planned: PlannedName): void {
    this.editor.setName(planned);
  }

  /** Writes the parts that belong to the whole workbook; only where they changed. */
  finish(): void {
    if (this.styles) this.writeIfChanged(this.styles.path, this.styles.book.text());
    if (this.cellsChanged || this.formulasChanged) this.editor.calculateOnLoad();
    if (this.formulasChanged) this.dropCalculationChain();
    this.dropSignature();
    this.writeIfChanged(this.workbook.path, this.editor.text());
    this.writeIfChanged(CONTENT_TYPES, this.types.text());
    this.links.write();
  }

  /** The order of calculation names cells that may have no formula any more; Excel makes it anew. */
  private dropCalculationChain(): void {
    const chain = partOfKind(this.workbook, "calcChain");
    if (chain === undefined) return;
    this.links.removeTo(chain);
    this.dropPart(chain);
  }

  /** A signature over parts that have changed would be reported as forged. */
  private dropSignature(): void {
    const origin = relationshipsOf(this.files, "").find((link) => isOfType(link, "digital-signature/origin"));
    if (!origin) return;
    for (const { target } of relationshipsOf(this.files, origin.target)) this.dropPart(target);
    this.dropPart(origin.target);
    const links = new RelationshipsEditor(this.files, "");
    links.removeTo(origin.target);
    links.write();
  }

  private dropPart(path: string): void {
    this.files.remove(path);
    this.files.remove(relationshipsPath(path));
    this.types.remove(path);
  }

  private fillPart(path: string, name: string, cells: readonly PlannedCell[]): void {
    const filled = fillSheet(this.files.xml(path), cells, name);
    this.writeIfChanged(path, filled.text);
    this.cellsChanged ||= cells.length > 0;
    this.formulasChanged ||= filled.touchesFormulas;
  }

  private addPart(name: string, visibility: GenerateSheet["visibility"]): string {
    const folder = this.workbook.path.replace(/[^/]*$/, "");
    const path = this.files.freePath(`${folder}worksheets/sheet%.xml`);
    this.files.write(path, "");
    this.types.add(path, WORKSHEET);
    const link = this.links.add(`${this.workbook.dialect.relationships}/worksheet`, path);
    this.editor.addSheet(name, visibility, link);
    return path;
  }

  private styleBook(): StyleBook {
    if (!this.styles) {
      const path = partOfKind(this.workbook, "styles") ?? this.addStyles();
      this.styles = { path, book: new StyleBook(this.files.xml(path)) };
    }
    return this.styles.book;
  }

  private addStyles(): string {
    const folder = this.workbook.path.replace(/[^/]*$/, "");
    // openpyxl looks for the styles under their usual name alone.
    const usual = `${folder}styles.xml`;
    const path = this.files.has(usual) ? this.files.freePath(`${folder}styles%.xml`) : usual;
    this.files.write(path, leastStyles(this.workbook.dialect));
    this.types.add(path, STYLES_TYPE);
    this.links.add(`${this.workbook.dialect.relationships}/styles`, path);
    return path;
  }

  private find(sheet: string): SheetEntry | undefined {
    const folded = sheet.toLowerCase();
    return this.workbook.sheets.find(({ name }) => name.toLowerCase() === folded && !this.removed.has(name));
  }

  private entry(sheet: string): SheetEntry {
    const entry = this.find(sheet);
    if (!entry?.hasCells) throw new Trouble("sheet-gone", sheet);
    return entry;
  }

  private writeIfChanged(path: string, text: string): void {
    if (this.files.xml(path).text !== text) this.files.write(path, text);
  }
}
