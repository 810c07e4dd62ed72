import { HUNDRED, ZERO } from "../../figures";
import { isPercent, namesExecutionRate, type Expression, type Standard } from "../../language";
import type { Operand } from "../operand";
import type { RatioDefinition, RatioValue } from "../ratios";

/** 预算执行率 as a ratio, for standards that measure it otherwise than in proportion. */
const EXECUTION: RatioDefinition = {
  id: "execution-rate",
  name: "预算执行率",
  aliases: [],
  kind: "share",
  direction: "at-least",
  numerator: { term: "执行数", name: "执行数", columns: [] },
  denominator: { term: "预算数", name: "预算数", columns: [] },
};

/**
 * Whether the standard of a row that is 预算执行率 says otherwise than weight × rate: 90%以上计满分，每低于5%扣1分. Then it
 * scores the row, or the row waits; the plain proportion never takes its place.
 */
export function hasOwnStandard(name: string, standard: Standard, target: Expression): boolean {
  if (!namesExecutionRate(name)) return false;
  if (standard.kind === "none" || standard.kind === "execution-rate") return false;
  if (standard.kind === "unreadable") return standard.isRule;
  if (standard.kind !== "proportion") return true;
  const isOfWhole = target.kind === "quantity" && isPercent(target.number.unit) && target.number.value.eq(HUNDRED);
  return target.kind === "quantity" && !standard.isOfWhole && !isOfWhole;
}

/** The rate of the form's amounts as numerator and denominator; null where they don't make one. */
export function executionRatio(funds: readonly Operand[]): RatioValue | null {
  const executed = funds.find(({ role }) => role === "executed");
  const budget = funds.find(({ role }) => role === "budget");
  if (!executed || !budget || funds.length > 2 || budget.value.lte(ZERO)) return null;
  const operands = [
    { ...executed, role: "numerator" as const },
    { ...budget, role: "denominator" as const },
  ] as const;
  return { definition: EXECUTION, value: executed.value.div(budget.value), operands: [...operands] };
}
