import { ONE } from "../../figures";
import { type NumberReading, unitFactor } from "../../language";
import { readingOperand } from "./operands";
import type { RuleContext, Selection } from "../rule";

/**
 * A target of several numbers (新建水房1座、铺设管线3800米): full marks when each is reached. How one that is missed
 * weighs against the others is nowhere said, so the item then waits.
 */
export function readSeveral({ row, target, actual }: RuleContext): Selection<object> {
  const reason = `指标值“${row.target.text}”里有几个数`;
  const isReached =
    row.actual.says.repeats(row.target.says) ||
    (target.kind === "several" && actual.kind === "several" && areReached(target.numbers, actual.numbers));
  if (!isReached) {
    const problem =
      row.actual.text === "" ? "没有填写完成值" : "指标值里有几个数，没有全部达到，扣多少分要由填报人确定";
    return { parameters: {}, reason, problem };
  }
  return {
    parameters: {},
    reason,
    notes: ["指标值里的几个数都已达到，按满分计"],
    operands: [readingOperand("target", ONE, row.target), readingOperand("actual", ONE, row.actual)],
  };
}

function areReached(targets: readonly NumberReading[], actuals: readonly NumberReading[]): boolean {
  return (
    targets.length === actuals.length &&
    targets.every((one, index) => {
      const actual = actuals[index]!;
      const factor = actual.unit === "" ? ONE : unitFactor(actual.unit, one.unit);
      return factor !== null && actual.value.times(factor).gte(one.value);
    })
  );
}
