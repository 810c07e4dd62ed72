import {
  AMOUNT_UNITS,
  cellNumber,
  convert,
  decimal,
  decimalOfCell,
  ONE,
  type AmountUnit,
  type Decimal,
  type Figure,
} from "../../figures";
import { cell, either, is, minus, over, sumOf, times, type Term } from "../../figures/term";
import type { Evaluation, ScoredWorkbook } from "../../scoring";
import type { CellRange } from "../../workbook";
import { COLUMN } from "../paper/columns";
import type { WorkingPaper } from "../paper/paper";
import type { Live } from "../sheets/draft";
import type { SourceCells } from "../sheets/cells";
import { liveOf, NOTHING } from "../sheets/terms";
import { ItemFigures } from "./item-figures";
import { scoresTogether } from "./scores-together";
import { isCell, rangeReference } from "./stretches";
import type { Summary, SummaryField } from "../summary/summary";

/** Rates are compared to this many digits; quotients are made in another order here than in the report. */
const NEAR = "1e-12";

/**
 * Finds for each figure of the report the formula that gives it from the workbook: a score from 计分底稿, an amount, a
 * sum or a rate from 自评汇总表 or from its own cells. A formula is used only where it gives just the figure's value;
 * what was counted has none.
 */
export class FigureFinder {
  constructor(
    private readonly scored: ScoredWorkbook,
    private readonly paper: WorkingPaper | null,
    private readonly summary: Summary | null,
    private readonly sources: SourceCells,
  ) {
    this.ofItems = paper === null ? null : new ItemFigures(scored, paper);
  }

  private readonly ofItems: ItemFigures | null;

  /** The figure's name, with its project's where it is a project's. */
  label(figure: Figure): string {
    const project = this.projectOf(figure.id);
    return project === null ? figure.label : `${this.scored.projects[project.index]!.project.name}：${figure.label}`;
  }

  live(figure: Figure): Live | null {
    const { value, sources } = figure;
    if (value === null) return null;
    const evaluation = this.scoreOwner(figure.id);
    if (evaluation) return this.score(evaluation);
    const ofItems = this.ofItems?.live(figure);
    if (ofItems) return ofItems;
    const together = this.summary && scoresTogether(figure, this.scored, this.summary);
    if (together) return together;
    const listed = this.listed(figure.id, value, figure.unit as AmountUnit);
    if (listed) return listed;
    if (sources.length === 0 || figure.isCounted) return null;
    const unit = AMOUNT_UNITS.find((known) => known === figure.unit) ?? "元";
    return this.amount(value, sources, unit) ?? this.difference(value, sources, unit) ?? this.quotient(value, sources);
  }

  private projectOf(id: string): { readonly index: number; readonly what: string } | null {
    if (!id.startsWith(PROJECT)) return null;
    const end = id.indexOf(".", PROJECT.length);
    const index = Number(id.slice(PROJECT.length, end)) - 1;
    return this.scored.projects[index] ? { index, what: id.slice(end + 1) } : null;
  }

  /** department.score and project.3.score name whose total the figure is. */
  private scoreOwner(id: string): Evaluation | null {
    if (id === "department.score") return this.scored.department;
    const project = this.projectOf(id);
    return project?.what === "score" ? this.scored.projects[project.index]!.evaluation : null;
  }

  private score(evaluation: Evaluation): Live | null {
    const total = this.paper?.evaluations.get(evaluation)?.total ?? null;
    return this.paper === null || total === null ? null : this.paper.live(total, COLUMN.standing);
  }

  /** An amount, a sum or a rate that 自评汇总表 has. */
  private listed(id: string, value: Decimal, unit: AmountUnit): Live | null {
    const project = this.projectOf(id);
    const field = FIELDS[project ? project.what : id];
    if (!this.summary || !field) return null;
    if (!project && this.scored.projects.length === 0) return null;
    const live = this.summary.live(project ? project.index : "total", field);
    if (typeof live.value !== "number") return null;
    const factor = field === "rate" ? ONE : convert(ONE, this.summary.unit, unit);
    if (decimalOfCell(live.value).times(factor).minus(value).abs().gt(NEAR)) return null;
    return liveOf(times(cell(live.formula!), factor), cellNumber(value));
  }

