import type { Operand, OperandRole, ScoredItem } from "./evaluation";
import { ratioFormula } from "./ratios";
import { ruleById } from "./rules";
import type { Scheme } from "./scheme";

/** Past this decimal a double holds noise: rounding there first makes a tie a tie again (1.005 → 1.01). */
const NOISE_AT = 12;
/** Amounts and rates as cells hold them have no more decimals than this that mean anything. */
const OPERAND_DECIMALS = 10;

/** An expression rounded as the scheme rounds scores, ties protected from the noise of doubles. */
export function roundedFormula(expression: string, decimals: number): string {
  return `ROUND(ROUND(${expression},${NOISE_AT}),${decimals})`;
}

/**
 * The number of an operand read from `cell`, as an Excel expression (no "="). Only for sources of the kinds cell and
 * affixed; a reading or a scheme's number is a constant. Fails (an error value) where the text no longer has the words.
 */
export function operandFormula(operand: Operand, cell: string): string {
  const { source } = operand;
  if (source.kind === "cell") return scaled(cell, source.factor.toFixed());
  if (source.kind !== "affixed") return operand.value.toFixed();
  const { prefix, suffix } = source;
  const bare = [prefix, suffix].reduce(
    (text, words) => (words === "" ? text : `SUBSTITUTE(${text},${quoted(words)},"",1)`),
    cell,
  );
  return scaled(`VALUE(TRIM(${bare}))`, source.factor.toFixed());
}

/**
 * The score of an item as an Excel expression (no "="), rounded by the scheme and equal to what the engine gives.
 * `cell(role)` is the reference that holds the number of a role in `item.operands`; for a score given by hand it is
 * asked for "given". null where nothing is to be calculated: the item waits, is left out or has no weight.
 */
export function scoreFormula(item: ScoredItem, scheme: Scheme, cell: (role: OperandRole) => string): string | null {
  if (item.state === "given" && item.operands.some(({ role }) => role === "given")) return cell("given");
  if (item.state !== "scored" || item.score === null) return null;
  const expression = ruleById(item.rule).formula(referencesOf(item, cell), item.parameters, scheme.options);
  return expression === null ? null : roundedFormula(expression, scheme.options.scoreDecimals);
}

/** References by role; a named ratio's numerator and denominator stand in for the actual. */
function referencesOf(item: ScoredItem, cell: (role: OperandRole) => string): (role: OperandRole) => string {
  const { ratio } = item;
  if (ratio === null) return cell;
  return (role) => (role === "actual" ? ratioFormula(ratio, cell("numerator"), cell("denominator")) : cell(role));
}

function scaled(expression: string, factor: string): string {
  return factor === "1" ? expression : `ROUND(${expression}*${factor},${OPERAND_DECIMALS})`;
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
