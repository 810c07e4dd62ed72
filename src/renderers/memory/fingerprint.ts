import type { CellSnapshot, CellValue } from "../../workbook";

/** Characters that one cell takes in a row's fingerprint. */
export const CELL_LENGTH = 3;
export const EMPTY_CELL = "...";
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short fingerprint of what a cell holds. Of a formula its references are left out: they follow when rows are
 * inserted or a sheet is renamed, and the formula is then still ours.
 */
export function cellFingerprint(value: CellValue, formula: string | undefined): string {
  if (formula !== undefined) return encode(formulaHash(formula));
  if (value === null || value === "") return EMPTY_CELL;
  // Programs differ in how many digits of a double they save; 15 are the same in all of them.
  if (typeof value === "number") return encode(textHash(String(Number(value.toPrecision(15))), 1));
  return encode(textHash(typeof value === "boolean" ? String(value).toUpperCase() : value.replaceAll("\r\n", "\n"), 2));
}

export function snapshotFingerprint(cell: CellSnapshot | undefined): string {
  return cell === undefined
    ? EMPTY_CELL
    : cellFingerprint(cell.error === undefined ? cell.value : cell.error, cell.formula);
}

function encode(hash: number): string {
  return DIGITS[hash & 63]! + DIGITS[(hash >>> 6) & 63]! + DIGITS[(hash >>> 12) & 63]!;
}

function textHash(text: string, kind: number): number {
  let hash = SEED ^ kind;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return mixed(hash);
}

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const BANG = 0x21;
const OPEN = 0x28;

/** Hashes operators, functions, numbers and texts; a reference counts only as one. */
function formulaHash(formula: string): number {
  let hash = SEED ^ 3;
  let index = 0;
  while (index < formula.length) {
    const code = formula.charCodeAt(index);
    if (code === 0x20) {
      index += 1;
    } else if (code === DOUBLE_QUOTE) {
      const end = endOfQuoted(formula, index, DOUBLE_QUOTE);
      for (; index < end; index += 1) hash = Math.imul(hash ^ formula.charCodeAt(index), PRIME);
    } else if (code === QUOTE || isWord(code)) {
      const end =
        code === QUOTE ? endOfReference(formula, endOfQuoted(formula, index, QUOTE)) : endOfReference(formula, index);
      const isKept = formula.charCodeAt(end) === OPEN || isPlainNumber(formula, index, end);
      if (isKept) for (let at = index; at < end; at += 1) hash = Math.imul(hash ^ formula.charCodeAt(at), PRIME);
      else hash = Math.imul(hash ^ 0x23, PRIME);
      index = Math.max(end, index + 1);
    } else {
      hash = Math.imul(hash ^ code, PRIME);
      index += 1;
    }
  }
  return mixed(hash);
}

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

function endOfReference(formula: string, start: number): number {
  let index = start;
  while (index < formula.length && isWord(formula.charCodeAt(index))) index += 1;
  return index;
}

/** Letters, digits, $ . _ ! # and everything that is not ASCII: the characters of names and references. */
function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x24 ||
    code === 0x2e ||
    code === 0x5f ||
    code === BANG ||
    code === 0x23 ||
    code > 0x7f
  );
}

function isPlainNumber(formula: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const code = formula.charCodeAt(index);
    if (code !== 0x2e && (code < 0x30 || code > 0x39)) return false;
  }
  return true;
}
