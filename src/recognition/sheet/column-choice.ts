import { isFundsSource, unitInText } from "../../language";
import { columnLetters, type CellRange } from "../../workbook";
import { isBudgetItself } from "./adjustment";
import { cellsBelow, changesOf, lastToldRow, quotientRows, sumOfOthers, type Numbers } from "./column-content";
import type { Header, HeaderColumn } from "./header";
import type { Field } from "./lexicon";
import type { SheetReader } from "./sheet-reader";

/** The columns of one table: at most one a field. */
export type Columns = ReadonlyMap<Field, HeaderColumn>;

/** Fields that may stand beside each level of indicators: only the indicator's own counts. */
const OF_LEVELS: readonly Field[] = ["weight", "score", "target", "actual", "standard", "name"];
/** Fields of which a second column is worth a word, however it is called. */
const TOLD: readonly Field[] = [
  "initialBudget",
  "annualBudget",
  "executed",
  "rate",
  "weight",
  "score",
  "target",
  "actual",
];
const AMOUNTS: readonly Field[] = ["initialBudget", "annualBudget", "executed", "previous"];
/** The whole of several sources of money. */
const WHOLE = /^(?:合计|总计|小计|资金合计|资金总额)$/;
const OF_THE_YEAR: readonly Field[] = ["initialBudget", "adjustment", "annualBudget", "executed"];
const LEVEL_OF: Readonly<Partial<Record<Field, number>>> = { level1: 1, level2: 2, name: 3 };

/** A column that may be a field's, with how well it is. */
interface Candidate {
  readonly heading: HeaderColumn;
  /** What of it speaks against it, the weightiest first; 0 is nothing. */
  readonly misfit: readonly number[];
}

/**
 * Of the header's columns between two bounds one for each field. Where several fit, these decide in turn: the
 * evaluated year, the whole year before a part of it or more, the whole before its sources, the indicator's own before
 * those of its levels, what the numbers say (a sum of the others, the quotient that the rate column shows), the more
 * usual heading, and only then the place. What was passed over is told.
 */
export function chooseColumns(reader: SheetReader, header: Header, left = 0, right = Number.MAX_SAFE_INTEGER): Columns {
  return new ColumnChoice(reader, header, left, right).columns();
}

class ColumnChoice {
  private readonly groups = new Map<Field, HeaderColumn[]>();
  private readonly picked = new Map<Field, HeaderColumn>();
  private readonly numbers = new Map<number, Numbers>();
  private lastTold: number | undefined;

  constructor(
    private readonly reader: SheetReader,
    private readonly header: Header,
    left: number,
    right: number,
  ) {
    for (const heading of header.columns) {
      if (heading.column < left || heading.column > right) continue;
      const group = this.groups.get(heading.field);
      if (group) group.push(heading);
      else this.groups.set(heading.field, [heading]);
    }
  }

  columns(): Columns {
    const near = new Map<Field, readonly HeaderColumn[]>();
    for (const [field, group] of this.groups) {
      const fitting = group.length === 1 ? group : this.byHeading(field, group);
      near.set(field, fitting);
      this.picked.set(field, fitting[0]!);
    }
    this.withLevelAbove(near.get("name") ?? []);
    this.byContent(near);
    this.withoutOtherYears();
    this.byAdjustment();
    this.byWhole();
    for (const [field, fitting] of near) if (this.picked.has(field)) this.tell(field, fitting);
    this.tellYears();
    return this.picked;
  }

  /**
   * Without a column of the year's budget the only 合计 of the sources before the executed amounts is one, which is
   * told: 财政拨款 | 其他 | 合计 | 执行数.
   */
  private byWhole(): void {
    const executed = this.picked.get("executed");
    if (executed === undefined || executed.row !== this.header.top || this.picked.has("annualBudget")) return;
    const { grid, words, notices } = this.reader;
    const { row } = executed;
    const isTaken = (column: number): boolean => [...this.picked.values()].some((other) => other.column === column);
    const isSource = (column: number): boolean => isFundsSource(grid.own(row, column)) && !isTaken(column);
    const left = (this.picked.get("initialBudget")?.column ?? -1) + 1;
    const wholes = grid
      .filled(row, left, executed.column)
      .filter((column) => WHOLE.test(words.of(grid.own(row, column)).word) && !isTaken(column));
    const [column] = wholes;
    if (column === undefined || wholes.length > 1 || !(isSource(column - 1) || isSource(column + 1))) return;
    const text = grid.own(row, column);
    const right = grid.rightEdge(row, column);
    const unit = unitInText(text);
    this.picked.set("annualBudget", { ...executed, field: "annualBudget", column, right, text, path: [text], unit });
    notices.add("whole-as-budget", [grid.rangeAt(row, column)], { header: text });
  }

