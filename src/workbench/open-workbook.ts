import { readLooks, type WorkbookLooks } from "../hosts/file";
import { Ours, type SheetSnapshot } from "../workbook";
import { Edits } from "./edits";
import { EmulatedExcel } from "./emulator";
import { SheetView } from "./grid/sheet-view";

/** The workbook that is open on the page. */
export class OpenWorkbook {
  readonly excel: EmulatedExcel;
  readonly edits: Edits;
  /** Whether something was changed since it was opened or downloaded. */
  isChanged = false;
  private readonly own: WorkbookLooks;
  private readonly ownSheets: ReadonlySet<string>;
  /** Looks of the sheets that we made; read again when one of them has changed. */
  private generated: WorkbookLooks | null = null;

  /** @throws Trouble where the file can't be opened. */
  constructor(
    bytes: Uint8Array,
    readonly name: string,
  ) {
    this.excel = new EmulatedExcel(bytes, name);
    this.edits = new Edits(this.excel);
    this.own = readLooks(bytes, name);
    const snapshot = this.excel.snapshot();
    const ours = new Ours(snapshot);
    this.ownSheets = new Set(snapshot.sheets.map((sheet) => sheet.name).filter((sheet) => !ours.has(sheet)));
    this.excel.onChange(({ kind, by }) => {
      if (kind === "selection") return;
      this.isChanged = true;
      if (by === "add-in") this.generated = null;
    });
  }

  visibleSheets(): readonly SheetSnapshot[] {
    return this.excel.snapshot().sheets.filter((sheet) => sheet.visibility === "visible");
  }

  /** The sheet as it stands now; undefined when it is gone. */
  view(name: string): SheetView | undefined {
    const sheet = this.visibleSheets().find((candidate) => candidate.name === name);
    return sheet && new SheetView(sheet, this.looks(name).sheet(name));
  }

  /** In sheets of the user's own only contents ever change: they look as in the file. */
  private looks(sheet: string): WorkbookLooks {
    if (this.ownSheets.has(sheet)) return this.own;
    return (this.generated ??= readLooks(this.excel.bytes(), this.name));
  }

  /** The name under which the result is saved. */
  resultName(): string {
    const [, base = this.name, ending = ".xlsx"] = /^(.*?)(\.xls[xm])$/i.exec(this.name) ?? [];
    return `${base.replace(/-自评$/, "")}-自评${ending}`;
  }
}
