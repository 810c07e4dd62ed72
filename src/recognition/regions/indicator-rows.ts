import { isLevel, levelSaid, pointsInText } from "../../language";
import type { Header, HeaderColumn } from "../sheet/header";
import type { Field } from "../sheet/lexicon";
import { isSignOffRow, isTitle, RowClasses } from "../sheet/row-class";
import { placeOf, type SheetReader } from "../sheet/sheet-reader";
import { isNumberAt } from "../sheet/slot";
import { isContinuation } from "./continuation";
import { fundsPairsAt } from "./funds-pairs";
import { projectNameAlone } from "./project-band";
import { sidewaysFundsAt } from "./sideways-funds";
import type { Stop } from "./why";

const MOST_BLANK_ROWS = 2;
/** 附件2 above the next form's title. */
const ANNEX = /^附[件表]\s*[\d一二三四五六七八九十]*[:：]?$/;
/** So many rows a note between two indicators takes at most. */
const MOST_NOTES = 3;
const FUNDS = /预算|执行|资金|支出|经费|金额/;

/** Where the rows below a header of indicators end. */
export class IndicatorRows {
  /** All headings of a field, the innermost first: which of them counts is the reader's to choose. */
  private readonly columns = new Map<Field, HeaderColumn[]>();
  private readonly classes: RowClasses;
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly reader: SheetReader,
    readonly header: Header,
  ) {
    this.classes = new RowClasses(reader.words, (text) => reader.corrections.isTotal("indicators", text));
    for (const heading of header.columns) {
      this.columns.set(heading.field, [heading, ...(this.columns.get(heading.field) ?? [])]);
    }
    this.left = Math.min(...header.columns.map(({ column }) => column));
    this.right = Math.max(...header.columns.map(({ right }) => right));
  }

  /** The last row from `first` on that belongs below the header, and what stops it; `first - 1` where none does. */
  end(first: number, last: number): { readonly last: number; readonly stop: Stop } {
    const { grid } = this.reader;
    let used = first - 1;
    let hasTotal = false;
    for (let row = first; row <= last;) {
      if (grid.isBlank(row, this.left, this.right)) {
        // What names or labels the next rows may stand left of the table's own columns.
        const kind = this.classes.of(this.lead(row));
        const stop = this.lead(row) === "" ? null : this.stopAt(row, hasTotal);
        if (stop) return { last: used, stop };
        if (kind === "total" || kind === "sum") {
          // 总分 merged over the columns left of two empty cells.
          hasTotal ||= kind === "total";
          used = row++;
          continue;
        }
        if (this.isInBlock(row)) {
          row++;
          continue;
        }
        const next = this.afterBlank(row, last);
        if (next === null) return { last: used, stop: { kind: "blank" } };
        row = next;
        continue;
      }
      const stop = this.isPlain(row) ? null : this.stopAt(row, hasTotal);
      const behind = stop?.kind === "note" && !hasTotal ? this.afterNote(row, last) : null;
      if (behind !== null) {
        row = behind;
        continue;
      }
      if (stop) return { last: used, stop };
      hasTotal ||= this.isTotal(row);
      used = row++;
    }
    return { last: used, stop: { kind: "sheet-end" } };
  }

  /** Whether the row is an indicator with its values under this header. */
  fits(row: number): boolean {
    return this.isPlain(row) && !this.isHeaderAgain(row);
  }

  /** Whether rows under this header begin here: an indicator, or its levels in rows of their own right above it. */
  begin(row: number): boolean {
    if (this.fits(row)) return true;
    return isLevel(levelSaid(this.own("name", row))) && this.own("target", row) === "" && this.begin(row + 1);
  }

  /** Whether the row says the whole of the form: 总分, 合计. */
  isTotal(row: number): boolean {
    return this.classes.of(this.lead(row)) === "total";
  }

  private isPlain(row: number): boolean {
    const target = this.own("target", row);
    if (target === "" || this.own("name", row) === "") return false;
    return this.isValued(row) && !/[：:]/.test(this.lead(row)) && !this.isOfFunds(row);
  }

  /** Its number of points tells an indicator from headings and labels; without points these may fill every column. */
  private isValued(row: number): boolean {
    if (this.columns.has("weight")) return this.hasNumber("weight", row);
    if (this.classes.of(this.lead(row)) === "label" || isSignOffRow(this.reader.grid, row)) return false;
    return this.own("actual", row) !== "" && !this.isHeaderAgain(row) && this.reader.headers.find(row) === null;
  }

  /** 预算执行 | 年初预算数 | 86 | 执行数 | 80.5: amounts below the indicators, beside their labels or on their side. */
  private isOfFunds(row: number): boolean {
    return FUNDS.test(this.lead(row)) && this.startsFunds(row);
  }

  private startsFunds(row: number): boolean {
    return fundsPairsAt(this.reader, row) !== null || sidewaysFundsAt(this.reader, row) !== null;
  }

  private stopAt(row: number, hasTotal: boolean): Stop | null {
    const { grid } = this.reader;
    const text = this.lead(row);
    const kind = this.classes.of(text);
    const isBare = !this.hasNumber("weight", row);
    const stop = (why: "note" | "label" | "title" | "header" | "project" | "strange"): Stop => ({
      kind: why,
      row,
      text,
    });
    if (kind === "total" || kind === "sum") return null;
    if (kind === "note" || (isBare && isSignOffRow(grid, row))) return stop("note");
    if (kind === "label" || (kind === "text" && isBare)) return stop("label");
    if (isContinuation(text) || ANNEX.test(text)) return stop("title");
    if (this.isHeaderAgain(row) || this.startsAnother(row)) return stop("header");
    const isAfterTotal = hasTotal && !this.columns.has("project");
    if (isAfterTotal && isBare && this.own("target", row) === "" && this.own("actual", row) === "") {
      return stop("strange");
    }
    const filled = grid.filled(row, 0, this.right);
    if (filled.length !== 1 || !isBare) return null;
    if (pointsInText(text) !== null && !isTitle(text)) return null;
    if (this.isProjectBand(row)) return stop("project");
    return isTitle(text) || grid.rightEdge(row, filled[0]!) >= this.right ? stop("title") : null;
  }

  /** A project's name alone in its row, whose own indicators follow. */
  private isProjectBand(row: number): boolean {
    const name = projectNameAlone(this.reader, row, this.right);
    if (name === null) return false;
    if (name.isWide) return true;
    // A text at the left of its row may be the first level of the rows below, unless they say theirs themselves.
    const level = this.columns.get("level1")?.at(-1);
    if (name.isNumbered && this.isHeaderAgain(row + 1)) return true;
    return level !== undefined && this.reader.grid.own(row + 1, level.column) !== "" && this.fits(row + 1);
  }

  private startsAnother(row: number): boolean {
    return this.reader.headers.find(row) !== null || this.startsFunds(row);
  }

  /** A level or the block's label at the side is merged down over the row: a line of the form that nobody filled in. */
  private isInBlock(row: number): boolean {
    const { merges } = this.reader.grid.sheet;
    return merges.some(({ top, bottom, left }) => top < row && bottom >= row && left <= this.right);
  }

  /** The indicator that a note among them is followed by; null where the note ends the table. */
  private afterNote(row: number, last: number): number | null {
    for (let next = row + 1; next <= Math.min(row + MOST_NOTES, last); next++) {
      if (this.isPlain(next)) return this.isHeaderAgain(next) ? null : next;
      const isNote = this.classes.of(this.lead(next)) === "note";
      if (!isNote && !this.reader.grid.isBlank(next, this.left, this.right)) return null;
    }
    return null;
  }

  private afterBlank(row: number, last: number): number | null {
    for (let next = row + 1; next <= Math.min(row + MOST_BLANK_ROWS, last); next++) {
      const kind = this.classes.of(this.lead(next));
      if (this.reader.grid.isBlank(next, this.left, this.right) && kind !== "total" && kind !== "sum") continue;
      const isRow =
        this.own("name", next) !== "" && (this.own("target", next) !== "" || this.hasNumber("weight", next));
      return kind === "total" || kind === "sum" || (kind === null && isRow && !this.isHeaderAgain(next)) ? next : null;
    }
    return null;
  }

  /** The header stands in the row once more: the next form, or the next page. */
  private isHeaderAgain(row: number): boolean {
    const { grid, words } = this.reader;
    let same = 0;
    for (const { column, text } of this.header.columns) {
      const own = grid.own(row, column);
      if (own !== "" && words.of(own).word === words.of(text.slice(text.lastIndexOf(" ") + 1)).word) same++;
    }
    return same >= 3;
  }

  /** The text of a field in the row, that of the innermost heading that has one. */
  private own(field: Field, row: number): string {
    const { grid } = this.reader;
    for (const heading of this.columns.get(field) ?? []) {
      const place = placeOf(grid, row, heading);
      const text = place === null ? "" : grid.own(place.row, place.column);
      if (text !== "") return text;
    }
    return "";
  }

  private hasNumber(field: Field, row: number): boolean {
    const { grid } = this.reader;
    for (const heading of this.columns.get(field) ?? []) {
      const place = placeOf(grid, row, heading);
      if (place !== null && isNumberAt(grid, place.row, place.column)) return true;
    }
    return false;
  }

  private lead(row: number): string {
    const { grid } = this.reader;
    return grid.own(row, grid.firstFilled(row, 0, this.right));
  }
}
