import { yearBesideLabel } from "../../language";
import { AMOUNT_FIELDS, type Header } from "../sheet/header";
import { labelOf, textKeyOf } from "../sheet/lexicon";
import { isTitle, RowClasses } from "../sheet/row-class";
import type { SheetGrid } from "../sheet/grid";
import type { SheetReader } from "../sheet/sheet-reader";
import { isAmountText, isNil, slotAt } from "../sheet/slot";
import { FUNDS_SOURCES, FUNDS_TOTALS, SUM_WORDS } from "../sheet/vocabulary";
import { isContinuation } from "./continuation";
import type { Stop } from "./why";

export interface Bounds {
  readonly left: number;
  readonly right: number;
}

const MOST_BLANK_ROWS = 1;
/** Nothing that is meant as an amount is longer. */
const LONGEST_AMOUNT = 16;
/** Words that speak of no amount, as 约5万元 and 待批 do. */
const WORDS = /^(?![待未暂])[^\d０-９]*[一-龥][^\d０-９]*$/;

/**
 * Splits a header into its side-by-side tables: each name column with an amount before the next one begins one. A name
 * without an amount is one more column of the table before it, or where nothing stands left of it none of ours.
 */
export function sideBySide(grid: SheetGrid, header: Header): Bounds[] {
  const starts: { column: number; hasAmount: boolean }[] = [];
  let hasAmount = true;
  for (const { field, column } of header.columns) {
    if (AMOUNT_FIELDS.includes(field)) {
      hasAmount = true;
      if (starts.length > 0) starts[starts.length - 1]!.hasAmount = true;
    } else if ((field === "project" || field === "label" || field === "group") && hasAmount) {
      starts.push({ column, hasAmount: false });
      hasAmount = false;
    }
  }
  const isApart = ({ column }: { readonly column: number }): boolean => grid.shown(header.bottom, column - 1) === "";
  const begins = starts.filter((start, at) => at === 0 || start.hasAmount || isApart(start));
  if (begins.length < 2) return [{ left: 0, right: Number.MAX_SAFE_INTEGER }];
  return begins.flatMap((start, at) => {
    if (at > 0 && !start.hasAmount) return [];
    const left = at === 0 ? 0 : start.column;
    const right = at + 1 < begins.length ? begins[at + 1]!.column - 1 : Number.MAX_SAFE_INTEGER;
    return [{ left, right }];
  });
}

/** The word of a row's label in a funds block: 其中：财政拨款 → 财政拨款. */
export function fundsWord(reader: SheetReader, label: string): string {
  return reader.words.of(label).word.replace(/^其中[:：]?/, "");
}

/** Where the rows below a header of amounts end, between two columns. */
export class AmountRows {
  private readonly classes: RowClasses;
  private readonly amounts: readonly number[];
  /** Columns of the header that hold points or scores. */
  private readonly points: readonly number[];
  private readonly left: number;
  private readonly right: number;
  private readonly firstAmount: number;

  constructor(
    private readonly reader: SheetReader,
    private readonly header: Header,
    bounds: Bounds,
  ) {
    this.classes = new RowClasses(reader.words);
    const own = header.columns.filter(({ column }) => column >= bounds.left && column <= bounds.right);
    const amounts = own.filter(({ field }) => AMOUNT_FIELDS.includes(field));
    this.amounts = amounts.map(({ column }) => column);
    this.points = own.filter(({ field }) => field === "weight" || field === "score").map(({ column }) => column);
    this.firstAmount = Math.min(...this.amounts);
    this.left = Math.max(bounds.left, Math.min(this.firstAmount - 1, ...own.map(({ column }) => column)));
    this.right = Math.max(...own.map(({ right }) => right));
  }

  /** The last row below the header that belongs to the table, and what stops it. */
  end(last: number): { readonly last: number; readonly stop: Stop } {
    const { grid } = this.reader;
    let used = this.header.bottom;
    let isFunds: boolean | null = null;
    let hasTotal = false;
    let isAddedUp = false;
    for (let row = this.header.bottom + 1; row <= last; row++) {
      if (grid.isBlank(row, this.left, this.right)) {
        if (row - used > MOST_BLANK_ROWS || !this.continues(row + 1, last)) {
          return { last: used, stop: { kind: "blank" } };
        }
        continue;
      }
      if (this.saysYear(row))
        return { last: used, stop: { kind: "label", row, text: grid.own(row, grid.firstFilled(row)) } };
      const isAmount = this.hasNumber(row);
      const stop = isAmount ? null : this.stopAt(row, isFunds === true, hasTotal);
      if (stop) return { last: used, stop };
      if (isAddedUp && !isAmount && this.hasWords(row))
        return { last: used, stop: { kind: "strange", row, text: grid.own(row, grid.firstFilled(row)) } };
      isAddedUp ||= isAmount && used > this.header.bottom && this.isTotal(row);
      isFunds ??= this.isFundsRow(row, false);
      if (isFunds) hasTotal ||= isAmount && this.isFundsTotal(row);
      used = row;
    }
    return { last: used, stop: { kind: "sheet-end" } };
  }