  /** The columns whose headings fit as well as the best one's, that one first. */
  private byHeading(field: Field, group: readonly HeaderColumn[]): readonly HeaderColumn[] {
    const year = wantedYear(group, this.reader.year);
    const all = group.map((heading): Candidate => {
      const isOtherTime = heading.span === "part-year" || heading.span === "other-years";
      const isOtherYear = heading.year !== null && heading.year !== year;
      const isUnsaidYear = heading.year === null && year !== null;
      return {
        heading,
        misfit: [
          heading.corrected ? heading.rank : 0,
          Number(this.isBesideRows(heading)),
          isOtherYear ? 2 : isUnsaidYear ? 1 : 0,
          Number(isOtherTime),
          Number(heading.isPart),
        ],
      };
    });
    all.sort((a, b) => compare(a.misfit, b.misfit) || this.levelBelow(field, a, b) || a.heading.rank - b.heading.rank);
    return all.filter(({ misfit }) => compare(misfit, all[0]!.misfit) === 0).map(({ heading }) => heading);
  }

  /** 项目预算执行情况 left of the header and of the rows below it: the block's label, no column's. */
  private isBesideRows({ column, row }: HeaderColumn): boolean {
    return (this.reader.grid.mergeAt(row, column)?.bottom ?? row) > this.header.bottom;
  }

  /** A 分值 beside each level: that of the lowest level counts. */
  private levelBelow(field: Field, first: Candidate, second: Candidate): number {
    if (!OF_LEVELS.includes(field)) return 0;
    return this.levelOf(second.heading) - this.levelOf(first.heading);
  }

  private levelOf(heading: HeaderColumn): number {
    if (heading.level !== null) return heading.level;
    const own = LEVEL_OF[heading.field];
    if (own !== undefined) return own;
    const names = this.header.columns.filter(({ field }) => LEVEL_OF[field] !== undefined);
    const beside = names.filter(({ column }) => column < heading.column).at(-1) ?? names.at(-1);
    return beside ? (beside.level ?? LEVEL_OF[beside.field]!) : 0;
  }

  /** 三级指标 beside 四级指标: it names the rows that have no fourth level. */
  private withLevelAbove(names: readonly HeaderColumn[]): void {
    const [lowest, above] = names;
    if (lowest?.level && above?.level) this.picked.set("level3", { ...above, field: "level3" });
  }

  /** What the numbers below say where headings leave several columns. */
  private byContent(near: ReadonlyMap<Field, readonly HeaderColumn[]>): void {
    for (const field of AMOUNTS) {
      const fitting = near.get(field) ?? [];
      if (fitting.length < 2) continue;
      const whole = sumOfOthers(fitting, this.below);
      if (whole) this.picked.set(field, whole);
    }
    this.withoutChanges(near);
    this.byQuotient(near);
  }

  /** 年初预算 | 预算调整 | 预算数: what the first is changed by is no budget. */
  private withoutChanges(near: ReadonlyMap<Field, readonly HeaderColumn[]>): void {
    const budgets = near.get("annualBudget") ?? [];
    const initial = this.picked.get("initialBudget");
    if (budgets.length < 2 || !initial) return;
    const changed = changesOf(initial, budgets, this.below);
    if (changed && this.picked.get("annualBudget") === changed.change) this.picked.set("annualBudget", changed.result);
  }

