import { HUNDRED, ONE, ZERO, type Decimal } from "../../figures";
import { namesExecutionRate } from "../../language";
import {
  calculatedNumber,
  cell,
  either,
  is,
  least,
  most,
  number,
  over,
  plus,
  shownNumber,
  times,
  type Term,
} from "../../figures/term";
import type { Operand } from "../operand";
import { hasOwnStandard } from "../execution/own-standard";
import { numberOperand } from "../reading/operands";
import type { Numbers, Rule, RuleContext } from "../rule";
import type { SchemeOptions } from "../scheme";
import { kept, NONE, WAITING, WEIGHT } from "./arithmetic";
import { calculatedText, scoreText } from "./sentences";

const EXECUTED = cell("executed");
const BUDGET = cell("budget");
const WITH_CARRIED_OVER = plus(BUDGET, cell("carried-over"));

interface Parameters {
  readonly hasCarriedOver: boolean;
  /** The unit of the amounts; null where the form states the rate alone. */
  readonly unit: string | null;
}

/** The points where this amount divides. */
function pointsOver(divisor: Term): (parameters: unknown, options: SchemeOptions) => Term {
  return kept(({ zeroBudget }) => {
    const ofZero = {
      "full-when-unspent": either(is(EXECUTED, "=", 0), WEIGHT, 0),
      full: WEIGHT,
      zero: number(0),
      pending: WAITING,
    }[zeroBudget];
    const earned = most(0, least(WEIGHT, over(times(WEIGHT, EXECUTED), divisor)));
    return either(is(divisor, "=", 0), ofZero, either(is(divisor, "<", 0), WAITING, earned));
  });
}

const POINTS = pointsOver(BUDGET);
const POINTS_WITH_CARRIED_OVER = pointsOver(WITH_CARRIED_OVER);

/** 执行率 as a fraction where this amount divides: a budget of 0 has none, nor has a negative one. */
function rateOver(divisor: Term): Term {
  return either(is(divisor, ">", 0), over(EXECUTED, divisor), NONE);
}

const RATE = rateOver(BUDGET);
const RATE_WITH_CARRIED_OVER = rateOver(WITH_CARRIED_OVER);

/** 预算执行率: weight × min(1, executed ÷ budget), 财预〔2020〕10号; a budget of 0 by the scheme. */
export const executionRate: Rule<Parameters> = {
  id: "execution-rate",
  term: "执行率",
  methods: ["预算执行率", "按执行率"],
  lacking: "表中没有预算数和执行数",
  standards: ["execution-rate"],
  isSaidByStandard: true,
  reads: "funds",

  select({ standard, isChosen, row, funds, target }) {
    const isNamed = isExecutionRate(row) && !hasOwnStandard(row.name, standard, target);
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

  points: (parameters, options) => (parameters.hasCarriedOver ? POINTS_WITH_CARRIED_OVER : POINTS)(parameters, options),

  completion: ({ hasCarriedOver }) => rateTerm(hasCarriedOver),

  explain(numbers, { unit }, outcome, shown) {
    const { executed } = numbers;
    const divisor = divisorOf(numbers);
    if (!executed || !divisor) return "预算数或执行数读不出来，执行率待定。";
    const isRateAlone = unit === null;
    const amounts = isRateAlone
      ? "没有预算数和执行数"
      : `预算数 ${shownNumber(divisor)}${unit}，执行数 ${shownNumber(executed)}${unit}`;
    if (divisor.eq(ZERO))
      return `${amounts}，预算为零，执行率不适用${shown.score === "" ? "，待定" : `，${scoreText(shown)}`}。`;
    if (outcome.completion === null) return `${amounts}，预算数是负数，执行率待定。`;
    const stated = isRateAlone ? "取表中填写的执行率" : "执行率";
    const head = `${amounts}，${stated}${shown.rate(outcome.completion)}`;
    const beyond = outcome.completion.gt(ONE) ? "，超过 100% 按 100% 计" : "";
    return `${head}${beyond}，${calculatedText(shown)}。`;
  },
};

/** Whether an indicator is the execution rate by its name. */
export function isExecutionRate({ name }: RuleContext["row"]): boolean {
  return namesExecutionRate(name);
}

/** Without amounts the row's own rate counts: 95% is 95 of 100. */
function statedRate({ actual }: RuleContext["row"]): readonly Operand[] {
  if (actual.reading.kind !== "quantity" || actual.reading.number.unit !== "%") return [];
  const whole: Operand = { role: "budget", value: HUNDRED, source: { kind: "scheme" } };
  return [whole, numberOperand("executed", actual, actual.reading.number, ONE)];
}

/** The amount that divides: the budget, with carried-over funds where the scheme adds them. */
function divisorTerm(hasCarriedOver: boolean): Term {
  return hasCarriedOver ? WITH_CARRIED_OVER : BUDGET;
}

/** 执行率 as a fraction, unrounded. */
function rateTerm(hasCarriedOver: boolean): Term {
  return hasCarriedOver ? RATE_WITH_CARRIED_OVER : RATE;
}

/** The amount that divides, of these numbers; null where there is none. */
export function divisorOf(numbers: Numbers): Decimal | null {
  return calculatedNumber(divisorTerm(numbers["carried-over"] !== undefined), numbers);
}

/** 执行率 of these numbers, unrounded; null where they have none. */
export function executionRateOf(numbers: Numbers): Decimal | null {
  return calculatedNumber(rateTerm(numbers["carried-over"] !== undefined), numbers);
}
