import type {
  CellAddress,
  CellRange,
  CellSnapshot,
  CellStyle,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../workbook";
import { cellKey, recalculate } from "../../../workbook/calculation";
import { openPackage, readLooks, type OpenedWorkbook, type WorkbookLooks } from "../../../hosts/file";
import { ShownText } from "../../../number-formats";
import { BlankFormats } from "./blank-formats";
import { writeBook } from "./write-book";
import { SheetState } from "./sheet-state";

const STANDARD_WIDTH = 8.43;

/** A defined name; Excel shows #REF! in it once its sheet is gone. */
export type NameState = { -readonly [Key in keyof DefinedName]: DefinedName[Key] };

/** The open workbook: the file it came from and everything that was changed since. */
export class BookState {
  readonly file: OpenedWorkbook;
  readonly sheets: SheetState[];
  readonly names: NameState[];
  readonly structureIsProtected: boolean;
  readonly calculatesManually: boolean;
  readonly calculatesAsShown: boolean;
  /** Formula cells whose functions the emulator does not know: they keep their last value. */
  uncalculated: readonly CellAddress[] = [];
  /** Grows with every change. */
  version = 0;
  selection: CellRange;
  private readonly shownText = new ShownText(false);
  /** Number formats of the empty cells of the file's sheets, looked up once. */
  private readonly blankFormats = new Map<SheetSnapshot, BlankFormats>();
  private looks: WorkbookLooks | null = null;
  private nextId = 1;
  private isDirty = false;
  private given: WorkbookSnapshot | null;
  private written: Uint8Array | null;

  /** @throws Trouble where the file can't be opened. */
  constructor(
    private readonly bytesOfFile: Uint8Array,
    readonly fileName: string,
  ) {
    this.file = openPackage(bytesOfFile, fileName);
    const {
      sheets,
      names,
      structureIsProtected,
      calculatesManually = false,
      calculatesAsShown = false,
    } = this.file.snapshot;
    this.sheets = sheets.map((sheet) => SheetState.of(this.freshId(), sheet));
    for (const sheet of this.sheets) {
      sheet.charts = this.file.chartsOf(sheet.name).map((name) => ({ name, drawn: null }));
    }
    this.names = names.map((name) => ({ ...name }));
    this.structureIsProtected = structureIsProtected;
    this.calculatesManually = calculatesManually;
    this.calculatesAsShown = calculatesAsShown;
    const first = sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
    this.selection = { sheet: first?.name ?? "", top: 0, left: 0, bottom: 0, right: 0 };
    this.given = this.file.snapshot;
    this.written = bytesOfFile;
  }

  freshId(): string {
    const id = `{00000000-0001-0000-0000-${String(this.nextId).padStart(12, "0")}}`;
    this.nextId += 1;
    return id;
  }

  sheet(nameOrId: string): SheetState | undefined {
    const folded = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === folded || id === nameOrId);
  }

  /** Call after every change. */
  changed(): void {
    this.version += 1;
    this.isDirty = true;
    this.given = null;
    this.written = null;
  }

  /**
   * Puts a constant or formula into a cell; null empties it. The cell keeps its number format; the result of a
   * formula is worked out when somebody looks.
   */
  write(sheet: SheetState, row: number, column: number, content: string | number | boolean | null, isFormula = false) {
    const former = sheet.cell(row, column);
    const key = cellKey(row, column);
    const isNothing = content === null || (content === "" && !isFormula);
    if (sheet.origin) sheet.written.add(key);
    sheet.uncalculated.add(key);
    this.changed();
    if (isNothing) {
      sheet.put(row, column, undefined);
      return;
    }
    if (!former && sheet.origin) sheet.formatUnknown.add(key);
    const format = sheet.origin ? former?.format : generalOrFormat(sheet.look.styles.at(row, column));
    const isUnlocked = former ? former.locked === false : sheet.isProtected && !sheet.isLocked(row, column);
    const rest = { ...(format !== undefined && { format }), ...(isUnlocked && { locked: false as const }) };
    const cell: CellSnapshot = isFormula
      ? { value: null, text: "", formula: String(content), ...rest }
      : { value: content, text: this.shown(content, format), ...rest };
    sheet.put(row, column, cell);
  }

  /** Puts an error constant, as Excel does when "#N/A" is typed. */
  writeError(sheet: SheetState, row: number, column: number, error: string): void {
    this.write(sheet, row, column, error);
    sheet.put(row, column, { ...sheet.cell(row, column)!, value: null, text: error, error });
  }

  /** A number or text as a cell with that format shows it. */
  shown(value: string | number | boolean, format: string | undefined): string {
    if (typeof value === "number") return this.shownText.ofNumber(value, format);
    return typeof value === "string" ? this.shownText.ofText(value, format) : String(value).toUpperCase();
  }

  /** Calculates what changed. Call it before anything is read. */
  calculate(): void {
    if (!this.isDirty) return;
    this.isDirty = false;
    for (const sheet of this.sheets) this.learnFormats(sheet);
    const uncalculated = recalculate(this);
    if (uncalculated.length > 0) this.uncalculated = uncalculated;
  }

  /** A cell that was empty in the file shows its content in the format that the file keeps for it. */
  private learnFormats(sheet: SheetState): void {
    for (const key of sheet.formatUnknown) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      const cell = sheet.cell(row, column);
      const format = this.formatOfBlank(sheet, row, column);
      if (!cell || cell.format !== undefined || format === undefined) continue;
      sheet.put(row, column, {
        ...cell,
        text: cell.value === null ? cell.text : this.shown(cell.value, format),
        format,
      });
    }
    sheet.formatUnknown.clear();
  }

  /** The number format of an empty cell; undefined for General. */
  formatOfBlank(sheet: SheetState, row: number, column: number): string | undefined {
    if (!sheet.origin) return generalOrFormat(sheet.look.styles.at(row, column));
    const { sheet: origin } = sheet.origin;
    let formats = this.blankFormats.get(origin);
    if (!formats) this.blankFormats.set(origin, (formats = new BlankFormats(this.file, origin)));
    return formats.at(row, column);
  }

  /** How many characters a column is wide. */
  widthOf(sheet: SheetState, column: number): number {
    if (!sheet.origin) return sheet.look.columnWidths[column] ?? STANDARD_WIDTH;
    this.looks ??= readLooks(this.bytesOfFile, this.fileName);
    const look = this.looks.sheet(sheet.origin.sheet.name);
    return look?.columnWidths.get(column) ?? look?.defaultColumnWidth ?? STANDARD_WIDTH;
  }

  /** The workbook as it stands; the same object until something changes. */
  snapshot(): WorkbookSnapshot {
    this.calculate();
    this.given ??= {
      name: this.fileName,
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
      names: this.names.map((name) => ({ ...name })),
      structureIsProtected: this.structureIsProtected,
      ...(this.calculatesManually && { calculatesManually: true }),
      ...(this.calculatesAsShown && { calculatesAsShown: true }),
    };
    return this.given;
  }

  /** The .xlsx as it stands. */
  bytes(): Uint8Array {
    this.calculate();
    this.written ??= writeBook(this);
    return this.written;
  }
}

function generalOrFormat(style: CellStyle | undefined): string | undefined {
  return style?.numberFormat === "General" ? undefined : style?.numberFormat;
}
