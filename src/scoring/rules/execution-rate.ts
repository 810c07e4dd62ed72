import { formatPercent, HUNDRED, minimum, maximum, ONE, rate, ZERO, type Decimal } from "../../figures";
import type { Operand } from "../operand";
import { numberOperand } from "../reading/operands";
import type { Numbers, Rule, RuleContext } from "../rule";
import type { SchemeOptions } from "../scheme";
import { scoreText, term } from "./sentences";

interface Parameters {
  readonly hasCarriedOver: boolean;
  /** The unit of the amounts; null where the form states the rate alone. */
  readonly unit: string | null;
}

/** 预算执行率: weight × min(1, executed ÷ budget), 财预〔2020〕10号; a budget of 0 by the scheme. */
export const executionRate: Rule = {
  id: "execution-rate",
  term: "执行率",
  methods: ["预算执行率", "按执行率"],
  lacking: "表中没有预算数和执行数",

  select({ standard, isChosen, row, funds }) {
    const isNamed = isExecutionRate(row);
    if (!isChosen && standard.kind !== "execution-rate" && !isNamed) return null;
    const operands = funds.length > 0 ? funds : statedRate(row);
    if (operands.length === 0) return null;
    return {
      parameters: {
        hasCarriedOver: operands.some((operand) => operand.role === "carried-over"),
        unit: funds.length > 0 ? "" : null,
      },
      reason: isNamed ? `指标“${row.name}”就是预算执行率` : "按预算执行率计分",
      operands,
    };
  },

  evaluate(numbers, _parameters, options) {
    const { executed, weight } = numbers;
    const divisor = divisorOf(numbers);
    if (!executed || !divisor) return { score: null, completion: null };
    const completion = rate(executed, divisor);
    if (!weight) return { score: null, completion };
    if (completion === null) return { score: ofZeroBudget(executed, weight, options), completion };
    if (divisor.lt(ZERO)) return { score: null, completion: null };
    const earned = minimum(weight, weight.times(executed).div(divisor));
    return { score: maximum(ZERO, earned), completion };
  },

  formula(cell, parameters, options) {
    const { hasCarriedOver } = parameters as unknown as Parameters;
    const [executed, weight] = [cell("executed"), cell("weight")];
    const divisor = hasCarriedOver ? `(${cell("budget")}+${cell("carried-over")})` : cell("budget");
    const zero = {
      "full-when-unspent": `IF(${executed}=0,${weight},0)`,
      full: weight,
      zero: "0",
      pending: '"待定"',
    }[options.zeroBudget];
    const earned = `MAX(0,MIN(${weight},${weight}*${executed}/${divisor}))`;
    return `IF(${divisor}=0,${zero},IF(${divisor}<0,"待定",${earned}))`;
  },

  explain(numbers, parameters, outcome, shown) {
    const { executed } = numbers;
    const { unit } = parameters as unknown as Parameters;
    const divisor = divisorOf(numbers);
    if (!executed || !divisor) return "预算数或执行数读不出来，执行率待定。";
    const isRateAlone = unit === null;
    const amounts = isRateAlone
      ? "没有预算数和执行数"
      : `预算数 ${term(divisor)}${unit}，执行数 ${term(executed)}${unit}`;
    if (divisor.eq(ZERO))
      return `${amounts}，预算为零，执行率不适用${shown.score === "" ? "，待定" : `，${scoreText(shown)}`}。`;
    if (outcome.completion === null) return `${amounts}，预算数是负数，执行率待定。`;
    const stated = isRateAlone ? "取表中填写的执行率" : "执行率";
    const head = `${amounts}，${stated}${formatPercent(outcome.completion, 2)}`;
    const over = outcome.completion.gt(ONE) ? "，超过 100% 按 100% 计" : "";
    return `${head}${over}，${scoreText(shown, `${shown.weight}×${term(executed)}÷${term(divisor)}`)}。`;
  },
};

/** Whether an indicator is the execution rate by its name. */
export function isExecutionRate({ name }: RuleContext["row"]): boolean {
  return /^(?:★|☆|\*)*预算(?:资金)?执行率/.test(name.trim());
}

/** Without amounts the row's own rate counts: 95% is 95 of 100. */
function statedRate({ actual }: RuleContext["row"]): readonly Operand[] {
  if (actual.reading.kind !== "quantity" || actual.reading.number.unit !== "%") return [];
  const whole: Operand = { role: "budget", value: HUNDRED, source: { kind: "scheme" } };
  return [whole, numberOperand("executed", actual, actual.reading.number, ONE)];
}

/** The amount that divides: the budget, with carried-over funds where the scheme adds them. */
export function divisorOf(numbers: Numbers): Decimal | null {
  if (!numbers.budget) return null;
  return numbers["carried-over"] ? numbers.budget.plus(numbers["carried-over"]) : numbers.budget;
}

function ofZeroBudget(executed: Decimal, weight: Decimal, options: SchemeOptions): Decimal | null {
  switch (options.zeroBudget) {
    case "full":
      return weight;
    case "zero":
      return ZERO;
    case "pending":
      return null;
    case "full-when-unspent":
      return executed.eq(ZERO) ? weight : ZERO;
  }
}
