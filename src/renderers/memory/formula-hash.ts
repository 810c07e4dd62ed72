import { hashed, hashedText, SEED } from "./hash";

const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const EQUALS = 0x3d;
const PLUS = 0x2b;
const MINUS = 0x2d;
const HASH_SIGN = 0x23;
const UNDERLINE = 0x5f;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const E = 0x45;
/** A letter without this bit is a capital. */
const IN_CAPITALS = ~0x20;

const ofAscii = (pattern: RegExp) =>
  Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
/** Letters, digits, $ . _ ! and #: with everything beyond ASCII the characters of names, numbers and references. */
const IS_WORD = ofAscii(/[0-9A-Za-z$._!#]/);
const IS_DIGIT = ofAscii(/[0-9.]/);
/** Blanks say nothing, and @ (one value of several) only what the formula did before. */
const IS_SILENT = ofAscii(/[\s@]/);

/**
 * A hash of what a formula says: its operators, functions, numbers and texts. Of a reference it counts only that there
 * is one, since references follow when rows are inserted or a sheet is renamed, and the formula is then still ours.
 * What programs write each in their own way counts as the same: numbers agree to 15 digits, and blanks, the case of
 * functions, _xlfn. before them, TRUE() for TRUE, and a leading = or + say nothing.
 */
export function formulaHash(formula: string): number {
  const { length } = formula;
  let hash = SEED ^ 3;
  let index = beginning(formula);
  while (index < length) {
    const code = formula.charCodeAt(index);
    const start = index;
    if (code === DOUBLE_QUOTE) {
      index = endOfQuoted(formula, start, '"');
      hash = hashedText(hash, formula, start, index);
    } else if (code === QUOTE) {
      index = endOfWord(formula, endOfQuoted(formula, start, "'"));
      hash = hashed(hash, HASH_SIGN);
    } else if (code <= 127 && IS_WORD[code] === 0) {
      if (IS_SILENT[code] === 0) hash = hashed(hash, code);
      index += 1;
    } else if (code <= 127 && IS_DIGIT[code] === 1 && (index = endOfNumber(formula, start)) > start) {
      hash = hashedNumber(hash, formula, start, index);
    } else {
      index = endOfWord(formula, start);
      const next = afterBlanks(formula, index);
      const isCalled = formula.charCodeAt(next) === OPEN;
      if (isTruth(formula, start, index)) {
        hash = hashedName(hash, formula, start, index);
        const end = isCalled ? afterBlanks(formula, next + 1) : next;
        if (isCalled && formula.charCodeAt(end) === CLOSE) index = end + 1;
      } else hash = isCalled ? hashedName(hash, formula, start, index) : hashed(hash, HASH_SIGN);
    }
  }
  return hash;
}

/** The place behind a leading =, + and blanks. */
function beginning(formula: string): number {
  let index = 0;
  while (index < formula.length) {
    const code = formula.charCodeAt(index);
    if (code !== EQUALS && code !== PLUS && !(code < 128 && IS_SILENT[code] === 1)) break;
    index += 1;
  }
  return index;
}

function afterBlanks(formula: string, start: number): number {
  let index = start;
  for (; index < formula.length; index += 1) {
    const code = formula.charCodeAt(index);
    if (code > 127 || IS_SILENT[code] === 0) break;
  }
  return index;
}

function endOfWord(formula: string, start: number): number {
  let index = start;
  for (; index < formula.length; index += 1) {
    const code = formula.charCodeAt(index);
    if (code <= 127 && IS_WORD[code] === 0) break;
  }
  return index;
}

/** The place behind a number; `start` where none begins there (a sheet's name may begin with digits: 2021年!A1). */
function endOfNumber(formula: string, start: number): number {
  let index = endOfDigits(formula, start);
  if (index === start) return start;
  if ((formula.charCodeAt(index) | 0x20) === 0x65) {
    const sign = formula.charCodeAt(index + 1);
    const power = sign === PLUS || sign === MINUS ? index + 2 : index + 1;
    const end = endOfDigits(formula, power);
    if (end > power) index = end;
  }
  const next = formula.charCodeAt(index);
  return index === formula.length || (next <= 127 && IS_WORD[next] === 0) ? index : start;
}

function endOfDigits(formula: string, start: number): number {
  let index = start;
  for (; index < formula.length; index += 1) {
    const code = formula.charCodeAt(index);
    if (code > 127 || IS_DIGIT[code] === 0) break;
  }
  return index;
}

/** So many digits of a double are the same in every program that saves it. */
const DIGITS = 15;

/** 0.300000000000000000011, .3, 0.30 and 3E-1 are 0.3. */
function hashedNumber(hash: number, formula: string, start: number, end: number): number {
  if (isPlain(formula, start, end)) return hashedText(hash, formula, start, end);
  const digits = String(Number(Number(formula.slice(start, end)).toPrecision(DIGITS)));
  return hashedText(hash, digits, 0, digits.length);
}

/** Whether a number is written as String writes it; most are. */
function isPlain(formula: string, start: number, end: number): boolean {
  if (end - start > DIGITS) return false;
  let point = -1;
  for (let index = start; index < end; index += 1) {
    const code = formula.charCodeAt(index);
    if (code === POINT && point < 0) point = index;
    else if (code < ZERO || code > NINE) return false;
  }
  if (point < 0) return true;
  const last = formula.charCodeAt(end - 1);
  return point > start && last !== POINT && last !== ZERO && !formula.startsWith("0.00000", start);
}

function isTruth(formula: string, start: number, end: number): boolean {
  if (end - start > 5 || (formula.charCodeAt(end - 1) & IN_CAPITALS) !== E) return false;
  return /^(?:TRUE|FALSE)$/i.test(formula.slice(start, end));
}

/** _xlfn.IFS and ifs are IFS. */
function hashedName(hash: number, formula: string, start: number, end: number): number {
  let longer = hash;
  for (let index = start + prefixOf(formula, start); index < end; index += 1) {
    const code = formula.charCodeAt(index);
    longer = hashed(longer, code >= SMALL_A && code <= SMALL_Z ? code & IN_CAPITALS : code);
  }
  return longer;
}

const PREFIX = /(?:_xlfn\.|_xlws\.)+/iy;

function prefixOf(formula: string, start: number): number {
  if (formula.charCodeAt(start) !== UNDERLINE) return 0;
  PREFIX.lastIndex = start;
  return PREFIX.exec(formula)?.[0].length ?? 0;
}

/** The place behind a quoted text or sheet name; doubled quotes belong to it. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  let end = formula.indexOf(quote, start + 1);
  while (end >= 0 && formula.startsWith(quote, end + 1)) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}
