import { formatScore, type Finding } from "../../figures";
import type { EvaluationForm, IndicatorRow } from "../../recognition";
import { rangeOf } from "../../workbook";
import type { Operand } from "../operand";
import type { ScoredItem } from "../evaluation";
import { scoredFundsRow, type ExecutionFunds } from "./execution";
import { ownTargetOf } from "./own-target";
import type { ReadingCondition } from "../reading/reading-condition";
import { executionRate } from "../rules/execution-rate";
import type { Scheme } from "../scheme";
import { scoreItem } from "../score-item";
import { tell } from "../reading/wording";

/** 预算执行率 as an item beside the indicators. */
export function scoreExecution(
  form: EvaluationForm,
  scheme: Scheme,
  funds: ExecutionFunds,
  weight: Operand,
  conditions: readonly ReadingCondition[] = [],
): { readonly item: ScoredItem; readonly findings: readonly Finding[] } {
  const row = scoredFundsRow(form);
  const { item } = scoreItem({
    row: null,
    name: "预算执行率",
    rule: executionRate,
    selection: {
      parameters: { hasCarriedOver: funds.operands.some(({ role }) => role === "carried-over"), unit: funds.unit },
      reason: "预算执行率按执行数除以预算数计分",
      operands: funds.operands,
      conditions: [...conditions, ...funds.conditions],
      ...(funds.problem === null ? {} : { problem: funds.problem }),
    },
    weight,
    scoreSlot: row?.score ?? form.executionRow?.score ?? null,
    ratio: null,
    scheme,
    watched: funds.watched,
    isWeighted: true,
  });
  return { item, findings: [...findingsOf(item, funds), ...targetUnused(form.executionRow, item)] };
}

/** A rate other than 100% that the row sets as its target, of which the national rule knows nothing. */
function targetUnused(row: IndicatorRow | null, { score, weight, given }: ScoredItem): readonly Finding[] {
  if (row === null || ownTargetOf(row) === null) return [];
  if (score === null || weight === null || score.eq(weight)) return [];
  // A score that a person gave stands, and is compared with both by a check.
  if (given !== null && !given.eq(score)) return [];
  const at = row.target.slot ? rangeOf(row.target.slot.at) : row.at;
  return [tell("execution-target-unused", [at], { target: row.target.text, score: formatScore(score) })];
}

function findingsOf(item: ScoredItem, funds: ExecutionFunds): readonly Finding[] {
  if (item.score === null || item.state === "given") {
    const why = funds.problem ?? "预算数为零，按计分方案待定";
    return item.standing === null ? [tell("execution-unreadable", [funds.at], { why })] : [];
  }
  const numbers = new Map(item.operands.map(({ role, value }) => [role, value]));
  const isSpentWithoutBudget = funds.rate === null && !numbers.get("executed")?.eq(0);
  if (!isSpentWithoutBudget) return [];
  const budget = item.operands.find(({ role }) => role === "budget")?.source;
  const at = budget && "at" in budget ? rangeOf(budget.at) : funds.at;
  return [tell("execution-zero-budget", [at], { score: formatScore(item.score) })];
}
