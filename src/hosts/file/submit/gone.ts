import { isMark, quoteSheet } from "../../../workbook";

/** What is a letter of a name in a formula: before or behind it, a name is another one. */
const LETTER = "[\\w.\\u0080-\\uffff]";

/** A name that the workbook defines, as far as it matters here. */
interface Named {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** Knows formulas that point to what is not handed in: sheets left out, their names, other workbooks. */
export class Gone {
  private readonly pattern: RegExp;

  private constructor(
    private readonly sheets: readonly string[],
    private readonly names: readonly string[],
  ) {
    const inSheets = sheets.flatMap((sheet) => [sheet, quoteSheet(sheet).slice(1, -1)]).map(escapePattern);
    const parts = ["\\[(?:\\d+|[^\\]]*\\.xl\\w+)\\]", "#REF!"];
    // Also the ends of Sheet1:Sheet3!A1.
    if (inSheets.length > 0) parts.push(`(?<!${LETTER})(?:${[...new Set(inSheets)].join("|")})'?[!:]`);
    if (names.length > 0) parts.push(`(?<!${LETTER})(?:${names.map(escapePattern).join("|")})(?!${LETTER}|[!(])`);
    this.pattern = new RegExp(parts.join("|"), "iu");
  }

  /** Sheets that are left out, with every name that belongs to them or, by whatever detour, points to them. */
  static of(sheets: readonly string[], names: readonly Named[]): Gone {
    const out = new Set(sheets);
    const lost = new Set(names.filter(({ name, sheet }) => isMark(name) || (sheet !== undefined && out.has(sheet))));
    for (;;) {
      const gone = new Gone(sheets, [...lost].filter(({ name, sheet }) => !isMark(name) && !sheet).map(nameOf));
      const more = names.filter((name) => !lost.has(name) && gone.isIn(name.refersTo));
      if (more.length === 0) return new Gone(sheets, gone.names);
      for (const name of more) lost.add(name);
    }
  }

  isIn(formula: string): boolean {
    return this.pattern.test(formula);
  }

  /** Whether a name of the workbook goes. */
  takes({ name, refersTo, sheet }: Named): boolean {
    return isMark(name) || (sheet !== undefined && this.sheets.includes(sheet)) || this.isIn(refersTo);
  }
}

function nameOf({ name }: Named): string {
  return name;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
