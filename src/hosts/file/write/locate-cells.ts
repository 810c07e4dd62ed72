import { parseA1Range, Trouble, type PlannedCell, type Rectangle } from "../../../workbook";
import type { DefaultStyles } from "../read/unlocked-blanks";
import { columnOfReference, rowOfElement } from "../xml/cell-reference";
import { parseXml, prefixOf, type XmlPart } from "../xml/parse";
import { isTrue } from "../xml/tree";

/** A cell that stands where one is to be written. */
export interface LocatedCell {
  readonly start: number;
  end: number;
  readonly style: number;
  hasFormula: boolean;
}

export interface LocatedRow {
  readonly start: number;
  readonly openEnd: number;
  readonly tag: string;
  readonly isSelfClosing: boolean;
  closeStart: number;
  /** Cells to be overwritten, by column. */
  readonly cells: Map<number, LocatedCell>;
  /** For a planned column that has no cell: the start of the cell behind it. */
  readonly followers: Map<number, number>;
}

/** A cell of a shared formula; the master is the one with the text. */
export interface SharedFormulaCell {
  readonly row: number;
  readonly column: number;
  /** The cell's start tag begins here: tells whether the cell is overwritten. */
  readonly cellStart: number;
  /** The f element. */
  readonly start: number;
  end: number;
  readonly reference: string | undefined;
  text: string;
}

/** Where in the text of a sheet the planned cells and rows belong. */
export interface LocatedSheet {
  readonly prefix: string;
  readonly rows: ReadonlyMap<number, LocatedRow>;
  /** For a planned row that is missing: the start of the row behind it. */
  readonly rowFollowers: ReadonlyMap<number, number>;
  readonly data: { readonly start: number; readonly end: number; readonly isSelfClosing: boolean };
  readonly dimension: { readonly start: number; readonly end: number; readonly reference: string } | null;
  readonly defaults: DefaultStyles;
  readonly arrays: readonly Rectangle[];
  /** Shared formulas by their number; the master first. */
  readonly shared: ReadonlyMap<string, readonly SharedFormulaCell[]>;
}

type Attributes = Readonly<Record<string, string>>;

/** Finds the places of planned cells in a sheet's text. `plan` has rows and columns ascending. */
export function locateCells(part: XmlPart, plan: ReadonlyMap<number, readonly PlannedCell[]>): LocatedSheet {
  return new CellLocator(part, plan).locate();
}

class CellLocator {
  private readonly rows = new Map<number, LocatedRow>();
  private readonly rowFollowers = new Map<number, number>();
  private readonly columns: { first: number; last: number; style: number }[] = [];
  private readonly rowStyles = new Map<number, number>();
  private readonly arrays: Rectangle[] = [];
  private readonly shared = new Map<string, SharedFormulaCell[]>();
  private readonly plannedRows: readonly number[];
  private dimension: LocatedSheet["dimension"] = null;
  private data: LocatedSheet["data"] | undefined;

  private prefix: string | undefined;
  private nextRow = 0;
  private row = -1;
  private column = -1;
  private planned: readonly PlannedCell[] = [];
  private nextCell = 0;
  private located: LocatedRow | undefined;
  private cell: LocatedCell | undefined;
  private cellStart = 0;
  private formula: SharedFormulaCell | undefined;

  constructor(
    private readonly part: XmlPart,
    private readonly plan: ReadonlyMap<number, readonly PlannedCell[]>,
  ) {
    this.plannedRows = [...plan.keys()];
  }

  locate(): LocatedSheet {
    parseXml(this.part, {
      open: (name, attributes, position, isSelfClosing) => this.open(name, attributes, position, isSelfClosing),
      close: (name, position) => this.close(name, position),
      text: (run) => {
        if (this.formula) this.formula.text += run;
      },
    });
    if (!this.data) throw new Trouble("damaged", this.part.file, { more: this.part.path });
    return {
      prefix: this.prefix ?? "",
      rows: this.rows,
      rowFollowers: this.rowFollowers,
      data: this.data,
      dimension: this.dimension,
      defaults: { columns: this.columns, rows: this.rowStyles },
      arrays: this.arrays,
      shared: this.shared,
    };
  }

