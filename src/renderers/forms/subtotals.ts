import { either } from "../../figures/term";
import type { FormSum } from "../../recognition";
import { itemsOf, type Evaluation } from "../../scoring";
import type { EvaluationPlaces } from "../paper/evaluation-block";
import type { WorkingPaper } from "../paper/paper";
import { standingSum } from "../paper/standing-sum";
import { ASKS_ANEW, written } from "../sheets/terms";

/** What a line of 小计 is: the scores of its rows as 计分底稿 has them; null where some row has no place there. */
export function subtotal(
  { rows }: FormSum,
  evaluation: Evaluation,
  places: EvaluationPlaces,
  paper: WorkingPaper,
): { readonly value: number | string; readonly formula: string } | null {
  const items = itemsOf(evaluation).filter(({ row }) => row !== null && rows.includes(row));
  if (items.length !== rows.length || items.length === 0) return null;
  const at = items.map((item) => places.items.get(item));
  if (at.includes(undefined)) return null;
  const { asks, sum, value } = standingSum(
    at.map((row) => row!),
    paper,
  );
  return { value, formula: written(either(asks, ASKS_ANEW, sum)) };
}
