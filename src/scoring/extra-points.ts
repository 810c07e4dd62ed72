import { sum, type Decimal } from "../figures";
import { extraPointsOf, type ExtraPoints } from "../language";
import type { IndicatorRow } from "../recognition";
import type { ScoredItem } from "./evaluation";

/** Whether a row adds to the score or takes from it beside the points of the form (加分项, 减分项); null for the others. */
export function extraOf(row: IndicatorRow): ExtraPoints | null {
  return extraPointsOf(row.level1) ?? extraPointsOf(row.level2) ?? extraPointsOf(row.name);
}

/** Whether an item has no weight of its own and adds to the score or takes from it. */
export function isExtra({ row, weight }: ScoredItem): boolean {
  return row !== null && weight === null && extraOf(row) !== null;
}

/** What those items come to that add to the score or take from it. */
export function extraPointsIn(items: readonly ScoredItem[]): Decimal {
  return sum(items.filter(isExtra).flatMap(({ standing }) => standing ?? []));
}
