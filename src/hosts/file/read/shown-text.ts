import { format, isDateFormat } from "numfmt";

const OPTIONS = { locale: "zh-CN", throws: false, dateSpanLarge: false, dateErrorNumber: false } as const;
/** Days from 1899-12-30 to 1904-01-01. */
const DAYS_TO_1904 = 1462;
/** General shows whole numbers up to 11 digits as they are. */
const WIDEST_GENERAL = 1e11;

/** Number formats as cells show them. One for each workbook: it remembers what it has worked out. */
export class ShownText {
  private readonly known = new Map<string, Map<number, string>>();
  private readonly dates = new Map<string, boolean>();

  constructor(private readonly date1904: boolean) {}

  /** A number as the cell shows it; outer blanks that only align columns are left out. */
  ofNumber(value: number, code: string | undefined): string {
    if (code === undefined) {
      if (Number.isInteger(value) && Math.abs(value) < WIDEST_GENERAL) return String(value);
      return format("General", value, OPTIONS);
    }
    let texts = this.known.get(code);
    if (!texts) this.known.set(code, (texts = new Map()));
    let text = texts.get(value);
    if (text === undefined) {
      const serial = this.date1904 && this.isDate(code) ? value + DAYS_TO_1904 : value;
      text = format(inLibrarysWords(code), serial, OPTIONS).trim();
      texts.set(value, text);
    }
    return text;
  }

  /** A text as the cell shows it: only a format that does more than repeat it matters. */
  ofText(value: string, code: string | undefined): string {
    if (code === undefined || code === "@" || !code.includes("@") || !/;|"/.test(code)) return value;
    return format(code, value, OPTIONS);
  }

  private isDate(code: string): boolean {
    let is = this.dates.get(code);
    if (is === undefined) this.dates.set(code, (is = isDateFormat(code)));
    return is;
  }
}

/** Chinese Excel writes 上午/下午 where the format language says AM/PM. */
function inLibrarysWords(code: string): string {
  return code.replace("上午/下午", "AM/PM");
}