  private open(name: string, attributes: Attributes, position: number, isSelfClosing: boolean): void {
    this.prefix ??= prefixOf(name);
    if (!name.startsWith(this.prefix)) return;
    const local = name.slice(this.prefix.length);
    if (local === "c") this.openCell(attributes, position);
    else if (local === "row") this.openRow(attributes, position, isSelfClosing);
    else if (local === "f") this.openFormula(attributes, position);
    else if (local === "sheetData") {
      this.data = { start: this.startOf(position), end: position, isSelfClosing };
    } else if (local === "dimension") {
      this.dimension = { start: this.startOf(position), end: position, reference: attributes.ref ?? "" };
    } else if (local === "col" && attributes.style !== undefined) {
      const [first, last] = [Number(attributes.min) - 1, Number(attributes.max) - 1];
      this.columns.push({ first, last, style: Number(attributes.style) });
    }
  }

  private openRow(attributes: Attributes, position: number, isSelfClosing: boolean): void {
    this.row = rowOfElement(attributes, this.row, this.part, position);
    this.column = -1;
    this.nextCell = 0;
    const start = this.startOf(position);
    while (this.nextRow < this.plannedRows.length && this.plannedRows[this.nextRow]! < this.row) {
      this.rowFollowers.set(this.plannedRows[this.nextRow]!, start);
      this.nextRow += 1;
    }
    if (isTrue(attributes.customFormat)) this.rowStyles.set(this.row, Number(attributes.s ?? 0));
    this.planned = this.plan.get(this.row) ?? [];
    this.located = undefined;
    if (this.planned.length === 0) return;
    this.nextRow += 1;
    const tag = this.part.text.slice(start, position);
    this.located = {
      start,
      openEnd: position,
      tag,
      isSelfClosing,
      closeStart: position,
      cells: new Map(),
      followers: new Map(),
    };
    this.rows.set(this.row, this.located);
  }

  private openCell(attributes: Attributes, position: number): void {
    this.column = attributes.r === undefined ? this.column + 1 : columnOfReference(attributes.r, this.row);
    this.cellStart = this.startOf(position);
    if (!this.located) return;
    while (this.nextCell < this.planned.length && this.planned[this.nextCell]!.column < this.column) {
      this.located.followers.set(this.planned[this.nextCell]!.column, this.cellStart);
      this.nextCell += 1;
    }
    if (this.planned[this.nextCell]?.column !== this.column) return;
    this.nextCell += 1;
    this.cell = { start: this.cellStart, end: position, style: Number(attributes.s ?? 0), hasFormula: false };
    this.located.cells.set(this.column, this.cell);
  }

  private openFormula({ t, si, ref }: Attributes, position: number): void {
    if (this.cell) this.cell.hasFormula = true;
    if ((t === "array" || t === "dataTable") && ref?.includes(":")) {
      const area = parseA1Range(ref);
      if (area) this.arrays.push(area);
    }
    if (t !== "shared" || si === undefined) return;
    const { row, column, cellStart } = this;
    this.formula = { row, column, cellStart, start: this.startOf(position), end: position, reference: ref, text: "" };
    const group = this.shared.get(si);
    if (group) group.push(this.formula);
    else this.shared.set(si, [this.formula]);
  }

  private close(name: string, position: number): void {
    const local = name.slice(this.prefix!.length);
    if (local === "f") {
      if (this.formula) this.formula.end = position;
      this.formula = undefined;
    } else if (local === "c") {
      if (this.cell) this.cell.end = position;
      this.cell = undefined;
    } else if (local === "row" && this.located) {
      this.located.closeStart = this.located.isSelfClosing ? position : this.startOf(position);
    } else if (local === "sheetData" && this.data && !this.data.isSelfClosing) {
      this.data = { ...this.data, end: this.startOf(position) };
    }
  }

  /** The offset of the "<" of the tag that ends at `position`; no attribute can hold one. */
  private startOf(position: number): number {
    return this.part.text.lastIndexOf("<", position - 1);
  }
}