  private stopAt(row: number, isFunds: boolean, hasTotal: boolean): Stop | null {
    const { reader } = this;
    const { grid, words } = reader;
    const filled = grid.filled(row, 0, this.right);
    const texts = filled.map((column) => grid.own(row, column));
    const lead = texts[0] ?? "";
    const stop = (kind: "note" | "label" | "title" | "header" | "strange"): Stop => ({ kind, row, text: lead });
    if (isContinuation(lead)) return stop("title");
    const kinds = filled.map((column, at) => (column < this.firstAmount ? this.classes.of(texts[at]!) : null));
    if (kinds.includes("note")) return stop("note");
    if (kinds.includes("label") || texts.some((text) => textKeyOf(words, text) !== null)) return stop("label");
    const label = labelOf(words, lead);
    if (label === "headScore" || label === "grade") return stop("label");
    if (this.isHeaderAgain(row) || reader.headers.find(row) !== null) return stop("header");
    const isAlone = filled.length === 1;
    if (isAlone && isTitle(lead) && grid.rightEdge(row, filled[0]!) >= this.right) return stop("title");
    if (isAlone && reader.headers.find(row + 1) !== null) return stop("title");
    if (this.amounts.some((column) => this.isProse(row, column))) return stop("strange");
    if (!isFunds) return null;
    // In a funds block: a row with neither an amount nor one of its labels begins what follows it, and a second total
    // that has nothing but points is the form's.
    if (!this.isFundsRow(row, true)) return stop("strange");
    return hasTotal && this.isFundsTotal(row) && this.hasPoints(row) ? stop("label") : null;
  }

  private hasNumber(row: number): boolean {
    return this.amounts.some((column) => {
      const value = this.reader.grid.cell(row, column)?.value;
      return typeof value === "number" || (typeof value === "string" && isAmountText(value));
    });
  }

  private isTotal(row: number): boolean {
    const { grid } = this.reader;
    return grid
      .filled(row, 0, this.firstAmount - 1)
      .some((column) => this.classes.of(grid.own(row, column)) === "total");
  }

  /** Words where amounts would stand, below the total of all rows: headings of what follows, 单位 | 姓名 | 年度. */
  private hasWords(row: number): boolean {
    const texts = this.amounts.map((column) => this.reader.grid.own(row, column)).filter((text) => !isNil(text));
    return texts.some((text) => text !== "") && texts.every((text) => text === "" || WORDS.test(text));
  }

  /** 年度 | 2023 below the amounts: a label of the form. */
  private saysYear(row: number): boolean {
    const { grid, words } = this.reader;
    const label = grid.firstFilled(row, 0, this.right);
    const value = grid.firstFilled(row, label + 1, this.right);
    if (value < 0 || grid.firstFilled(row, value + 1, this.right) >= 0) return false;
    if (yearBesideLabel(grid.own(row, value)) === null) return false;
    return labelOf(words, grid.own(row, label)) === "year";
  }

  private hasPoints(row: number): boolean {
    return this.points.some((column) => slotAt(this.reader.grid, row, column).number !== null);
  }

  private isProse(row: number, column: number): boolean {
    const text = this.reader.grid.own(row, column);
    return text.length > LONGEST_AMOUNT && !isNil(text);
  }

  private isFundsRow(row: number, withSums: boolean): boolean {
    return this.fundsWords(row).some(
      (word) =>
        (withSums || !SUM_WORDS.includes(word)) && (FUNDS_TOTALS.includes(word) || FUNDS_SOURCES.includes(word)),
    );
  }

  private isFundsTotal(row: number): boolean {
    return this.fundsWords(row).some((word) => FUNDS_TOTALS.includes(word));
  }

  private fundsWords(row: number): string[] {
    const { grid } = this.reader;
    return grid.filled(row, 0, this.firstAmount - 1).map((column) => fundsWord(this.reader, grid.own(row, column)));
  }

  private continues(row: number, last: number): boolean {
    const { grid, headers } = this.reader;
    if (row > last || grid.isBlank(row, this.left, this.right) || headers.find(row)) return false;
    return this.hasNumber(row);
  }

  private isHeaderAgain(row: number): boolean {
    const { grid, words } = this.reader;
    let same = 0;
    for (const heading of this.header.columns) {
      if (heading.column < this.left || heading.column > this.right) continue;
      const text = grid.own(row, heading.column);
      const own = heading.text.slice(heading.text.lastIndexOf(" ") + 1);
      if (text !== "" && words.of(text).word === words.of(own).word) same++;
    }
    return same >= 2;
  }
}
