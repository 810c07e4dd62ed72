import type { IndicatorLine } from "../shown/indicators";

/** The lines whose name, level, target, actual or rule contain the words. */
export function filterLines(lines: readonly IndicatorLine[], words: string): readonly IndicatorLine[] {
  const wanted = words.trim();
  if (wanted === "") return lines;
  return lines.filter(({ name, level, target, actual, rule }) =>
    [name, level ?? "", target, actual, rule].some((text) => text.includes(wanted)),
  );
}
