/** Past this decimal a double holds noise: rounding there first makes a tie a tie again (1.005 → 1.01). */
const NOISE_AT = 12;

/** An Excel expression (no "=") rounded as the scheme rounds scores, ties protected from the noise of doubles. */
export function roundedFormula(expression: string, decimals: number): string {
  return `ROUND(ROUND(${expression},${NOISE_AT}),${decimals})`;
}
