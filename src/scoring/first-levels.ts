import type { Evaluation, ScoredItem } from "./evaluation";
import { itemsOf } from "./items";

/** The items of one first level of a table. */
export interface FirstLevel {
  /** Without the points and blanks that stand beside it: 产出指标. */
  readonly name: string;
  readonly items: readonly ScoredItem[];
}

const EXECUTION = "预算执行率";
const REST = "其他指标";

/**
 * The first levels of a table in its order; the execution rate stands alone where the table gives it no level. Empty
 * where no indicator has a level.
 */
export function firstLevelsOf(evaluation: Pick<Evaluation, "execution" | "indicators">): readonly FirstLevel[] {
  if (!evaluation.indicators.some(({ row }) => levelName(row?.level1) !== "")) return [];
  const levels = new Map<string, ScoredItem[]>();
  for (const item of itemsOf(evaluation)) {
    const name = levelName(item.row?.level1) || (item === evaluation.execution ? EXECUTION : REST);
    const known = levels.get(name);
    if (known) known.push(item);
    else levels.set(name, [item]);
  }
  return [...levels].map(([name, items]) => ({ name, items }));
}

/** 产出指标（50分） and 产 出 指 标 are one level; （一）产出指标 keeps its number. */
export function levelName(level: string | undefined): string {
  return (level ?? "").replace(/\s/g, "").replace(/(?<!^)[（(].*$/, "");
}
