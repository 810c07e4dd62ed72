/** Characters of Symbol, in which people look for signs of comparison, by the last byte of their code. */
const SYMBOL: Readonly<Record<string, string>> = {
  A3: "≤",
  B3: "≥",
  B4: "×",
  B8: "÷",
  B1: "±",
  B9: "≠",
  BB: "≈",
  B0: "°",
  "2D": "-",
  "25": "%",
};

/**
 * The character that a w:sym shows (ECMA-376 part 1, 17.3.3.30): a code of its own font, or the same moved to F000; ""
 * for pictures and ornaments, which say nothing.
 */
export function symbolText(font: string | undefined, code: string | undefined): string {
  return font === "Symbol" ? (SYMBOL[(code ?? "").slice(-2).toUpperCase()] ?? "") : "";
}
