import { cellNumber, decimal, decimalOfCell, ONE, roundTo, type Decimal } from "../../figures";
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

/** Two full-width blanks: the indent of a paragraph and the gap between parts of a line. */
export const INDENT = "\u3000\u3000";
/** What a score shows while its text differs from the one that was read, or a number is gone. */
export const RESCORE = "请重新计分";
/** What a score shows while it waits for a judgement. */
export const PENDING = "待定";
export const NOT_APPLICABLE = "不适用";
/** What a score shows where another row of the same pool counts in its place. */
export const PASSED_OVER = "不计";
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

  /** The cell as it reads: a number stays a number with its format, a text loses outer spaces, a blank is "". */
  shown(place: CellAddress): Live {
    const cell = this.at(place);
    const ref = this.reference(place);
    if (cell?.error !== undefined)
      return { formula: `IFERROR(IF(${ref}="","",${ref}),"${ERROR_TEXT}")`, value: ERROR_TEXT };
    if (typeof cell?.value === "number") {
      const live = { formula: `IF(${ref}="","",${ref})`, value: cell.value };
      return cell.format === undefined ? live : { ...live, format: cell.format };
    }
    if (cell === undefined) return { formula: `IF(${ref}="","",${ref})`, value: "" };
    return { formula: `TRIM(${ref})`, value: excelTrim(textOf(cell.value)) };
  }

  /** The cell as a text inside a longer text. */
  words(place: CellAddress): { readonly formula: string; readonly value: string } {
    const cell = this.at(place);
    const ref = this.reference(place);
    if (cell?.error !== undefined) return { formula: `IFERROR(TRIM(${ref}),"${ERROR_TEXT}")`, value: ERROR_TEXT };
    if (typeof cell?.value === "number") {
      return cell.format?.includes("%")
        ? { formula: `ROUND(${ref}*100,10)&"%"`, value: `${numberText(cell.value, 100)}%` }
        : { formula: `TRIM(${ref})`, value: numberText(cell.value) };
    }
    return { formula: `TRIM(${ref})`, value: excelTrim(textOf(cell?.value ?? null)) };
  }

  /** True while a cell says what it does now; a text too long for a literal is not compared. */
  unchanged(place: CellAddress): string {
    const { formula, value } = this.words(place);
    return value.length > LONGEST_COMPARED ? "TRUE" : `${formula}=${quoted(value)}`;
  }

  /** The number of a slot × factor as it stands now; "" where there is none, nothing where there is no cell. */
  slotNumber(slot: Slot | null, factor: Decimal = ONE): Live {
    return slot === null ? { value: null } : this.number(slot.at, slot.number?.times(factor) ?? null, factor);
  }

  /**
   * The number in a cell × factor as it stands now, `scaled` being what it is at present. A number kept as text is
   * read by VALUE; what only the engine reads (full width, 12万) is a constant. A text that no formula reads asks for
   * a new scoring, so that no sum leaves it out; an empty cell stays empty. `asked` is the shorter reference to use where the same cell is shown in the row already.
   */
  number(place: CellAddress, scaled: Decimal | null, factor: Decimal, asked = this.reference(place)): Live {
    const cell = this.at(place);
    const value = scaled === null ? "" : cellNumber(scaled);
    if (cell?.error !== undefined) {
      // An error is no amount and would make every sum an error; `asked` may show it in words.
      const mended = `IF(ISNUMBER(${asked}),${times(asked, factor)},IF(TRIM(${asked})="${ERROR_TEXT}","","${RESCORE}"))`;
      return { formula: `IFERROR(${mended},"")`, value };
    }
    if (scaled === null || cell === undefined) {
      const none = excelTrim(textOf(cell?.value ?? null));
      if (none.length > LONGEST_COMPARED)
        return { formula: `IF(ISNUMBER(${asked}),${times(asked, factor)},"")`, value };
      const other = `IF(TRIM(${asked})=${quoted(none)},"","${RESCORE}")`;
      return { formula: `IF(ISNUMBER(${asked}),${times(asked, factor)},${other})`, value };
    }
    const unread = `IF(TRIM(${asked})="","","${RESCORE}")`;
    if (typeof cell.value === "number") {
      const exact = factorBetween(decimalOfCell(cell.value), scaled, factor);
      return { formula: `IF(ISNUMBER(${asked}),${times(asked, exact)},${unread})`, value };
    }
    const text = excelTrim(textOf(cell.value));
    const bare = text.replaceAll(",", "");
    if (DIGITS.test(bare) && decimal(bare.replace("+", "")).times(factor).eq(scaled)) {
      const reading = times(`VALUE(SUBSTITUTE(TRIM(${asked}),",","")&"E+0")`, factor);
      return { formula: `IF(ISNUMBER(${asked}),${times(asked, factor)},IFERROR(${reading},${unread}))`, value };
    }
    if (text.length > LONGEST_COMPARED) return { value };
    return { formula: `IF(TRIM(${asked})=${quoted(text)},${number(scaled)},"${RESCORE}")`, value };
  }
}

/**
 * True while no row with a number came into a column of the user's or left it; nothing where the places are no one
 * column. The rows above and below belong to the range, so that it grows with a row inserted at either end.
 */
export function countUnchanged(places: readonly CellAddress[], sources: SourceCells): readonly string[] {
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
  return [`COUNT(${sources.reference({ ...head, row: first })}:${end})=${count}`];
}

/** The factor that was meant; a column with a unit of its own (元 in a 万元 table) has another one. */
function factorBetween(raw: Decimal, scaled: Decimal, factor: Decimal): Decimal {
  return raw.eq(0) || raw.times(factor).eq(scaled) ? factor : scaled.div(raw);
}

const DIGITS = /^[-+]?\d+(\.\d+)?$/;
/** A formula literal holds 255 characters; doubled quotes count twice. */
const LONGEST_COMPARED = 120;

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

/** A text as a formula literal. At most 255 characters are allowed there. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A text of any length as a formula expression: literals of at most 255 characters, joined. */
export function longText(text: string): string {
  if (text.length <= LONGEST_COMPARED) return quoted(text);
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_COMPARED) {
    parts.push(quoted(text.slice(start, start + LONGEST_COMPARED)));
  }
  return parts.join("&");
}

/** A number as a formula literal, never in exponent form. */
export function number(value: Decimal): string {
  return value.toFixed();
}

/** part ÷ whole as it stands now: 不适用 over 0, nothing where one is missing, 请重新计分 where one can't be read. */
export function rateFormula(part: string, whole: string): string {
  const missing = `IF(OR(${part}="${RESCORE}",${whole}="${RESCORE}"),"${RESCORE}","")`;
  return `IF(COUNT(${whole},${part})=2,IF(${whole}=0,"${NOT_APPLICABLE}",${part}/${whole}),${missing})`;
}

/** expression × factor; rounded, since 0.07 × 100 is not 7 in binary and would miss a bound. */
export function times(expression: string, factor: Decimal): string {
  return factor.eq(1) ? expression : `ROUND(${expression}*${number(factor)},10)`;
}
