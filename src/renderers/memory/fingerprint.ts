import type { CellSnapshot, CellValue } from "../../workbook";

/** Characters that one cell takes in a row's fingerprint. */
export const CELL_LENGTH = 3;
const DOT = 0x2e;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
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
    return Array.from({ length: this.height }, (_, row) =>
      String.fromCharCode(...this.codes.subarray(row * length, (row + 1) * length)),
    );
  }
}

/**
 * A short fingerprint of what a cell holds. Of a formula its references are left out: they follow when rows are
 * inserted or a sheet is renamed, and the formula is then still ours.
 */
function cellHash(value: CellValue, formula: string | undefined): number {
  if (formula !== undefined) return formulaHash(formula);
  if (value === null || value === "") return EMPTY;
  // Programs differ in how many digits of a double they save; 15 are the same in all of them.
  if (typeof value === "number") return textHash(String(Number(value.toPrecision(15))), 1);
  return textHash(typeof value === "boolean" ? String(value).toUpperCase() : value.replaceAll("\r\n", "\n"), 2);
}

function textHash(text: string, kind: number): number {
  let hash = SEED ^ kind;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return mixed(hash);
}

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3ffff;
}

const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const OPEN = 0x28;
const SPACE = 0x20;
const HASH_SIGN = 0x23;

/** Letters, digits, $ . _ ! and #: with everything beyond ASCII the characters of names, numbers and references. */
const IS_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[0-9A-Za-z$._!#]/.test(String.fromCharCode(code))),
);
/** Of these a plain number consists. */
const IS_DIGIT = Uint8Array.from({ length: 128 }, (_, code) => Number(/[0-9.]/.test(String.fromCharCode(code))));

/** Hashes operators, functions, numbers and texts; a reference counts only as one. */
function formulaHash(formula: string): number {
  const { length } = formula;
  let hash = SEED ^ 3;
  let index = 0;
  while (index < length) {
    const code = formula.charCodeAt(index);
    if (code === DOUBLE_QUOTE) {
      const end = endOfQuoted(formula, index, DOUBLE_QUOTE);
      for (; index < end; index += 1) hash = Math.imul(hash ^ formula.charCodeAt(index), PRIME);
    } else if (code === QUOTE || code > 127 || IS_WORD[code] === 1) {
      const start = index;
      if (code === QUOTE) index = endOfQuoted(formula, index, QUOTE);
      let isNumber = code !== QUOTE;
      for (; index < length; index += 1) {
        const next = formula.charCodeAt(index);
        if (next <= 127 && IS_WORD[next] === 0) break;
        if (next > 127 || IS_DIGIT[next] === 0) isNumber = false;
      }
      if (isNumber || formula.charCodeAt(index) === OPEN) {
        for (let at = start; at < index; at += 1) hash = Math.imul(hash ^ formula.charCodeAt(at), PRIME);
      } else hash = Math.imul(hash ^ HASH_SIGN, PRIME);
    } else {
      if (code !== SPACE) hash = Math.imul(hash ^ code, PRIME);
      index += 1;
    }
  }
  return mixed(hash);
}

/** The place behind a quoted text or sheet name; doubled quotes belong to it. */
function endOfQuoted(formula: string, start: number, quote: number): number {
  let index = start + 1;
  while (index < formula.length) {
    if (formula.charCodeAt(index) === quote) {
      if (formula.charCodeAt(index + 1) !== quote) return index + 1;
      index += 1;
    }
    index += 1;
  }
  return index;
}