  /** An amount or a sum of amounts, converted where the table keeps them in another unit. */
  private amount(value: Decimal, ranges: readonly CellRange[], unit: AmountUnit): Live | null {
    const total = ranges.length <= 200 ? this.sum(ranges) : null;
    return total && converted(total, value, unit);
  }

  /** What one amount is more than another, whichever stands first. */
  private difference(value: Decimal, ranges: readonly CellRange[], unit: AmountUnit): Live | null {
    if (ranges.length !== 2) return null;
    const [one, other] = ranges.map((range) => this.sum([range]));
    if (!one || !other) return null;
    const [more, less] = one.value.lt(other.value) ? [other, one] : [one, other];
    return converted({ value: more.value.minus(less.value), term: () => minus(more.term(), less.term()) }, value, unit);
  }

  /** A rate: the first sources are the part, the rest the whole; the sum of a list is the one in 自评汇总表. */
  private quotient(value: Decimal, ranges: readonly CellRange[]): Live | null {
    for (let split = 1; split < Math.min(ranges.length, 40); split += 1) {
      const part = this.sum(ranges.slice(0, split));
      const whole = this.sum(ranges.slice(split));
      const live = part && whole && quotientOf(part, whole, value);
      if (live) return live;
    }
    const last = ranges[ranges.length - 1];
    const whole = last ? this.sum([last]) : null;
    const total = this.summary?.live("total", "annual");
    if (!whole || typeof total?.value !== "number") return null;
    return quotientOf({ term: () => cell(total.formula!), value: decimalOfCell(total.value) }, whole, value);
  }

  /** The numbers in those ranges and the formula that adds them; null where a text stands for a number. */
  private sum(ranges: readonly CellRange[]): Sum | null {
    let value = decimal(0);
    for (const range of ranges) {
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          const now = this.sources.at({ sheet: range.sheet, row, column });
          if (typeof now?.value === "number") value = value.plus(decimalOfCell(now.value));
          else if (/\d/.test(now?.text ?? "")) return ranges.length === 1 ? this.textNumber(range) : null;
        }
      }
    }
    const [only] = ranges;
    const term = () =>
      ranges.length === 1 && isCell(only!) ? cell(rangeReference(only!)) : sumOf(...ranges.map(rangeReference));
    return { value, term };
  }

  /** One number kept as text. */
  private textNumber(range: CellRange): Sum | null {
    const place = { sheet: range.sheet, row: range.top, column: range.left };
    const digits = this.sources.at(place)?.text.trim().replaceAll(",", "") ?? "";
    if (!isCell(range) || !/^-?\d+(\.\d+)?$/.test(digits)) return null;
    const value = decimal(digits);
    const term = this.sources.numberTerm(place, value, ONE);
    return term && { value, term: () => term };
  }
}

const PROJECT = "project.";

const FIELDS: Readonly<Record<string, SummaryField | undefined>> = {
  "annual-budget": "annual",
  executed: "executed",
  "execution-rate": "rate",
  "projects.annual-budget": "annual",
  "projects.executed": "executed",
  "projects.funds": "annual",
  "projects.execution-rate": "rate",
};

interface Sum {
  readonly value: Decimal;
  /** Made where it is needed: of many ways to split a figure's sources few give its value. */
  readonly term: () => Term;
}

/** The term for a value that a table keeps in another unit, or in the same. */
function converted(sum: Sum, value: Decimal, unit: AmountUnit): Live | null {
  for (const own of [unit, ...AMOUNT_UNITS]) {
    const factor = convert(ONE, own, unit);
    if (sum.value.times(factor).eq(value)) return liveOf(times(sum.term(), factor), cellNumber(value));
  }
  return null;
}

/** How far apart the units of part and whole may be. */
const SCALES = ["1", "10000", "0.0001"].map(decimal);

function quotientOf(part: Sum, whole: Sum, value: Decimal): Live | null {
  if (whole.value.eq(0) || part.value.eq(0)) return null;
  const quotient = part.value.div(whole.value);
  const scale = SCALES.find((factor) => quotient.times(factor).minus(value).abs().lt(NEAR));
  if (!scale) return null;
  const divisor = whole.term();
  const shown = times(over(part.term(), divisor), scale);
  return liveOf(either(is(divisor, "=", 0), NOTHING, shown), cellNumber(value));
}
