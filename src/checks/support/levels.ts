import { type IndicatorKind, isOutputLevel, kindOfLevel } from "../../language";
import type { IndicatorRow } from "../../recognition";

/** The kind of an indicator; null where its levels do not say (a flat list, a framework of its own). */
export function kindOf(row: IndicatorRow): IndicatorKind | null {
  return kindOfLevel(row.level2) ?? kindOfLevel(row.level1);
}

/** Whether the indicator stands among the outputs (产出). */
export function isOutput(row: IndicatorRow): boolean {
  if (isOutputLevel(row.level1) || isOutputLevel(row.level2)) return true;
  const kind = kindOfLevel(row.level2);
  return kind === "quantity" || kind === "quality" || kind === "time";
}
