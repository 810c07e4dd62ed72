import { sum, ZERO, type Decimal } from "../../figures";
import { levelName, standingTotal, takesPart, type Evaluation, type ScoredItem } from "../../scoring";

/** One bar of the score: a first level, or the execution rate (label null). */
export interface Part {
  readonly label: string | null;
  readonly points: Decimal;
  readonly weight: Decimal;
}

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
  return {
    label,
    points: sum(items.flatMap(({ standing }) => standing ?? [])),
    weight: sum(items.flatMap(({ weight }) => weight ?? [])),
  };
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

/** Whether the total deserves the warning colour: the scheme's lowest grade. */
export function isLowest(evaluation: Evaluation): boolean {
  const lowest = evaluation.scheme.options.grades.at(-1);
  return evaluation.grade !== null && evaluation.grade === lowest?.name;
}

/** The total that is shown, with its maximum. */
export function shownTotal(evaluation: Evaluation): { readonly total: Decimal; readonly maximum: Decimal } {
  return { total: standingTotal(evaluation), maximum: evaluation.maximum };
}
