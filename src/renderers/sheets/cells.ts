import { cellNumber, decimal, decimalOfCell, HUNDRED, ONE, roundTo, sum, type Decimal } from "../../figures";
import {
  all,
  cell,
  countOfNumbers,
  either,
  is,
  isNumber,
  joined,
  number,
  numberIn,
  orElse,
  sumOf,
  text,
  trimmed,
  without,
  type Term,
} from "../../figures/term";
import type { Slot } from "../../recognition";
import {
  columnLetters,
  contains,
  quoteSheet,
  type CellAddress,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import type { Live } from "./draft";
import { shape } from "./shape";
import { ASKS_ANEW, isText, liveOf, LONGEST_LITERAL, NOTHING, scaled } from "./terms";

/** Two full-width blanks: the indent of a paragraph and the gap between parts of a line. */
export const INDENT = "\u3000\u3000";
const ERROR_TEXT = "错误值";

/** The cells of a workbook by address, and live references to them. */
export class SourceCells {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly prefixes = new Map<string, string>();

  constructor(readonly workbook: WorkbookSnapshot) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The cell as an absolute formula reference; the quoted name of each sheet is made once. */
  reference({ sheet, row, column }: CellAddress): string {
    let prefix = this.prefixes.get(sheet);
    if (prefix === undefined) this.prefixes.set(sheet, (prefix = `${quoteSheet(sheet)}!$`));
    return `${prefix}${columnLetters(column)}$${row + 1}`;
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.sheets.get(name);
  }

  at(place: CellAddress): CellSnapshot | undefined {
    return this.sheets.get(place.sheet)?.rows[place.row]?.[place.column];
  }

  /** Whether nothing can be seen in a cell. */
  isEmpty(place: CellAddress): boolean {
    const cell = this.at(place);
    return cell === undefined || (cell.error === undefined && excelTrim(textOf(cell.value)) === "");
  }

  /** Whether a cell is formatted as a percentage, also an empty one where the host tells it. */
  isPercent(place: CellAddress): boolean {
    const cell = this.at(place);
    if (cell !== undefined) return cell.format?.includes("%") ?? false;
    const blanks = this.sheets.get(place.sheet)?.percentBlanks ?? [];
    return blanks.some((area) => contains(area, place.row, place.column));
  }

  /** A rate as ROUND(rate×100,2)&"%" shows it. */
  percentText(rate: number): string {
    return `${roundTo(decimalOfCell(rate).times(100), 2).toFixed()}%`;
  }

  /** The cell as a term. */
  cell(place: CellAddress): Term {
    return cell(this.reference(place));
  }

  /** The cell as it reads: a number stays a number with its format, a text loses outer spaces, a blank is "". */
  shown(place: CellAddress): Live {
    const now = this.at(place);
    const own = this.reference(place);
    if (now === undefined) return { formula: OR_BLANK(own), value: "" };
    if (now.error !== undefined) return { formula: OR_ERROR(own), value: ERROR_TEXT };
    if (typeof now.value !== "number") return { formula: TRIMMED(own), value: excelTrim(textOf(now.value)) };
    return { formula: OR_BLANK(own), value: now.value, ...(now.format !== undefined && { format: now.format }) };
  }

  /** The cell as a text inside a longer text. */
  words(place: CellAddress): Words {
    const now = this.at(place);
    const own = trimmed(this.cell(place));
    if (now?.error !== undefined) return { term: orElse(own, text(ERROR_TEXT)), value: ERROR_TEXT };
    if (typeof now?.value !== "number") return { term: own, value: excelTrim(textOf(now?.value ?? null)) };
    if (now.format?.includes("%") !== true) return { term: own, value: numberText(now.value) };
    const percent = joined([scaled(this.cell(place), HUNDRED), text("%")]);
    return { term: percent, value: `${numberText(now.value, 100)}%` };
  }

  /** True while a cell says what it does now; a text too long for a literal is not compared. */
  unchanged(place: CellAddress): Term {
    const { term, value } = this.words(place);
    return value.length > LONGEST_LITERAL ? all([]) : isText(term, "=", value);
  }

  /** The number of a slot × factor as it stands now; "" where there is none, nothing where there is no cell. */
  slotNumber(slot: Slot | null, factor: Decimal = ONE): Live {
    if (slot?.parts) return this.sumOfParts(slot.parts, slot.number!.times(factor), factor);
    return slot === null ? { value: null } : this.number(slot.at, slot.number?.times(factor) ?? null, factor);
  }

  /** The sum of several cells × factor as they stand now; where one is no plain number, the sum while all stay as they are. */
  private sumOfParts(parts: readonly Slot[], now: Decimal, factor: Decimal): Live {
    const places = parts.map(({ at }) => at);
    const numbers = places.flatMap((at) => {
      const cellNow = this.at(at);
      return isPlainNumber(cellNow) ? [decimalOfCell(cellNow.value)] : [];
    });
    const isLive = parts.every(({ number, isTextNumber }) => number === null || !isTextNumber);
    const cells = places.map((at) => this.reference(at));
    const holds = isLive
      ? is(countOfNumbers(...cells), "=", numbers.length)
      : all(places.map((at) => this.unchanged(at)));
    const whole = isLive ? scaled(sumOf(...cells), factorBetween(sum(numbers), now, factor)) : number(now);
    return liveOf(either(holds, whole, ASKS_ANEW), cellNumber(now));
  }

  /**
   * The number in a cell × factor as it stands now, `scaled` being what it is at present. A number kept as text is
   * read by VALUE; what only the engine reads (full width, 12万) is a constant. A text that no formula reads asks for
   * a new scoring, so that no sum leaves it out; an empty cell stays empty. `asked` is the shorter reference to use where the same cell is shown in the row already.
   */
  number(place: CellAddress, now: Decimal | null, factor: Decimal, asked = this.cell(place)): Live {
    const value = now === null ? "" : cellNumber(now);
    const cellNow = this.at(place);
    if (now !== null && asked.kind === "cell" && isPlainNumber(cellNow)) {
      const by = factorBetween(decimalOfCell(cellNow.value), now, factor);
      if (by.eq(ONE)) return { formula: PLAIN_NUMBER(asked.role), value };
    }
    const term = this.numberTerm(place, now, factor, asked);
    return term === null ? { value } : liveOf(term, value);
  }

  /** The same as a term; null where the cell's text is too long to be compared. */
  numberTerm(place: CellAddress, now: Decimal | null, factor: Decimal, asked = this.cell(place)): Term | null {
    const cellNow = this.at(place);
    const read = (otherwise: Term, by = factor) => numberOr(asked, by, otherwise);
    // An error is no amount and would make every sum an error; `asked` may show it in words.
    if (cellNow?.error !== undefined) return orElse(read(unless(asked, ERROR_TEXT)), NOTHING);
    if (now === null || cellNow === undefined) {
      const none = excelTrim(textOf(cellNow?.value ?? null));
      return read(none.length > LONGEST_LITERAL ? NOTHING : unless(asked, none));
    }
    if (typeof cellNow.value === "number") {
      return read(unless(asked, ""), factorBetween(decimalOfCell(cellNow.value), now, factor));
    }
    const said = excelTrim(textOf(cellNow.value));
    const bare = said.replaceAll(",", "");
    if (DIGITS.test(bare) && decimal(bare.replace("+", "")).times(factor).eq(now)) {
      return read(orElse(scaled(numberIn(without(trimmed(asked), ",")), factor), unless(asked, "")));
    }
    return said.length > LONGEST_LITERAL ? null : either(isText(trimmed(asked), "=", said), now, ASKS_ANEW);
  }
}

function isPlainNumber(cell: CellSnapshot | undefined): cell is CellSnapshot & { readonly value: number } {
  return cell !== undefined && cell.error === undefined && typeof cell.value === "number";
}

const TRIMMED = shape((own: string) => trimmed(cell(own)));
const OR_BLANK = shape((own: string) => orBlank(cell(own)));
const OR_ERROR = shape((own: string) => orElse(orBlank(cell(own)), text(ERROR_TEXT)));

function orBlank(own: Term): Term {
  return either(isText(own, "=", ""), NOTHING, own);
}

/** Most numbers of the user's are read as they are. */
const PLAIN_NUMBER = shape((asked: string) => numberOr(cell(asked), ONE, unless(cell(asked), "")));

/** The number of a cell × factor, else something else. */
function numberOr(asked: Term, factor: Decimal, otherwise: Term): Term {
  return either(isNumber(asked), scaled(asked, factor), otherwise);
}

/** Nothing while the cell says that; otherwise a new scoring is asked for. */
function unless(asked: Term, words: string): Term {
  return either(isText(trimmed(asked), "=", words), NOTHING, ASKS_ANEW);
}

/** A text as it stands in a cell now, with the term that reads it. */
export interface Words {
  readonly term: Term;
  readonly value: string;
}

/**
 * True while no row with a number came into a column of the user's or left it; nothing where the places are no one
 * column. The rows above and below belong to the range, so that it grows with a row inserted at either end.
 */
export function countUnchanged(places: readonly CellAddress[], sources: SourceCells): readonly Term[] {
  const [head] = places;
  if (head === undefined || places.some(({ sheet, column }) => sheet !== head.sheet || column !== head.column))
    return [];
  const rows = places.map(({ row }) => row);
  const first = Math.max(0, Math.min(...rows) - 1);
  const last = Math.max(...rows) + 1;
  let count = 0;
  for (let row = first; row <= last; row += 1) {
    if (typeof sources.at({ ...head, row })?.value === "number") count += 1;
  }
  const end = `$${columnLetters(head.column)}$${last + 1}`;
  return [is(countOfNumbers(`${sources.reference({ ...head, row: first })}:${end}`), "=", count)];
}

/** The factor that was meant; a column with a unit of its own (元 in a 万元 table) has another one. */
function factorBetween(raw: Decimal, scaled: Decimal, factor: Decimal): Decimal {
  return raw.eq(0) || raw.times(factor).eq(scaled) ? factor : scaled.div(raw);
}

const DIGITS = /^[-+]?\d+(\.\d+)?$/;
/** A cell's text as Excel joins it into other texts. */
export function textOf(value: CellSnapshot["value"]): string {
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function numberText(value: number, factor = 1): string {
  return Number.isSafeInteger(value) ? String(value * factor) : decimalOfCell(value).times(factor).toFixed();
}

/** Excel's TRIM: outer blanks go, inner runs of blanks become one. Line breaks and full-width blanks stay. */
export function excelTrim(text: string): string {
  return text.includes(" ") ? text.replace(/ +/g, " ").replace(/^ | $/g, "") : text;
}
