import type { CellAddress, Rectangle } from "../address";
import type { CellSnapshot, DefinedName } from "../snapshot";
import { evaluate, type CellSource } from "./evaluate";
import type { Place } from "./call";
import { Uncalculable, type Node } from "./nodes";
import { parseFormula } from "./parse";
import { passReferencesOn, rememberReferences, someReference } from "./references";
import { CellError, type Value } from "./values";

/** A sheet whose formulas can be brought up to date. */
export interface CalculatedSheet {
  readonly name: string;
  /** Rows that hold anything: one more than the last. */
  readonly height: number;
  readonly hiddenRows: readonly number[];
  row(row: number): readonly (CellSnapshot | undefined)[] | undefined;
  cell(row: number, column: number): CellSnapshot | undefined;
  /** Cells that changed since formulas were calculated last, by cellKey. */
  readonly uncalculated: Set<number>;
  /** Takes the new result of a formula. */
  settle(row: number, column: number, cell: CellSnapshot): void;
}

/** A cell's place in one number. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** What the calculator needs to know of the workbook. */
export interface CalculatedBook {
  readonly sheets: readonly CalculatedSheet[];
  readonly names: readonly DefinedName[];
  /** A number or text as the cell shows it. */
  shown(value: string | number | boolean, format: string | undefined): string;
}

/** Deeper chains of formulas than this are left alone rather than overrun the stack. */
const DEEPEST = 400;

/**
 * Calculates the formulas that were written and those that depend on changed cells; all others keep the value that
 * came with the file. Gives the cells whose formula is unknown here: they keep their last value.
 */
export function recalculate(
  book: CalculatedBook,
  /** The sheets whose formulas are wanted; of the others only what these refer to is calculated. */
  wanted: readonly CalculatedSheet[] = book.sheets,
): readonly CellAddress[] {
  if (book.sheets.every(({ uncalculated }) => uncalculated.size === 0)) return [];
  return new Recalculation(book).run(wanted);
}

