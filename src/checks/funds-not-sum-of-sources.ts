import { formatAmount, ZERO } from "../figures";
import { isNestedSource, isSpendingLine } from "../language";
import type { FundsBlock, FundsRow } from "../recognition";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { around, places } from "./support/places";
import { compareSum } from "./support/sums";

export const fundsNotSumOfSources: Check = {
  id: "funds-not-sum-of-sources",
  severity: "error",
  title: "年度资金总额不等于各项资金来源之和",
  why: "年度资金总额由财政拨款、上年结转、其他资金等组成，相加不等说明有一处填错。",
  mend: "逐项核对资金来源；总额改用求和公式。",
  example: "“培训项目”的“年度资金总额”（全年预算数）100 万元，分项相加 95 万元，差 5 万元。请核对各项金额。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title } of evaluationsOf(scored)) {
      if (evaluation.form.funds !== null) found.push(...ofBlock(evaluation.form.funds, title));
    }
    return found;
  },
};

const COLUMNS = [
  ["initialBudget", "年初预算数"],
  ["annualBudget", "全年预算数"],
  ["executed", "全年执行数"],
] as const;

function ofBlock(funds: FundsBlock, title: string): Sighting[] {
  const total = funds.rows.find((row) => row.isTotal);
  if (total === undefined) return [];
  const parts = funds.rows.filter((row) => !row.isTotal);
  // A unit's table splits its funds twice, by source and by what they are spent on: each split adds up by itself.
  return [
    ...ofSplit(
      funds,
      total,
      parts.filter((row) => !isSpendingLine(row.label)),
      title,
    ),
    ...ofSplit(
      funds,
      total,
      parts.filter((row) => isSpendingLine(row.label)),
      title,
    ),
  ];
}

function ofSplit(funds: FundsBlock, total: FundsRow, sources: readonly FundsRow[], title: string): Sighting[] {
  if (sources.length === 0) return [];
  const found: Sighting[] = [];
  for (const [key, label] of COLUMNS) {
    const stated = total[key]?.number;
    if (!stated) continue;
    const comparisons = readings(sources)
      .filter((rows) => rows.some((row) => row[key]?.number))
      .map((rows) =>
        compareSum(
          rows.map((row) => row[key]?.number ?? ZERO),
          stated,
          funds.unit === "元",
        ),
      );
    const [first] = comparisons;
    if (first === undefined || comparisons.some(({ relation }) => relation === "same")) continue;
    const isRounded = first.relation === "rounded";
    found.push({
      message:
        `${title}的“${total.label}”（${label}）${formatAmount(stated)} ${funds.unit}，分项相加 ` +
        `${formatAmount(first.sum)} ${funds.unit}，差 ${formatAmount(first.difference.abs())} ${funds.unit}。` +
        (isRounded ? "可能是四舍五入所致，请核对，使分项相加等于总额。" : "请核对各项金额。"),
      sources: [...places(total[key]), ...around(sources.flatMap((row) => places(row[key])))],
      ...(isRounded ? { severity: "warning" as const } : {}),
    });
  }
  return found;
}

/** The ways in which the lines can add up: all of them, or without those that are contained in 财政拨款. */
function readings(sources: readonly FundsRow[]): readonly (readonly FundsRow[])[] {
  const outer = sources.filter((row) => !isNestedSource(row.label));
  return outer.length > 0 && outer.length < sources.length ? [sources, outer] : [sources];
}
