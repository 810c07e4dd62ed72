import { ZERO } from "../../figures";
import { isCostLevel, senseOfName } from "../../language";
import type { IndicatorRow } from "../../recognition";
import type { RuleContext } from "../rule";

/** Why an unsigned target counts as an upper bound; null where it does not. */
export function upperBoundReason(row: IndicatorRow, direction: "at-least" | "at-most" | null): string | null {
  if (asksForChange(row)) return null;
  if (row.sense) return row.sense === "at-most" ? "指标性质写明是反向" : null;
  if (direction !== null) return direction === "at-most" ? `“${row.name}”越低越好` : null;
  const sense = senseOfName(row.name);
  if (sense === "more") return null;
  if (isCostLevel(row.level1) || isCostLevel(row.level2)) return "属于成本指标";
  return sense === "less" ? `指标名称“${row.name}”说明越低越好` : null;
}

/** 同比下降10% asks for at least so much, whatever falls; 增长5% of what is better low is a limit. */
function asksForChange({ target: { reading }, name }: IndicatorRow): boolean {
  if (reading.kind !== "quantity" || reading.change === undefined) return false;
  return reading.change === "down" || senseOfName(name) !== "less";
}

/** How the actual of a numeric target has to stand to it. */
export function boundSign({ target, row, direction }: RuleContext): ">=" | "<=" | "=" {
  if (target.kind !== "quantity") return ">=";
  if (target.sign === "=") return "=";
  if (target.sign === "<=" || target.sign === "<") return "<=";
  return target.sign === "" && (upperBoundReason(row, direction) !== null || target.number.value.eq(ZERO))
    ? "<="
    : ">=";
}

/** 无 beside 有, 否 beside 是: it did occur. A 是 beside 合规 or 0起 says that all went well. */
export function saysOccurred({ target, actual, row }: RuleContext): boolean {
  if (actual.kind !== "yes-no" || actual.affirmed !== true) return false;
  return (target.kind === "yes-no" && target.affirmed === false) || row.actual.says.isSome;
}