  private byQuotient(near: ReadonlyMap<Field, readonly HeaderColumn[]>): void {
    const rate = this.picked.get("rate");
    const budgets = near.get("annualBudget") ?? [];
    const executed = near.get("executed") ?? [];
    if (!rate || budgets.length * executed.length < 2) return;
    const holds = (budget: HeaderColumn, spent: HeaderColumn): number =>
      quotientRows(this.below(budget), this.below(spent), this.below(rate));
    const current = holds(this.picked.get("annualBudget")!, this.picked.get("executed")!);
    let best: { budget: HeaderColumn; spent: HeaderColumn; rows: number } | null = null;
    for (const budget of budgets) {
      for (const spent of executed) {
        const rows = holds(budget, spent);
        if (rows > (best?.rows ?? 2 * current)) best = { budget, spent, rows };
      }
    }
    if (!best) return;
    this.picked.set("annualBudget", best.budget);
    this.picked.set("executed", best.spent);
  }

  /** Last year's 预算数 is no budget of this year's, though this year has none by that name. */
  private withoutOtherYears(): void {
    const picked = OF_THE_YEAR.flatMap((field) => this.picked.get(field) ?? []);
    const year = wantedYear(picked, this.reader.year);
    for (const { field, year: own, corrected } of picked)
      if (own !== null && own !== year && !corrected) this.picked.delete(field);
  }

  /** 年初预算数 | 预算调整数 | 执行数: what the budget became, if the numbers say so. */
  private byAdjustment(): void {
    const adjustment = this.picked.get("adjustment");
    if (!adjustment || !this.picked.has("initialBudget") || this.picked.has("annualBudget")) return;
    const amounts = (field: Field): Numbers => {
      const heading = this.picked.get(field);
      return heading ? this.below(heading) : [];
    };
    const { grid, notices } = this.reader;
    if (isBudgetItself(amounts, adjustment.text, grid.rangeAt(adjustment.row, adjustment.column), notices)) {
      this.picked.set("annualBudget", { ...adjustment, field: "annualBudget" });
    }
  }

  /** The numbers below a heading, read once. */
  private readonly below = (heading: HeaderColumn): Numbers => {
    let numbers = this.numbers.get(heading.column);
    if (!numbers) {
      const top = this.header.bottom + 1;
      this.lastTold ??= lastToldRow(this.reader, top);
      numbers = cellsBelow(this.reader.grid, top, this.lastTold, heading);
      this.numbers.set(heading.column, numbers);
    }
    return numbers;
  };

  private tell(field: Field, fitting: readonly HeaderColumn[]): void {
    const used = this.picked.get(field)!;
    const unused = fitting.filter((other) => other !== used && (TOLD.includes(field) || other.rank === used.rank));
    if (unused.length === 0) return;
    const { grid, notices } = this.reader;
    const name = (heading: HeaderColumn): string => `${heading.text}（${columnLetters(heading.column)}列）`;
    notices.add(
      "header-repeated",
      [used, ...unused].map((heading) => grid.rangeAt(heading.row, heading.column)),
      { header: used.text, used: name(used), unused: unused.map(name).join("、") },
    );
  }

  private tellYears(): void {
    const before = previousYear(this.groups.get("executed"), this.picked.get("executed"));
    if (before && !this.picked.has("previous")) this.picked.set("previous", { ...before, field: "previous" });
    const years = new Set(this.header.columns.map(({ year }) => year).filter((year) => year !== null));
    const used = [...this.picked.values()].map(({ year }) => year).find((year) => year !== null);
    if (years.size < 2 || used === undefined) return;
    this.reader.notices.add("years-side-by-side", [this.range()], { year: String(used) });
  }

  private range(): CellRange {
    const { top, bottom, columns } = this.header;
    return {
      sheet: this.reader.grid.name,
      top,
      left: Math.min(...columns.map(({ column }) => column)),
      bottom,
      right: Math.max(...columns.map(({ right }) => right)),
    };
  }
}

function compare(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((one, index) => one !== second[index]);
  return at < 0 ? 0 : first[at]! - second[at]!;
}

/** The evaluated year, else the last of those that the headings tell. */
function wantedYear(group: readonly HeaderColumn[], year: number | null): number | null {
  const years = group.map((heading) => heading.year).filter((found) => found !== null);
  return year !== null && years.includes(year) ? year : years.length > 0 ? Math.max(...years) : null;
}

/** 2020年决算数 beside 2021年决算数 is 上年决算数. */
function previousYear(
  group: readonly HeaderColumn[] | undefined,
  picked: HeaderColumn | undefined,
): HeaderColumn | null {
  const year = picked?.year ?? null;
  return (year !== null && group?.find((heading) => heading.year === year - 1)) || null;
}
