import { agree, formatScore, ONE, quoted, sum, sumOf, ZERO, type Decimal } from "../figures";
import { isExecutionLevel, isOverAllIndicators } from "../language";
import type { EvaluationForm } from "../recognition";
import { statedPoints, type Evaluation, type ScoredItem } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf, weightCellOf } from "./support/evaluations";
import { around, places } from "./support/places";
import { printedWeight } from "./support/printed-scores";

export const levelWeights: Check = {
  id: "level-weights",
  severity: "error",
  title: "下级指标的分值合计与上级指标写明的分值不符",
  why: "一级、二级指标写明的分值是上级定下的权重，下级指标的分值必须正好分完。",
  mend: "调整这一级各项指标的分值，使合计等于写明的分值；写明的分值过时的，改正标题中的分值。",
  example: "“培训项目”的“产出指标”写明 50 分，各项指标分值合计 48 分，少 2 分。请核对这些指标的分值。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title } of evaluationsOf(scored)) {
      for (const stated of statedOnce(evaluation.form.statedWeights)) {
        const items = itemsUnder(evaluation, stated);
        const weights = statedPoints(items);
        if (weights.length === 0) continue;
        const added: Decimal = sum(weights);
        const said = inPoints(stated.weight.value, added, items);
        const difference = said.minus(added);
        if (difference.eq(0) || stated.together.eq(added)) continue;
        const isRounded = agree(printedWeight(said), sumOf(weights.map(printedWeight)));
        found.push({
          message:
            `${title}的${quoted(stated.level)}写明 ${formatScore(said)} 分，各项指标分值合计 ` +
            `${formatScore(added)} 分，${difference.gt(0) ? "少" : "多"} ${formatScore(difference.abs())} 分。` +
            (isRounded ? "可能是分值四舍五入所致，请调整，使合计正好。" : "请核对这些指标的分值。"),
          sources: [
            ...places(stated.weight),
            ...around(items.flatMap((item) => places(weightCellOf(item, evaluation)))),
          ],
          ...(isRounded ? { severity: "warning" as const } : {}),
        });
      }
    }
    return found;
  },
};

/** A level's points in a column of shares (0.5, 50%) are of the same whole as those of its items. */
function inPoints(stated: Decimal, added: Decimal, items: readonly ScoredItem[]): Decimal {
  const written = sum(items.flatMap(({ row }) => row?.weight?.number ?? []));
  const areShares = stated.lte(ONE) && written.lte(ONE) && written.gt(ZERO) && added.gt(ONE);
  return areShares ? stated.times(added).div(written) : stated;
}

/** What each level states, once where it is typed in every row; `together` is what its cells come to. */
function statedOnce(all: readonly StatedWeight[]): readonly (StatedWeight & { readonly together: Decimal })[] {
  const byLevel = new Map<string, { together: Decimal; readonly said: Map<string, StatedWeight> }>();
  for (const stated of all) {
    const { value } = stated.weight;
    const level = byLevel.get(stated.level) ?? { together: ZERO, said: new Map<string, StatedWeight>() };
    byLevel.set(stated.level, level);
    level.together = level.together.plus(value);
    if (!level.said.has(value.toFixed())) level.said.set(value.toFixed(), stated);
  }
  return [...byLevel.values()].flatMap(({ together, said }) => [...said.values()].map((one) => ({ ...one, together })));
}

type StatedWeight = EvaluationForm["statedWeights"][number];

/** The items beneath a stated level; 绩效指标（90分） stands above all indicators. */
function itemsUnder(evaluation: Evaluation, { level }: StatedWeight): readonly ScoredItem[] {
  // 预算执行率 scored in a row of its own (预算管理) is part of the level that it stands in.
  const executionRow = evaluation.execution === null ? null : evaluation.form.executionRow;
  for (const key of ["level1", "level2"] as const) {
    const items = evaluation.indicators.filter((item) => item.row?.[key] === level);
    if (executionRow?.[key] === level) return [evaluation.execution!, ...items];
    if (items.length > 0) return items;
  }
  if (isExecutionLevel(level) && evaluation.execution !== null) return [evaluation.execution];
  return isOverAllIndicators(level) ? evaluation.indicators : [];
}
