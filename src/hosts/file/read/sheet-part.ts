import {
  a1,
  parseA1Range,
  showsPicture,
  Trouble,
  type CellSnapshot,
  type CellValue,
  type Rectangle,
  type SheetSnapshot,
} from "../../../workbook";
import { columnOfReference, rowOfElement } from "../xml/cell-reference";
import { decodeCellText } from "../xml/escape";
import { parseXml, prefixOf, type XmlPart } from "../xml/parse";
import { isTrue } from "../xml/tree";
import { MOST_CELLS } from "../zip/limits";
import type { CellFormats } from "./cell-formats";
import { SharedFormula } from "./shared-formula";
import { DAYS_TO_1904, type ShownText } from "../../../number-formats";
import { UnlockedBlanks } from "./unlocked-blanks";
import type { SheetEntry } from "./workbook-part";

/** What sheets of one workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly shown: ShownText;
  /** Values of metadata.xml, by the number that cells carry in vm, that are pictures. */
  readonly pictures: ReadonlySet<number>;
  /** Days are counted from 1904-01-01. */
  readonly date1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** A formula over several cells, kept with the first of them. */
interface ArrayFormula {
  readonly area: Rectangle;
  readonly formula: string;
}

/** Reads one worksheet as a stream; nothing but its cells is kept. */
export class SheetReader {
  private readonly rows: (CellSnapshot | undefined)[][] = [];
  private readonly merges: Rectangle[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly rowStyles = new Map<number, number>();
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private readonly sharedByLater: { readonly row: number; readonly column: number; readonly si: string }[] = [];
  private readonly arrays: ArrayFormula[] = [];
  private readonly blanks: UnlockedBlanks;
  private readonly percentBlanks: Rectangle[] = [];
  private isProtected = false;
  /** Whether unlisted cells may be unlocked, so that listed ones must be told from them. */
  private hasUnlockedDefaults = false;
  /** Whether a formula of the sheet is kept without its result. */
  lacksResults = false;

  private prefix: string | undefined;
  private row = -1;
  private column = -1;
  private cell: Attributes | undefined;
  private formula: Attributes | undefined;
  private formulaText = "";
  private valueText = "";
  private hasValue = false;
  private inPhonetic = false;
  private target: "value" | "formula" | null = null;

  constructor(
    private readonly part: XmlPart,
    private readonly entry: SheetEntry,
    private readonly shared: SharedParts,
    /** Cells that the workbook may still hold. */
    public cellsLeft = MOST_CELLS,
  ) {
    this.blanks = new UnlockedBlanks((style) => !shared.formats.at(style).isLocked);
  }

  /** @throws Trouble "damaged", "unsafe-xml", "too-large". */
  read(): SheetSnapshot {
    parseXml(this.part, {
      open: (name, attributes, position) => this.open(name, attributes, position),
      close: (name) => this.close(name),
      text: (run) => {
        if (this.target === "value") this.valueText += run;
        else if (this.target === "formula") this.formulaText += run;
      },
    });
    this.completeSharedFormulas();
    return {
      name: this.entry.name,
      visibility: this.entry.visibility,
      isProtected: this.isProtected,
      rows: this.rows,
      ...(this.isProtected
        ? { unlockedBlanks: this.blanks.finish({ columns: this.columnStyles, rows: this.rowStyles }) }
        : {}),
      ...(this.percentBlanks.length > 0 ? { percentBlanks: this.percentBlanks } : {}),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  private open(name: string, attributes: Attributes, position: number): void {
    this.prefix ??= prefixOf(name);
    if (this.cell) this.openInCell(name, attributes);
    else if (name.startsWith(this.prefix)) {
      const local = name.slice(this.prefix.length);
      if (local === "c") this.openCell(attributes);
      else if (local === "row") this.openRow(attributes, position);
      else if (local === "col") this.openColumns(attributes);
      else if (local === "mergeCell") this.merges.push(this.rectangle(attributes.ref ?? ""));
      else if (local === "sheetProtection") this.isProtected = isTrue(attributes.sheet);
    }
  }

  private openRow(attributes: Attributes, position: number): void {
    this.row = rowOfElement(attributes, this.row, this.part, position);
    if (this.row < 0) throw this.damaged();
    this.column = -1;
    if (isTrue(attributes.hidden)) this.hiddenRows.push(this.row);
    if (isTrue(attributes.customFormat)) {
      const style = Number(attributes.s ?? 0);
      this.rowStyles.set(this.row, style);
      this.hasUnlockedDefaults ||= !this.shared.formats.at(style).isLocked;
    }
  }

  private openColumns({ min = "1", max = min, hidden, style }: Attributes): void {
    const first = Number(min) - 1;
    const last = Math.min(Number(max), 16_384) - 1;
    if (!(first >= 0 && last >= first)) throw this.damaged();
    if (isTrue(hidden)) for (let column = first; column <= last; column += 1) this.hiddenColumns.push(column);
    if (style === undefined) return;
    this.columnStyles.push({ first, last, style: Number(style) });
    this.hasUnlockedDefaults ||= !this.shared.formats.at(Number(style)).isLocked;
  }

  private openCell(attributes: Attributes): void {
    this.column = attributes.r === undefined ? this.column + 1 : columnOfReference(attributes.r, this.row);
    if (this.column < 0 || this.row < 0) throw this.damaged(attributes.r);
    this.cell = attributes;
    this.formula = undefined;
    this.formulaText = "";
    this.valueText = "";
    this.hasValue = false;
  }

  private openInCell(name: string, attributes: Attributes): void {
    const local = name.slice(this.prefix!.length);
    if (local === "v") {
      this.hasValue = true;
      this.target = "value";
    } else if (local === "f") {
      this.formula = attributes;
      this.target = "formula";
    } else if (local === "is") this.hasValue = true;
    else if (local === "rPh") this.inPhonetic = true;
    else if (local === "t" && !this.inPhonetic) this.target = "value";
  }

  private close(name: string): void {
    if (!this.cell) return;
    const local = name.slice(this.prefix!.length);
    if (local === "c") this.closeCell();
    else if (local === "rPh") this.inPhonetic = false;
    else this.target = null;
  }

  private closeCell(): void {
    const { s, t, vm } = this.cell!;
    const style = s === undefined ? 0 : Number(s);
    const formula = this.ownFormula();
    const isPicture = showsPicture(formula) || (vm !== undefined && this.shared.pictures.has(Number(vm)));
    const hasContent = formula !== undefined || (this.hasValue && this.valueText !== "");
    const value = this.hasValue ? this.value(t) : null;
    if (isPicture) this.keep(this.picture(style, formula));
    else if (hasContent && !(value === "" && formula === undefined)) this.keep(this.snapshot(value, t, style, formula));
    else this.blank(style);
    if (this.hasUnlockedDefaults) this.blanks.list(this.row, this.column);
    this.cell = undefined;
    this.target = null;
  }

  private blank(style: number): void {
    const { row, column } = this;
    this.blanks.add(row, column, style);
    if (this.shared.formats.at(style).code?.includes("%")) {
      this.percentBlanks.push({ top: row, left: column, bottom: row, right: column });
    }
  }

  private keep(cell: CellSnapshot): void {
    this.cellsLeft -= 1;
    if (this.cellsLeft < 0) throw new Trouble("too-large", this.part.file, { more: this.entry.name });
    (this.rows[this.row] ??= [])[this.column] = cell;
  }

  private snapshot(value: CellValue, type: string | undefined, style: number, formula?: string): CellSnapshot {
    const { code, isLocked } = this.shared.formats.at(style);
    const error = type === "e" ? this.valueText : undefined;
    const cell: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] } = {
      value,
      text: error ?? this.shownText(value, code),
    };
    if (formula !== undefined) cell.formula = formula;
    if (formula !== undefined && value === null && error === undefined) this.lacksResults = true;
    if (code !== undefined) cell.format = code;
    if (error !== undefined) cell.error = error;
    if (!isLocked) cell.locked = false;
    return cell;
  }

  private picture(style: number, formula: string | undefined): CellSnapshot {
    const { isLocked } = this.shared.formats.at(style);
    return {
      value: "",
      text: "",
      picture: true,
      ...(formula === undefined ? {} : { formula }),
      ...(isLocked ? {} : { locked: false }),
    };
  }

  private shownText(value: CellValue, code: string | undefined): string {
    if (typeof value === "number") return this.shared.shown.ofNumber(value, code);
    if (typeof value === "string") return this.shared.shown.ofText(value, code);
    return value === null ? "" : String(value).toUpperCase();
  }

  private value(type: string | undefined): CellValue {
    const text = this.valueText;
    switch (type) {
      case "s": {
        const string = this.shared.strings[Number(text)];
        if (text !== "" && string === undefined) throw this.damaged();
        return string ?? "";
      }
      case "str":
      case "inlineStr":
        return decodeCellText(text);
      case "b":
        return isTrue(text.trim());
      case "e":
        return null;
      case "d":
        return serialOfDate(text, this.shared.date1904);
      default: {
        if (text.trim() === "") return null;
        const number = Number(text);
        if (!Number.isFinite(number)) throw this.damaged();
        return number;
      }
    }
  }

  /** The cell's formula as if it stood alone: shared ones are moved here, arrays are told by each of their cells. */
  private ownFormula(): string | undefined {
    if (!this.formula) return this.arrays.find(({ area }) => this.isIn(area))?.formula;
    const { t, si = "", ref } = this.formula;
    // Some programs write the "=" that a formula begins with on the screen.
    const text = decodeCellText(this.formulaText).replace(/^\s*=/, "");
    if (t === "shared") {
      const { row, column } = this;
      if (text !== "") this.sharedFormulas.set(si, new SharedFormula(row, column, text));
      const shared = this.sharedFormulas.get(si);
      if (!shared) this.sharedByLater.push({ row, column, si });
      return shared?.at(row, column);
    }
    if (t === "array" && ref?.includes(":")) this.arrays.push({ area: this.rectangle(ref), formula: text });
    if (t === "dataTable") return `TABLE(${this.formula.r1 ?? ""},${this.formula.r2 ?? ""})`;
    return text === "" ? undefined : text;
  }

  /** Cells that stand before the first one of their shared formula get it in the end. */
  private completeSharedFormulas(): void {
    for (const { row, column, si } of this.sharedByLater) {
      const formula = this.sharedFormulas.get(si)?.at(row, column);
      if (formula === undefined) continue;
      const cell = this.rows[row]?.[column];
      this.lacksResults ||= cell === undefined;
      (this.rows[row] ??= [])[column] = { ...(cell ?? { value: null, text: "" }), formula };
    }
  }

  private isIn({ top, left, bottom, right }: Rectangle): boolean {
    return this.row >= top && this.row <= bottom && this.column >= left && this.column <= right;
  }

  private rectangle(reference: string): Rectangle {
    const area = parseA1Range(reference);
    if (!area || area.bottom >= 1_048_576 || area.right >= 16_384) throw this.damaged(reference);
    return area;
  }

  private damaged(reference?: string): Trouble {
    const place = reference ?? (this.row >= 0 && this.column >= 0 ? a1(this.row, this.column) : "");
    return new Trouble("damaged", this.part.file, { more: [this.entry.name, place].filter(Boolean).join("!") });
  }
}

/** A date written as text (strict files do so) as the number of days that the workbook counts. */
function serialOfDate(text: string, date1904: boolean): number | null {
  const time = Date.parse(/T|Z/.test(text) ? `${text.replace(/Z$/, "")}Z` : text);
  return Number.isNaN(time) ? null : time / 86_400_000 + (date1904 ? 25_569 - DAYS_TO_1904 : 25_569);
}
