import { decimalsOf, printedScore, type Decimal, type Printed } from "../../figures";
import type { Slot } from "../../recognition";
import { scoredFundsRow, type Evaluation, type ScoredItem } from "../../scoring";
import { decimalsShown } from "./printed-cells";

/** A score with the decimals that its cell shows: 14.3 stands for 14.31 too, 9 for nothing but 9. */
export function printedIn(cell: Slot | null | undefined, score: Decimal): Printed {
  return printedScore(score, cell?.number?.eq(score) ? decimalsShown(cell.text, score) : decimalsOf(score));
}

/** The score that a form gives an item, as it is printed. */
export function givenScore(item: ScoredItem, given: Decimal, evaluation: Evaluation): Printed {
  const cell = item.row?.score ?? (item === evaluation.execution ? scoredFundsRow(evaluation.form)?.score : null);
  return printedIn(cell, given);
}

/** A weight in whole points is as it is; decimals may come from dividing points among several indicators. */
export function printedWeight(weight: Decimal): Printed {
  return printedScore(weight, decimalsOf(weight));
}
