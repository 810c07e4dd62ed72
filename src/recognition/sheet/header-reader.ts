import { type HeaderWords, isUnitNote, visibleText, yearInText } from "../../language";
import type { SheetGrid } from "./grid";
import { Corrections } from "../corrections/corrections";
import { AMOUNT_FIELDS, fieldCount, isHeader, type Header, type HeaderColumn } from "./header";
import { HeadingReader } from "./heading-reader";
import { isAmountText } from "./slot";
import { PATTERN_RANK, type HeaderKind } from "./lexicon";

const LAST_YEAR = /^(?:上年|去年|上一年)/;
const MOST_HEADER_ROWS = 3;
const LONGEST_CELL = 60;
/** So far below its heading the first value of a column stands at most. */
const ROWS_TO_VALUE = 4;
/** So many headings are a table's, and no labels with their values. */
const FEWEST_BESIDE = 3;
const PERCENT_TEXT = /^\s*\d[\d,.]*\s*%\s*$/;

/** Finds headers in one sheet. Headings are reduced once and remembered. */
export class HeaderReader {
  private readonly bands: Readonly<Record<HeaderKind, Map<string, readonly HeaderColumn[]>>> = {
    indicators: new Map(),
    amounts: new Map(),
  };
  private readonly headings: HeadingReader;

  constructor(
    readonly grid: SheetGrid,
    words: HeaderWords,
    private readonly corrections = new Corrections(),
  ) {
    this.headings = new HeadingReader(words, corrections);
  }

  /** The header that begins in this row; of both kinds the one that explains more columns. */
  find(row: number): Header | null {
    const indicators = this.findKind("indicators", row);
    const amounts = this.findKind("amounts", row);
    if (amounts && !indicators && this.headsIndicators(amounts)) return null;
    if (!indicators || !amounts) return indicators ?? amounts;
    return fieldCount(amounts.columns) > fieldCount(indicators.columns) ? amounts : indicators;
  }

  /** 预算执行情况 | … right above the header of the indicators, which is no part of one of amounts. */
  private headsIndicators({ top, bottom }: Header): boolean {
    for (let row = top + 1; row <= bottom; row++) if (this.findKind("indicators", row) !== null) return true;
    return false;
  }

  /** The header of a kind whose first row this is. */
  findKind(kind: HeaderKind, row: number): Header | null {
    const inFirst = this.headingCount(kind, row);
    if (inFirst === 0 || this.hasNumber(row) || this.isTitleRow(row)) return null;
    const fewest = kind === "indicators" ? 3 : 2;
    if (inFirst + this.headingCount(kind, row + 1) + this.headingCount(kind, row + 2) < fewest) return null;
    let best: Header | null = null;
    for (let bottom = row; bottom < row + MOST_HEADER_ROWS; bottom++) {
      if (bottom > row && (this.hasNumber(bottom) || this.isProse(bottom))) break;
      if (bottom === row ? inFirst < fewest : !this.belongsAbove(kind, row, bottom)) continue;
      const columns = this.readBand(kind, row, bottom);
      if (!isHeader(kind, columns)) continue;
      const gain = best === null ? 1 : fieldCount(columns) - fieldCount(best.columns);
      const isDeeper = gain === 0 && columns.some((heading) => heading.row === bottom);
      if (gain > 0 || isDeeper) best = { kind, top: row, bottom, columns };
    }
    return best && !this.isLabelRow(best) ? this.withYearsAbove(this.underGroups(this.stretched(best))) : null;
  }

  /** 项目名称 | 公用经费支出 over other labels and their values: the name ends like a heading of amounts and is none. */
  private isLabelRow({ kind, bottom, columns }: Header): boolean {
    const amounts = columns.filter(({ field }) => AMOUNT_FIELDS.includes(field));
    const [only] = amounts;
    if (kind !== "amounts" || only === undefined || amounts.length > 1 || only.rank < PATTERN_RANK) return false;
    const below = this.grid.usedRows.find((row) => row > bottom && this.grid.own(row, only.column) !== "");
    if (below === undefined || below > bottom + ROWS_TO_VALUE) return false;
    const { value } = this.grid.cell(below, only.column)!;
    return typeof value === "string" && !/^[\d\s.,%／/—－-]*(?:[万亿]?元)?$/.test(value);
  }

