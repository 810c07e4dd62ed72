import type { IndicatorRow } from "../../recognition";

/** What an indicator measures, by its second level (财预〔2020〕10号), else by its first. */
export type IndicatorKind = "quantity" | "quality" | "time" | "cost" | "benefit" | "satisfaction";

const KIND_WORDS = /满意|成本|数量|质量|时效|效益|可持续/;
const KINDS: ReadonlyMap<string, IndicatorKind> = new Map([
  ["满意", "satisfaction"],
  ["成本", "cost"],
  ["数量", "quantity"],
  ["质量", "quality"],
  ["时效", "time"],
  ["效益", "benefit"],
  ["可持续", "benefit"],
]);

/** The kind of an indicator; null where its levels do not say (a flat list, a framework of its own). */
export function kindOf(row: IndicatorRow): IndicatorKind | null {
  return kindOfWords(row.level2) ?? kindOfWords(row.level1);
}

/** The kind that one level names by itself. */
export function kindOfWords(level: string): IndicatorKind | null {
  const match = level === "" ? null : KIND_WORDS.exec(level);
  return match === null ? null : (KINDS.get(match[0]) ?? null);
}

/** Whether the indicator stands among the outputs (产出). */
export function isOutput(row: IndicatorRow): boolean {
  if (row.level1.includes("产出")) return true;
  const kind = kindOfWords(row.level2);
  return kind === "quantity" || kind === "quality" || kind === "time";
}
