import { formatScore, sum, ZERO, type Decimal } from "../../figures";
import { levelName, takesPart, type Evaluation, type ScoredItem } from "../../scoring";
import type { Part } from "../shown/tables";

/** The score's make-up by first level, in the form's order, the execution rate first. Items without weight are left out. */
export function makeUp({ execution, indicators }: Evaluation): readonly Part[] {
  const groups = new Map<string, ScoredItem[]>();
  for (const item of indicators) {
    if (item.weight === null || !takesPart(item)) continue;
    const label = shortLevel(item.row?.level1 ?? "");
    const group = groups.get(label);
    if (group) group.push(item);
    else groups.set(label, [item]);
  }
  const parts = [...groups].map(([label, items]) => part(label, items));
  return execution?.weight ? [part(null, [execution]), ...parts] : parts;
}

function part(label: string | null, items: readonly ScoredItem[]): Part {
  const points = sum(items.flatMap(({ standing }) => standing ?? []));
  const weight = sum(items.flatMap(({ weight }) => weight ?? []));
  return { label, points: formatScore(points), weight: formatScore(weight), share: shareOf(points, weight) };
}

/** 产出指标（50分） → 产出, 服务对象满意度指标 → 满意度: bars have little room. */
export function shortLevel(level: string): string {
  const bare = levelName(level);
  if (/满意度/.test(bare)) return "满意度";
  return bare.replace(/(?<=..)指标$/, "");
}

/** points ÷ whole as a share between 0 and 1, for drawing only. */
export function shareOf(points: Decimal, whole: Decimal): number {
  if (whole.lte(ZERO) || points.lte(ZERO)) return 0;
  return points.gte(whole) ? 1 : Number(points.div(whole).toFixed(4));
}