  /** The fields of columns that the user pointed out, read from the given header rows where they tell more. */
  readBand(kind: HeaderKind, top: number, bottom: number): readonly HeaderColumn[] {
    const key = `${top}-${bottom}`;
    let band = this.bands[kind].get(key);
    if (band === undefined) {
      band = this.bandOf(kind, top, bottom);
      this.bands[kind].set(key, band);
    }
    return band;
  }

  private bandOf(kind: HeaderKind, top: number, bottom: number, withGroupAbove = false): HeaderColumn[] {
    const found: HeaderColumn[] = [];
    for (let column = 0; column < this.grid.columnCount; column++) {
      const heading = this.readColumn(kind, top, bottom, column, withGroupAbove);
      if (heading) found.push(heading);
    }
    return found;
  }

  private readColumn(
    kind: HeaderKind,
    top: number,
    bottom: number,
    column: number,
    withGroupAbove: boolean,
  ): HeaderColumn | null {
    const found = this.pathAt(top, bottom, column);
    if (found === null) return null;
    const { row, path } = found;
    const leaf = path[path.length - 1]!;
    const parents = path.slice(0, -1);
    const above = withGroupAbove ? this.parentAt(top - 1, column, top - 1, bottom) : "";
    const isCorrected = above !== "" && this.headings.isCorrected(kind, [above, ...path]);
    const meaning = this.headings.meaning(kind, leaf, isCorrected ? [above, ...parents] : parents);
    return meaning && { ...meaning, column, row, right: this.grid.rightEdge(row, column) };
  }

  /** What heads a column in a band of rows: its own heading, last, below those above it; null where nothing does. */
  pathAt(top: number, bottom: number, column: number): { row: number; path: readonly string[] } | null {
    const { grid } = this;
    let leafRow = bottom;
    let leaf = "";
    for (; leafRow >= top; leafRow--) {
      const merge = grid.mergeAt(leafRow, column);
      if (merge && (merge.bottom > bottom + 2 || merge.top < top)) continue; // a block's label at the side
      leaf = grid.shown(leafRow, column);
      if (leaf === "") continue;
      if (merge && merge.left !== column) return null;
      if (merge) leafRow = merge.top;
      break;
    }
    if (leaf === "" || leaf.length > LONGEST_CELL) return null;
    const parents: string[] = [];
    for (let row = leafRow - 1; row >= top; row--) {
      const parent = this.parentAt(row, column, top, bottom);
      if (parent !== "" && parents[0] !== parent) parents.unshift(parent);
    }
    return { row: leafRow, path: [...parents, leaf] };
  }

  /** The heading above; a blank cell right of a heading that has columns below belongs to that heading. */
  private parentAt(row: number, column: number, top: number, bottom: number): string {
    for (let left = column; left >= 0; left--) {
      const merge = this.grid.mergeAt(row, left);
      if (merge && (merge.bottom > bottom + 2 || merge.top < top)) return "";
      const text = this.grid.shown(row, left);
      if (text === "") continue;
      const isParent = left === column || (merge ? merge.right >= column : this.grid.shown(row + 1, left) !== "");
      return isParent && !(merge && merge.bottom > row && left !== column) ? text : "";
    }
    return "";
  }

  private headingCount(kind: HeaderKind, row: number): number {
    const cells = this.grid.sheet.rows[row];
    let count = 0;
    const end = cells ? Math.min(cells.length, this.grid.columnCount) : 0;
    for (let column = 0; column < end; column++) {
      const cell = cells![column];
      if (cell !== undefined && typeof cell.value === "string" && this.headings.heads(kind, visibleText(cell.text)))
        count++;
    }
    return count;
  }

  private hasNumber(row: number): boolean {
    const cells = this.grid.sheet.rows[row];
    if (!cells) return false;
    for (let column = 0; column < cells.length && column < this.grid.columnCount; column++) {
      const value = cells[column]?.value;
      if (typeof value === "number" || (typeof value === "string" && (isAmountText(value) || PERCENT_TEXT.test(value))))
        return !this.isOfTableBeside(row, column);
    }
    return false;
  }