const SUBTOTAL = /\bSUBTOTAL\(/i;

class Recalculation implements CellSource {
  private readonly byName: ReadonlyMap<string, CalculatedSheet>;
  /** Formula cells that were looked at: whether their value changed. */
  private readonly done = new Map<CalculatedSheet, Map<number, boolean>>();
  private readonly uncalculable: CellAddress[] = [];
  private readonly names = new Map<string, Node | null>();
  private readonly hidden = new Map<CalculatedSheet, ReadonlySet<number>>();
  private depth = 0;

  constructor(private readonly book: CalculatedBook) {
    this.byName = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (const sheet of book.sheets) this.done.set(sheet, new Map());
  }

  run(wanted: readonly CalculatedSheet[]): readonly CellAddress[] {
    for (const sheet of wanted) {
      for (let row = 0; row < sheet.height; row += 1) {
        const cells = sheet.row(row);
        if (!cells) continue;
        for (let column = 0; column < cells.length; column += 1) {
          if (cells[column]?.formula !== undefined) this.settle(sheet, row, column);
        }
      }
    }
    for (const sheet of this.book.sheets) sheet.uncalculated.clear();
    return this.uncalculable;
  }

  /** Brings one cell up to date; gives whether it changed. */
  private settle(sheet: CalculatedSheet, row: number, column: number): boolean {
    const key = cellKey(row, column);
    const cell = sheet.cell(row, column);
    const isFresh = sheet.uncalculated.has(key);
    if (cell?.formula === undefined) return isFresh;
    const done = this.done.get(sheet)!;
    const known = done.get(key);
    if (known !== undefined) return known;
    // A circle of formulas meets itself here and takes the value that is there.
    done.set(key, isFresh);
    this.depth += 1;
    const changed = this.calculate(sheet, row, column, cell, isFresh);
    this.depth -= 1;
    done.set(key, changed);
    return changed;
  }

  private calculate(
    sheet: CalculatedSheet,
    row: number,
    column: number,
    cell: CellSnapshot,
    isFresh: boolean,
  ): boolean {
    try {
      if (this.depth > DEEPEST) throw new Uncalculable("Too long a chain of formulas");
      const dependsOnChange = isFresh ? undefined : this.someReferenceChanged(cell, sheet);
      if (dependsOnChange === false) return false;
      const node = parseFormula(cell.formula!);
      rememberReferences(cell, node);
      if (!isFresh && dependsOnChange === undefined && !this.dependsOnChange(node, sheet)) return false;
      const result = this.result(node, sheet, cell);
      passReferencesOn(cell, result);
      if (!isFresh && result.value === cell.value && result.error === cell.error) return false;
      sheet.settle(row, column, result);
      return true;
    } catch (error) {
      if (!(error instanceof Uncalculable)) throw error;
      this.uncalculable.push({ sheet: sheet.name, row, column });
      return isFresh;
    }
  }

  private result(node: Node, sheet: CalculatedSheet, { formula, format, locked }: CellSnapshot): CellSnapshot {
    const rest = { formula, ...(format !== undefined && { format }), ...(locked === false && { locked }) };
    try {
      const value = evaluate(node, sheet.name, this);
      return { value, text: this.book.shown(value, format), ...rest };
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return { value: null, text: error.name, ...rest, error: error.name };
    }
  }

  /** The quick way to know what `dependsOnChange` tells, for a formula that was read before. */
  private someReferenceChanged(cell: CellSnapshot, sheet: CalculatedSheet): boolean | undefined {
    return someReference(cell, (name, top, left, bottom, right) => {
      const target = name === null ? sheet : this.byName.get(name.toLowerCase());
      if (target && top === bottom && left === right) return this.settle(target, top, left);
      return this.areaChanged(target, { top, left, bottom, right });
    });
  }

  private dependsOnChange(node: Node, sheet: CalculatedSheet): boolean {
    switch (node.kind) {
      case "reference":
        return this.areaChanged(this.byName.get((node.sheet ?? sheet.name).toLowerCase()), node.area);
      case "name": {
        const target = this.named(node.name, sheet.name);
        return target !== null && this.dependsOnChange(target, sheet);
      }
      case "negative":
      case "plus":
      case "percent":
        return this.dependsOnChange(node.operand, sheet);
      case "binary":
        return this.dependsOnChange(node.left, sheet) || this.dependsOnChange(node.right, sheet);
      case "call":
        return node.arguments.some((argument) => this.dependsOnChange(argument, sheet));
      default:
        return false;
    }
  }

  private areaChanged(sheet: CalculatedSheet | undefined, { top, left, bottom, right }: Rectangle): boolean {
    // A sheet that is gone changes what refers to it: the result is #REF!.
    if (!sheet) return true;
    const isSmall = (bottom - top + 1) * (right - left + 1) <= 64;
    if (!isSmall) {
      for (const key of sheet.uncalculated) {
        const row = Math.floor(key / 16_384);
        const column = key % 16_384;
        if (row >= top && row <= bottom && column >= left && column <= right) return true;
      }
    }
    let changed = false;
    const last = Math.min(bottom, isSmall ? bottom : sheet.height - 1);
    for (let row = top; row <= last && !changed; row += 1) {
      const cells = sheet.row(row);
      const end = isSmall ? right : Math.min(right, (cells?.length ?? 0) - 1);
      for (let column = left; column <= end && !changed; column += 1) changed = this.settle(sheet, row, column);
    }
    return changed;
  }

  value(sheet: string, row: number, column: number): Value {
    const state = this.byName.get(sheet.toLowerCase())!;
    this.settle(state, row, column);
    const cell = state.cell(row, column);
    if (cell?.error !== undefined) throw new CellError(cell.error);
    return cell?.value ?? null;
  }

  visit(sheet: string, area: Rectangle, visit: (value: Value | CellError, row: number, column: number) => void): void {
    const state = this.byName.get(sheet.toLowerCase())!;
    const bottom = Math.min(area.bottom, state.height - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      const length = state.row(row)?.length ?? 0;
      for (let column = area.left; column <= area.right && column < length; column += 1) {
        if (!state.cell(row, column)) continue;
        this.settle(state, row, column);
        const cell = state.cell(row, column)!;
        visit(cell.error === undefined ? cell.value : new CellError(cell.error), row, column);
      }
    }
  }

  place(sheet: string, row: number, column: number): Place {
    const state = this.byName.get(sheet.toLowerCase())!;
    const formula = state.cell(row, column)?.formula ?? "";
    let hidden = this.hidden.get(state);
    if (!hidden) this.hidden.set(state, (hidden = new Set(state.hiddenRows)));
    return { isSubtotal: SUBTOTAL.test(formula), isHidden: hidden.has(row) };
  }

  shown(value: string | number | boolean, format: string): string {
    return this.book.shown(value, format);
  }

  hasSheet(sheet: string): boolean {
    return this.byName.has(sheet.toLowerCase());
  }

  named(name: string, sheet: string): Node | null {
    const key = `${sheet}\n${name.toLowerCase()}`;
    let node = this.names.get(key);
    if (node === undefined) {
      const all = this.book.names.filter((known) => known.name.toLowerCase() === name.toLowerCase());
      const found = all.find((known) => known.sheet === sheet) ?? all.find((known) => known.sheet === undefined);
      node = found ? parseFormula(found.refersTo) : null;
      this.names.set(key, node);
    }
    return node;
  }
}
