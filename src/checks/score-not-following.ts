import {
  agree,
  atMost,
  exactly,
  formatScore,
  printed,
  printedScore,
  productOf,
  quoted,
  quotientOf,
  roundTo,
  type Decimal,
  type Printed,
} from "../figures";
import type { IndicatorRow } from "../recognition";
import {
  itemsOf,
  isLate,
  isNearlyReached,
  readsFunds,
  otherWay,
  type ScoredItem,
  type ScoredWorkbook,
} from "../scoring";
import type { Check, Sighting } from "./check";
import { amountsOf, evaluationsOf, hasUnitSlip, scoreCellOf, type TitledEvaluation } from "./support/evaluations";
import { places } from "./support/places";
import { printedCells, type PrintedCells } from "./support/printed-cells";
import { givenScore } from "./support/printed-scores";
import { isSuspiciousTwo } from "./target-suspicious-two";

export const scoreNotFollowing: Check = {
  id: "score-not-following",
  severity: "error",
  title: "得分与指标值、完成值不符",
  why: "财政抽查时按指标值、完成值和分值重新计分，填报的得分与此不符会被退回。",
  mend: "核对指标值、完成值和分值；都没有错时，改用计算得分，或者在偏差原因中写明另行计分的依据。",
  example: "“培训场次”填报得分 10 分，按指标值“≥100场”、完成值“90”应得 9 分，多 1 分。请核对，或改用计算得分。",
  run(scored) {
    const found: Sighting[] = [];
    for (const entry of evaluationsOf(scored)) {
      const { evaluation } = entry;
      const decimals = evaluation.scheme.options.scoreDecimals;
      for (const item of itemsOf(evaluation)) {
        if (item === evaluation.execution && hasUnitSlip(entry)) continue;
        const { given, score, row, weight } = item;
        if (given !== null && weight !== null && given.gte(weight) && isSuspiciousTwo(item)) continue;
        if (row !== null && given !== null && weight !== null && given.gte(weight) && isLate(item)) {
          found.push({
            message:
              `${quoted(item.name)}${basisOf(row)}没有按时完成，填报得分却是满分 ${formatScore(given)} 分。` +
              "请按评分标准扣分，或写明不扣分的依据。",
            sources: places(scoreCellOf(item), row.target.slot, row.actual.slot),
            severity: "warning",
          });
          continue;
        }
        if (given === null || score === null || given.eq(score)) continue;
        if (roundTo(given, decimals).eq(roundTo(score, decimals))) continue;
        const other = otherWay(item, evaluation);
        if (other !== null && roundTo(given, decimals).eq(other.score)) {
          found.push({
            message:
              `${quoted(item.name)}填报得分 ${formatScore(given)} 分，是按${other.way}算的；` +
              `表上没有写明，按${other.own}是 ${formatScore(score)} 分。请在评分标准里写明怎样计分，或改用计算得分。`,
            sources: places(scoreCellOf(item), row?.target.slot, row?.actual.slot),
            severity: "warning",
          });
          continue;
        }
        if (isNearlyReached(item)) {
          found.push({
            message:
              `${quoted(item.name)}的指标值“${row!.target.text}”没有写明相差多少算达到，完成“${row!.actual.text}”，` +
              `按填报的满分 ${formatScore(given)} 分计；照比例应得 ${formatScore(score)} 分。请核对。`,
            sources: places(scoreCellOf(item), row!.target.slot, row!.actual.slot),
            severity: "info",
          });
          continue;
        }
        const relation = relationTo(score, given, item, entry, scored);
        found.push({
          message:
            `${quoted(item.name)}填报得分 ${formatScore(given)} 分，${basisOf(row)}应得 ${formatScore(score)} 分，` +
            ending(relation, given.minus(score)),
          sources: places(scoreCellOf(item), row?.target.slot, row?.actual.slot),
          ...(relation === "wrong" ? {} : { severity: relation === "same" ? ("info" as const) : ("warning" as const) }),
        });
      }
    }
    return found;
  },
};

/**
 * "same": the given score is the computed one with fewer decimals; "rounded": it follows from the amounts as they were
 * before they were rounded.
 */
type Relation = "same" | "rounded" | "wrong";

function relationTo(
  score: Decimal,
  given: Decimal,
  item: ScoredItem,
  entry: TitledEvaluation,
  scored: ScoredWorkbook,
): Relation {
  const decimals = entry.evaluation.scheme.options.scoreDecimals;
  const stated = givenScore(item, given, entry.evaluation);
  if (agree(stated, printedScore(score, decimals))) return "same";
  const due = executionScore(item, entry, printedCells(scored));
  // Ten points may be 9.996, since scores have no more decimals than the scheme's.
  return due !== null && (agree(stated, due) || agree(printed(given, decimals), due)) ? "rounded" : "wrong";
}

/** Weight × 执行率, as exactly as the amounts are printed; null for every other score. */
function executionScore(item: ScoredItem, entry: TitledEvaluation, cells: PrintedCells): Printed | null {
  const { evaluation, project } = entry;
  const amounts = amountsOf(entry);
  if (item !== evaluation.execution || !readsFunds(item.rule) || item.weight === null) return null;
  if (!amounts?.executed?.number || !amounts.annualBudget?.number) return null;
  const unit = evaluation.form.funds?.unit ?? project?.unit ?? "万元";
  const rate = quotientOf(cells.amount(amounts.executed, unit), cells.amount(amounts.annualBudget, unit));
  return rate && atMost(productOf(exactly(item.weight), rate), item.weight);
}

function ending(relation: Relation, difference: Decimal): string {
  if (relation === "same") return "按填报的小数位数相等，不用改。";
  const off = `${difference.gt(0) ? "多" : "少"} ${formatScore(difference.abs())} 分。`;
  return off + (relation === "rounded" ? "可能是金额四舍五入所致，请核对。" : "请核对，或改用计算得分。");
}

/** What the score follows from: a form with 评分标准 alone has no target to name. */
function basisOf(row: IndicatorRow | null): string {
  if (row === null) return "按预算执行率";
  const target = row.target.text === "" ? "按评分标准" : `按指标值“${row.target.text}”`;
  return row.actual.text === "" ? target : `${target}、完成值“${row.actual.text}”`;
}
