import { isTimeUnit } from "../values/time-units";
import { readStandard } from "./read-standard";
import type { Standard } from "./standard";

/**
 * What being late costs, in a person's short words where a standard gives none: 每月扣1分, 每逾期一天扣0.5分, 逾期不得分.
 * null where the words say nothing of the kind. Never throws.
 */
export function readLateness(text: string): Standard | null {
  const standard = readStandard(text);
  if (standard.kind === "late") return standard;
  if (standard.kind !== "points-off") return null;
  // Of lateness 每月扣1分 says that each month of it costs a point.
  const isOfTime = standard.direction === "each" && isTimeUnit(standard.stepUnit);
  if (isOfTime) return { ...standard, direction: "late" };
  return standard.direction === "late" ? standard : null;
}
