import { cellNumber, decimalOfCell, HUNDRED, ONE, roundTo, sum, type Decimal, type Figure } from "../../figures";
import { cell, minus, over, sumOf, times, type Term } from "../../figures/term";
import { itemsByFigure } from "../../report";
import type { ScoredItem, ScoredWorkbook } from "../../scoring";
import { COLUMN } from "../paper/columns";
import type { WorkingPaper } from "../paper/paper";
import type { Live } from "../sheets/draft";
import { liveOf } from "../sheets/terms";
import { stretches } from "./stretches";

const TEN_THOUSAND = HUNDRED.times(HUNDRED);

/** The column of 计分底稿 that has a figure of items, by the last word of its id. */
const COLUMNS: Readonly<Record<string, number | undefined>> = {
  target: COLUMN.target,
  actual: COLUMN.actual,
  completion: COLUMN.completion,
  excess: COLUMN.completion,
  lost: COLUMN.lost,
  score: COLUMN.standing,
  weight: COLUMN.weight,
};

/** Finds what the report says of an indicator or of a first level in the rows of 计分底稿. */
export class ItemFigures {
  private readonly items: ReadonlyMap<string, readonly ScoredItem[]>;

  constructor(
    scored: ScoredWorkbook,
    private readonly paper: WorkingPaper,
  ) {
    this.items = itemsByFigure(scored);
  }

  /** Null for another figure, and where the paper has another number than the report. */
  live({ id, value, form }: Figure): Live | null {
    const end = id.lastIndexOf(".");
    const items = this.items.get(id.slice(0, end));
    const what = id.slice(end + 1);
    const column = COLUMNS[what];
    if (items === undefined || column === undefined || value === null) return null;
    const found = this.sum(items, column);
    if (found === null) return null;
    const places = form.decimals + (form.percent ? 2 : 0);
    for (const { by, make } of what === "excess" ? EXCESS : MEASURES) {
      const now = by(found.value);
      if (roundTo(now, places).eq(roundTo(value, places))) return liveOf(make(found.term), cellNumber(now));
    }
    return null;
  }

  /** What stands in the items' cells of a column; null where one of them has no row, or where none has a number. */
  private sum(items: readonly ScoredItem[], column: number): { readonly value: Decimal; readonly term: Term } | null {
    const rows: number[] = [];
    const numbers: Decimal[] = [];
    for (const item of items) {
      const row = this.paper.placeOf(item);
      if (row === null) return null;
      const value = this.paper.value(row, column);
      rows.push(row);
      if (typeof value === "number") numbers.push(decimalOfCell(value));
    }
    if (numbers.length === 0) return null;
    if (rows.length === 1) return { value: numbers[0]!, term: cell(this.paper.take(rows[0]!, column)) };
    const cells = stretches(this.paper.cell(0, column).sheet, column, rows);
    return cells && { value: sum(numbers), term: sumOf(...cells) };
  }
}

interface Measure {
  readonly by: (value: Decimal) => Decimal;
  readonly make: (term: Term) => Term;
}

/** The text may have a share as the percentage that its cell says, and 万 before its unit. */
const MEASURES: readonly Measure[] = [
  { by: (value) => value, make: (term) => term },
  { by: (value) => value.times(HUNDRED), make: (term) => times(term, HUNDRED) },
  { by: (value) => value.div(HUNDRED), make: (term) => over(term, HUNDRED) },
  { by: (value) => value.div(TEN_THOUSAND), make: (term) => over(term, TEN_THOUSAND) },
];
const EXCESS: readonly Measure[] = [{ by: (value) => value.minus(ONE), make: (term) => minus(term, ONE) }];
