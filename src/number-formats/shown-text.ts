import { inLibrarysWords, wordsOf } from "./format-words";
import { plainNumber } from "./plain-number";

const GENERAL = "General";
const OPTIONS = { locale: "zh-CN", throws: false, dateSpanLarge: false, dateErrorNumber: false } as const;
/** Days from 1899-12-30 to 1904-01-01. */
export const DAYS_TO_1904 = 1462;

/** The library of formats. It sets up forty languages when it is loaded, which only a cell that needs it waits for. */
function library(): typeof import("./format-library") {
  return require("./format-library");
}

/** Number formats as cells show them. One for each workbook: it remembers what it has worked out. */
export class ShownText {
  private readonly known = new Map<string, Map<number, string>>();
  private readonly dates = new Map<string, boolean>();

  constructor(private readonly date1904: boolean) {}

  /** A number as the cell shows it; outer blanks that only align columns are left out. */
  ofNumber(value: number, code: string | undefined): string {
    const plain = plainNumber(value, code);
    if (plain !== null) return plain;
    let texts = this.known.get(code ?? GENERAL);
    if (!texts) this.known.set(code ?? GENERAL, (texts = new Map()));
    let text = texts.get(value);
    if (text === undefined) {
      const serial = this.date1904 && code !== undefined && this.isDate(code) ? value + DAYS_TO_1904 : value;
      text = shownNumber(code ?? GENERAL, serial).trim();
      texts.set(value, text);
    }
    return text;
  }

  /** A text as the cell shows it: only a format that does more than repeat it matters. */
  ofText(value: string, code: string | undefined): string {
    if (code === undefined || code === "@" || !code.includes("@") || !/;|"/.test(code)) return value;
    return library().format(inLibrarysWords(code), value, OPTIONS);
  }

  private isDate(code: string): boolean {
    let is = this.dates.get(code);
    if (is === undefined) this.dates.set(code, (is = library().isDateFormat(inLibrarysWords(code))));
    return is;
  }
}

/** What the library shows where it can't read a format, or a date lies before its calendar. */
const UNREADABLE = /^#+$/;

/** A number in its format; where that can't be read, the plain number between the format's own words. */
function shownNumber(code: string, value: number): string {
  const { format } = library();
  const text = format(inLibrarysWords(code), value, OPTIONS);
  if (!UNREADABLE.test(text)) return text;
  const { before, after } = wordsOf(code);
  return before + format(GENERAL, value, OPTIONS) + after;
}
