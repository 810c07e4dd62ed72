import { isOutputLevel, kindOfLevel } from "../../language";
import type { IndicatorRow } from "../../recognition";

/** Whether the indicator stands among the outputs (产出). */
export function isOutput(row: IndicatorRow): boolean {
  if (isOutputLevel(row.level1) || isOutputLevel(row.level2)) return true;
  const kind = kindOfLevel(row.level2);
  return kind === "quantity" || kind === "quality" || kind === "time";
}
