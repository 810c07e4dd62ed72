import { levelName, type ScoredItem } from "../../scoring";

/** The first and the second level of an item; "" for one that it has not. */
export function levelsOf({ row }: ScoredItem): readonly string[] {
  return [levelName(row?.level1), levelName(row?.level2)];
}

/** All levels of some items, each once. */
export function levelNames(items: readonly ScoredItem[]): readonly string[] {
  return [...new Set(items.flatMap(levelsOf))].filter((name) => name !== "");
}
