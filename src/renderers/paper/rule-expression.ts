import { roundedFormula, ruleById, type OperandRole, type SchemeOptions, type ScoredItem } from "../../scoring";
import { PENDING } from "../sheets/cells";

/** The item's score as an Excel expression, rounded as the scheme says; null where only a person can give it. */
export function ruleExpression(
  item: ScoredItem,
  options: SchemeOptions,
  cell: (role: OperandRole) => string,
): string | null {
  if (item.state === "given") {
    const isByCoefficient = item.given === null && item.score !== null;
    return isByCoefficient ? roundedFormula(`${cell("weight")}*${cell("coefficient")}`, options.scoreDecimals) : null;
  }
  const formula = ruleById(item.rule).formula(cell, item.parameters, options);
  if (formula === null) return null;
  const rounded = roundedFormula(formula, options.scoreDecimals);
  // A rule may wait for a person on one of its branches; ROUND would turn that into an error.
  return formula.includes(`"${PENDING}"`) ? `IFERROR(${rounded},"${PENDING}")` : rounded;
}
