import { cellNumber, convert, decimal, decimalOfCell, ONE, type Decimal } from "../../figures";
import type { Evaluation, ScoredWorkbook } from "../../scoring";
import { absoluteReference, quoteSheet, type CellRange } from "../../workbook";
import { COLUMN } from "../paper/columns";
import type { WorkingPaper } from "../paper/paper";
import type { Live } from "../sheets/draft";
import { number, type SourceCells } from "../sheets/cells";
import type { LiveFigure } from "./figure-list";

/**
 * Finds for each figure of the report the formula that gives it from the workbook: a score from 计分底稿, an amount
 * from its cell, a sum from its cells, a rate as the quotient of the two. A formula is used only where it gives just
 * the figure's value.
 */
export function liveFigures(scored: ScoredWorkbook, paper: WorkingPaper | null, sources: SourceCells): LiveFigure {
  return (figure) => {
    const evaluation = scoreOwner(figure.id, scored);
    if (evaluation && paper) {
      const total = paper.evaluations.get(evaluation)?.total ?? null;
      return total === null ? null : paper.live(total, COLUMN.standing);
    }
    if (figure.value === null || figure.sources.length === 0 || figure.form.decimals === 0) return null;
    return amountLive(figure.value, figure.sources, sources) ?? quotientLive(figure.value, figure.sources, sources);
  };
}

/** department.score and project.3.score name whose total the figure is. */
function scoreOwner(id: string, scored: ScoredWorkbook): Evaluation | null {
  if (id === "department.score") return scored.department;
  const project = /^project\.(\d+)\.score$/.exec(id);
  return project ? (scored.projects[Number(project[1]) - 1]?.evaluation ?? null) : null;
}

interface Sum {
  readonly value: Decimal;
  readonly formula: string;
}

/** The numbers in those ranges and the formula that adds them; null where a text stands for a number. */
function sumOf(ranges: readonly CellRange[], sources: SourceCells): Sum | null {
  let value = decimal(0);
  for (const range of ranges) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = sources.at({ sheet: range.sheet, row, column });
        if (typeof cell?.value === "number") value = value.plus(decimalOfCell(cell.value));
        else if (/\d/.test(cell?.text ?? "")) return null;
      }
    }
  }
  const [only] = ranges;
  const isCell = ranges.length === 1 && only!.top === only!.bottom && only!.left === only!.right;
  return { value, formula: isCell ? rangeReference(only!) : `SUM(${ranges.map(rangeReference).join(",")})` };
}

function rangeReference(range: CellRange): string {
  const first = absoluteReference({ sheet: range.sheet, row: range.top, column: range.left });
  if (range.top === range.bottom && range.left === range.right) return first;
  const last = absoluteReference({ sheet: range.sheet, row: range.bottom, column: range.right });
  return first + ":" + last.slice(quoteSheet(range.sheet).length + 1);
}

const UNITS = ["元", "百元", "千元", "万元", "百万元", "亿元"] as const;

/** An amount or a sum of amounts, converted where the report states it in another unit. */
function amountLive(value: Decimal, ranges: readonly CellRange[], sources: SourceCells): Live | null {
  const total = ranges.length <= 200 ? sumOf(ranges, sources) : null;
  if (total === null) return null;
  if (total.value.eq(value)) return { formula: total.formula, value: cellNumber(value) };
  for (const unit of UNITS) {
    const factor = convert(ONE, unit, "万元");
    if (!total.value.times(factor).eq(value)) continue;
    return { formula: `${total.formula}*${number(factor)}`, value: cellNumber(value) };
  }
  return null;
}

/** A rate: the first sources are the part, the rest the whole. */
function quotientLive(value: Decimal, ranges: readonly CellRange[], sources: SourceCells): Live | null {
  for (let split = 1; split < Math.min(ranges.length, 40); split += 1) {
    const part = sumOf(ranges.slice(0, split), sources);
    const whole = sumOf(ranges.slice(split), sources);
    if (!part || !whole || whole.value.eq(0) || part.value.eq(0)) continue;
    const quotient = part.value.div(whole.value);
    for (const factor of ["1", "10000", "0.0001"].map(decimal)) {
      if (quotient.times(factor).minus(value).abs().gt("1e-20")) continue;
      const scale = factor.eq(1) ? "" : `*${number(factor)}`;
      return {
        formula: `IF(${whole.formula}=0,"",${part.formula}/${whole.formula}${scale})`,
        value: cellNumber(value),
      };
    }
  }
  return null;
}
