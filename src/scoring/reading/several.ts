import { ONE, type Decimal } from "../../figures";
import { changeBefore, namesHarm, type OneOfSeveral, senseOfName, unitFactor } from "../../language";
import { upperBoundReason } from "./names";
import { readingOperand } from "./operands";
import type { RuleContext, Selection } from "../rule";

/**
 * A target of several numbers (新建水房1座、铺设管线3800米): full marks when each is reached. How one that is missed
 * weighs against the others is nowhere said, so the item then waits.
 */
export function readSeveral(context: RuleContext): Selection<{ readonly isSeveral: true }> {
  const parameters = { isSeveral: true } as const;
  const { row, target, actual } = context;
  const reason = `指标值“${row.target.text}”里有几个数`;
  const isReached =
    row.actual.says.repeats(row.target.says) ||
    (target.kind === "several" && actual.kind === "several" && areReached(context, target.numbers, actual.numbers));
  if (!isReached) {
    if (row.actual.text === "") return { parameters, reason, problem: "没有填写完成值" };
    const problem = "指标值里有几个数，没有全部达到，扣多少分要由填报人确定";
    return { parameters, reason, problem, isJudgement: true };
  }
  return {
    parameters,
    reason,
    notes: ["指标值里的几个数都已达到，按满分计"],
    operands: [readingOperand("target", ONE, row.target), readingOperand("actual", ONE, row.actual)],
  };
}

/** Whether each number of the actual stands to the target's as its own sign wants it. */
function areReached(context: RuleContext, targets: readonly OneOfSeveral[], actuals: readonly OneOfSeveral[]): boolean {
  return (
    targets.length === actuals.length &&
    targets.every((one, index) => {
      const { number } = actuals[index]!;
      const factor = number.unit === "" ? ONE : unitFactor(number.unit, one.number.unit);
      const isSameWay = changeBefore(one.label) === (changeBefore(actuals[index]!.label) ?? changeBefore(one.label));
      return factor !== null && isSameWay && stands(context, one, number.value.times(factor));
    })
  );
}

function stands(context: RuleContext, { sign, label, number }: OneOfSeveral, actual: Decimal): boolean {
  const order = actual.cmp(number.value);
  switch (sign === "" ? senseOf(context, label) : sign) {
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
    case "conflict":
      return false;
  }
}

/** Without a sign the number's own words tell which way is better, else the indicator. */
function senseOf({ row, direction }: RuleContext, label: string): ">=" | "<=" {
  if (changeBefore(label) !== null) return ">=";
  const own = senseOfName(label) ?? (namesHarm(label) ? "less" : null);
  const isLess = own === null ? upperBoundReason(row, direction) !== null : own === "less";
  return isLess ? "<=" : ">=";
}
