import { hasValueBehind, yearAlone } from "../language";
import type { GatheredSheet } from "./gathered-sheet";
import { labelsIn } from "./sheet/labels";
import type { SheetReader } from "./sheet/sheet-reader";
import { readFundsPairs } from "./tables/funds-pairs";
import { textsIn } from "./tables/labelled";
import { quantityBeside } from "./tables/quantities";
import { hasNumber, unreadRanges, unreadTexts } from "./unread-rows";

/** What a time is said of that is not the year of the form. */
const OTHER_TIME = /时间|日期|年份|期限|周期|起止|立项|开工|成立|设立|批准|批复/;
/** 全年预算数：1260万元；全年执行数：1234.8万元, or 年初预算100万元，实际支出95万元. */
const AMOUNTS_IN_WORDS =
  /^[^：:\d]{0,12}预算[^：:\d]{0,6}(?:[：:]\s*\d|为?\d[\d.,]*\s*[百千万亿]*元).*(?:执行|支出|决算)[^：:\d]{0,6}[：:为]?\s*\d/;
/** What labels such a sentence. */
const OF_MONEY = /预算|资金|执行|支出/;
const PAIRS = "金额写在各自的名称旁边。";

/** Reads the rows of a part that belong to no table: labels, texts, years, amounts and numbers beside their names. */
export class LooseRows {
  /** The last row of amounts beside their labels. */
  private lastOfPairs = -1;
  /** Rows of numbers that nothing took in. */
  private readonly unread: number[] = [];
  /** Rows that hold no label and no value of ours: perhaps a text that nothing took in. */
  private readonly unnamed: number[] = [];
  /** Amounts in sentences. */
  private readonly inWords: { readonly row: number; readonly column: number }[] = [];

  constructor(
    private readonly reader: SheetReader,
    private readonly sheet: GatheredSheet,
  ) {}

  read(row: number): void {
    const { reader, sheet } = this;
    const { grid } = reader;
    const filled = grid.filled(row);
    const first = filled[0];
    if (first === undefined) return;
    if (filled.length <= 2) sheet.noteYear(grid.own(row, first));
    for (const column of filled) {
      const year = this.isOfOtherTime(row, column) ? null : yearAlone(grid.own(row, column));
      if (year !== null) sheet.add({ kind: "year", row, year });
    }
    const labels = labelsIn(reader, row);
    for (const label of labels) sheet.add({ kind: "label", row, label });
    const isOfPairs = row <= this.lastOfPairs;
    const pairs = !isOfPairs && sheet.isInForm() ? readFundsPairs(reader, row) : null;
    if (pairs) {
      this.lastOfPairs = pairs.range.bottom;
      sheet.add({ kind: "funds", row, block: pairs });
      sheet.list("funds", pairs.range, pairs.unit, {}, PAIRS);
      return;
    }
    const texts = textsIn(reader, row);
    for (const text of texts) sheet.add({ kind: "text", row, text });
    const read = labels.length + texts.length + filled.filter((column) => this.readPair(row, column)).length;
    if (read === 0) this.unnamed.push(row);
    if (read === 0 && !isOfPairs && hasNumber(grid, row)) this.unread.push(row);
    if (texts.length > 0 || !sheet.isInForm()) return;
    const said = filled.find((column) => AMOUNTS_IN_WORDS.test(grid.own(row, column)));
    if (said !== undefined && (said === first || OF_MONEY.test(grid.own(row, first))))
      this.inWords.push({ row, column: said });
  }

  /**
   * Tells the rows of amounts that nothing took in, and the texts unless the user pointed out what is to be read; a
   * sentence beside a table of amounts says them once more.
   */
  tellUnread(isPointedOut: boolean): void {
    const { grid, notices } = this.reader;
    const hasFunds = this.sheet.items.some(({ kind }) => kind === "funds");
    for (const { row, column } of hasFunds ? [] : this.inWords)
      notices.add("amounts-in-words", [grid.rangeAt(row, column)], { text: grid.own(row, column) });
    const above = [grid.name, this.sheet.title?.value ?? ""];
    for (const range of unreadRanges(grid, this.unread, above)) notices.add("rows-unread", [range]);
    if (isPointedOut || !this.sheet.isOfTexts()) return;
    const taken = new Set(this.sheet.items.flatMap((item) => (item.kind === "text" ? [item.text.at.row] : [])));
    const left = this.unnamed.filter((row) => !taken.has(row));
    for (const { range, text } of unreadTexts(grid, left, taken.size > 0))
      notices.add("text-unread", [range], { text });
  }

  /** Whether a year is that of something else, which stands before it: 立项时间 | 2022年 is no year of the form. */
  private isOfOtherTime(row: number, column: number): boolean {
    const { grid } = this.reader;
    const before = grid.filled(row).filter((other) => other < column);
    return before.map((other) => grid.own(row, other)).some((text) => OTHER_TIME.test(text) && !hasValueBehind(text));
  }

  private readPair(row: number, column: number): boolean {
    const quantity = quantityBeside(this.reader, row, column);
    if (quantity) this.sheet.quantities.push(quantity);
    return quantity !== null;
  }
}
