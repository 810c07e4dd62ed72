import { RULES } from "../../src/scoring";
import { COLUMN } from "../../src/renderers/paper/columns";
import { cellAt, sheetNamed, type PlannedCell, type WorkbookPlan, type WorkbookSnapshot } from "../../src/workbook";
import type { RandomWorkbook } from "./random-workbook";
import { paperRows, type WrittenWorkbook } from "./written";

export const RESCORE = "请重新计分";
export const PAPER = "计分底稿";

export interface Book {
  readonly drawn: RandomWorkbook;
  readonly changed: RandomWorkbook;
  readonly first: WrittenWorkbook;
  /** The written workbook with the changed inputs, scored anew. */
  readonly again: WrittenWorkbook;
  readonly recalculated: WorkbookSnapshot;
  readonly recalculatedTyped: WorkbookSnapshot;
}

function paperOf(plan: WorkbookPlan): readonly PlannedCell[] {
  return plan.sheets.find(({ sheet }) => sheet === PAPER)!.cells;
}

export function valueAt(snapshot: WorkbookSnapshot, sheet: string, row: number, column: number): unknown {
  return cellAt(sheetNamed(snapshot, sheet)!, row, column)?.value ?? "";
}

export function isClose(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;
}

export type Outcome = "same" | "asks" | "recalculated";

/** The rules of which fewer rows come out recalculated, because few of their cells are numbers. */
export const MOSTLY_WORDS = new Set([
  "时限",
  "是否达标",
  "逐项得分",
  "定性三档",
  "零容忍",
  "不适用",
  "组合",
  "人工评分",
  "区间",
]);

/** How many rows of each rule came out how after their inputs changed. */
export class Coverage {
  private readonly counts = new Map<string, Record<Outcome, number>>();

  add(rule: string, was: unknown, now: unknown): void {
    const outcome = isClose(was, now) ? "same" : now === RESCORE ? "asks" : "recalculated";
    const counts = this.counts.get(rule) ?? { same: 0, asks: 0, recalculated: 0 };
    this.counts.set(rule, counts);
    counts[outcome] += 1;
  }

  /** Rules of which too few rows were compared: the coverage shall not shrink unseen. */
  poor(): readonly unknown[] {
    const rules = RULES.map(
      ({ term }) => [term, this.counts.get(term) ?? { same: 0, asks: 0, recalculated: 0 }] as const,
    );
    return rules.filter(([term, { same, asks, recalculated }]) => {
      const isOften = recalculated >= (MOSTLY_WORDS.has(term) ? 0 : 5);
      return same + asks + recalculated < 40 || asks < 2 || !isOften;
    });
  }

  get total(): number {
    return this.sum("same") + this.sum("asks") + this.sum("recalculated");
  }

  get recalculated(): number {
    return this.sum("recalculated");
  }

  private sum(outcome: Outcome): number {
    return [...this.counts.values()].reduce((sum, counts) => sum + counts[outcome], 0);
  }
}

/** 计分底稿 as LibreOffice shows it after the change, beside what the engine makes of the changed workbook. */
export class ChangedPaper {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly freshRows: ReadonlyMap<string, number>;
  private readonly fresh: ReadonlyMap<number, unknown>;

  constructor(private readonly book: Book) {
    this.rows = paperRows(paperOf(book.first.plan));
    this.freshRows = paperRows(paperOf(book.again.plan));
    this.fresh = new Map(paperOf(book.again.plan).map((cell) => [cell.row * 64 + cell.column, cell.value]));
  }

  now(name: string, column: number): unknown {
    return valueAt(this.book.recalculatedTyped, PAPER, this.rows.get(name)!, column);
  }

  before(name: string): unknown {
    return valueAt(this.book.recalculated, PAPER, this.rows.get(name)!, COLUMN.standing);
  }

  expected(name: string, column: number): unknown {
    return this.fresh.get(this.freshRows.get(name)! * 64 + column) ?? "";
  }

  /** The rows of a form's items in order: their names in the paper. */
  itemsOf(form: string, count: number): readonly string[] {
    return Array.from({ length: count }, (_, index) => `${form}之${index + 1}`);
  }
}