  /** Whether a column of nothing lies between headings enough for a table and the place: another table stands there. */
  private isOfTableBeside(row: number, place: number): boolean {
    const { grid } = this;
    const heads = (text: string): boolean =>
      this.headings.heads("amounts", text) || this.headings.heads("indicators", text);
    let headings = 0;
    for (let column = 0; column < place; column++) {
      if (heads(grid.own(row, column))) headings++;
      else if (headings >= FEWEST_BESIDE && this.isEmptyColumn(column, row)) return true;
    }
    return false;
  }

  private isEmptyColumn(column: number, row: number): boolean {
    for (let below = row; below <= row + ROWS_TO_VALUE; below++) {
      if (this.grid.shown(below, column) !== "" || this.grid.mergeAt(below, column) !== undefined) return false;
    }
    return true;
  }

  /** Nothing but a title (and its unit note) above the headings: 2023年项目支出预算执行情况. */
  private isTitleRow(row: number): boolean {
    const { grid } = this;
    const [first, second] = grid.filled(row).filter((column) => !isUnitNote(grid.own(row, column)));
    if (first === undefined || second !== undefined || (grid.mergeAt(row, first)?.bottom ?? row) > row) return false;
    const below = grid.filled(row + 1)[0];
    return below !== undefined && first <= below;
  }

  private isProse(row: number): boolean {
    return this.grid.filled(row).some((column) => this.grid.own(row, column).length > LONGEST_CELL);
  }

  /**
   * Whether the band's first row is part of the header, and not a label row of the form above it: its headings reach
   * down by a merged area, or head several columns.
   */
  private belongsAbove(kind: HeaderKind, top: number, bottom: number): boolean {
    const rest = this.readBand(kind, top + 1, bottom);
    if (!isHeader(kind, rest)) return true;
    return this.grid.filled(top).some((column) => {
      const merge = this.grid.mergeAt(top, column);
      return (
        merge !== undefined &&
        merge.bottom > top &&
        merge.bottom === bottom &&
        this.headings.heads(kind, this.grid.own(top, column))
      );
    });
  }

  /** The header with the rows that at least half of its headings cover by merged areas. */
  private stretched(header: Header): Header {
    const bottoms = header.columns.map(
      ({ column }) => this.grid.mergeAt(header.bottom, column)?.bottom ?? header.bottom,
    );
    let { bottom } = header;
    while (
      bottom < header.top + MOST_HEADER_ROWS - 1 &&
      bottoms.filter((last) => last > bottom).length * 2 >= bottoms.length
    ) {
      bottom++;
    }
    return { ...header, bottom };
  }

  /** A heading may have been set right below a group that stands above the header, as side-by-side years do. */
  private underGroups(header: Header): Header {
    const { kind, top, bottom } = header;
    if (this.corrections.isEmpty || top === 0) return header;
    return { ...header, columns: this.bandOf(kind, top, bottom, true) };
  }

  /** Side-by-side years stand above the headings: 2020年 | 2021年. */
  private withYearsAbove(header: Header): Header {
    const above = header.top - 1;
    if (above < 0 || fieldCount(header.columns) === header.columns.length || this.hasNumber(above)) return header;
    const years = header.columns.map(({ column }) => yearInText(this.parentAt(above, column, above, header.top)));
    const relative = header.columns.map(({ column }) =>
      LAST_YEAR.test(this.parentAt(above, column, above, header.top)),
    );
    if (new Set(years.filter((year) => year !== null)).size < 2 && !relative.includes(true)) return header;
    const columns = header.columns.map((column, at) => ({
      ...column,
      field: relative[at] && column.field === "executed" ? ("previous" as const) : column.field,
      year: column.year ?? years[at]!,
      text: withGroup(this.parentAt(above, column.column, above, header.top), column),
    }));
    return {
      ...header,
      top: above,
      columns: columns.filter((column, at) => !relative[at] || column.field === "previous"),
    };
  }
}

function withGroup(group: string, { path, text }: HeaderColumn): string {
  return path.length > 1 && path[0] === group ? text : `${group} ${text}`.trim();
}
