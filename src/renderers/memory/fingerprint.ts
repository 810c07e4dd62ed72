import type { CellSnapshot, CellValue } from "../../workbook";
import { formulaHash } from "./formula-hash";
import { hashedText, SEED } from "./hash";

/** Characters that one cell takes in a row's fingerprint. */
export const CELL_LENGTH = 3;
const DOT = 0x2e;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));
const EMPTY = -1;

/** The fingerprints of a block of cells: three characters a cell, "..." where it is empty. */
export class PrintGrid {
  private readonly codes: Uint8Array;

  constructor(
    readonly height: number,
    readonly width: number,
  ) {
    this.codes = new Uint8Array(height * width * CELL_LENGTH).fill(DOT);
  }

  set(row: number, column: number, value: CellValue, formula: string | undefined): void {
    const hash = cellHash(value, formula);
    if (hash === EMPTY) return;
    const at = (row * this.width + column) * CELL_LENGTH;
    this.codes[at] = CODES[hash & 63]!;
    this.codes[at + 1] = CODES[(hash >>> 6) & 63]!;
    this.codes[at + 2] = CODES[(hash >>> 12) & 63]!;
  }

  setSnapshot(row: number, column: number, cell: CellSnapshot): void {
    this.set(row, column, cell.error === undefined ? cell.value : cell.error, cell.formula);
  }

  rows(): string[] {
    const length = this.width * CELL_LENGTH;
    const all = new TextDecoder().decode(this.codes);
    return Array.from({ length: this.height }, (_, row) => all.slice(row * length, (row + 1) * length));
  }
}

/** A short fingerprint of what a cell holds. */
function cellHash(value: CellValue, formula: string | undefined): number {
  if (formula !== undefined) return mixed(formulaHash(withPlainLines(formula)));
  if (value === null || value === "") return EMPTY;
  // Programs differ in how many digits of a double they save; 15 are the same in all of them.
  if (typeof value === "number") return constantHash(String(Number(value.toPrecision(15))), 1);
  return constantHash(typeof value === "boolean" ? String(value).toUpperCase() : withPlainLines(value), 2);
}

/** Some programs end a line in a cell with a carriage return too. */
function withPlainLines(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}

function constantHash(text: string, kind: number): number {
  return mixed(hashedText(SEED ^ kind, text, 0, text.length));
}

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3ffff;
}
