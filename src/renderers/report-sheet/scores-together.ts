import { cellNumber, decimalOfCell, type Decimal, type Figure } from "../../figures";
import {
  calculatedNumber,
  countOfNumbers,
  either,
  is,
  largestOf,
  over,
  smallestOf,
  sumOf,
  type Term,
} from "../../figures/term";
import { comparedScores } from "../../report";
import type { ScoredWorkbook } from "../../scoring";
import type { Live } from "../sheets/draft";
import { ASKS_ANEW, liveOf } from "../sheets/terms";
import { COLUMN } from "../summary/columns";
import type { Summary } from "../summary/summary";
import { stretches } from "./stretches";

/** What the report says of all projects' scores, of the cells that hold them. */
const TERMS: Readonly<Record<string, ((...cells: readonly string[]) => Term) | undefined>> = {
  "projects.lowest-score": smallestOf,
  "projects.highest-score": largestOf,
  "projects.mean-score": (...cells) => over(sumOf(...cells), countOfNumbers(...cells)),
};

/** The figure from the column 得分 of 自评汇总表; null for another one, and where that column says otherwise. */
export function scoresTogether({ id, value }: Figure, scored: ScoredWorkbook, summary: Summary): Live | null {
  const term = TERMS[id];
  if (term === undefined || value === null) return null;
  const rows: number[] = [];
  const scores: Decimal[] = [];
  for (const index of comparedScores(scored).keys()) {
    const { value: score } = summary.live(index, "score");
    rows.push(summary.rowOf(index));
    if (typeof score === "number") scores.push(decimalOfCell(score));
  }
  const cells = stretches(summary.sheet.sheet, COLUMN.score, rows);
  if (cells === null || !calculatedNumber(term("scores"), { scores })?.eq(value)) return null;
  // A score that asks to be calculated anew is no number: the mean of the others would pass for the mean of all.
  const areThere = is(countOfNumbers(...cells), "=", rows.length);
  return liveOf(either(areThere, term(...cells), ASKS_ANEW), cellNumber(value));
}
