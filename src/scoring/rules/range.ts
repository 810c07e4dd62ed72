import { ZERO } from "../../figures";
import { cell, either, is, number, type Term } from "../../figures/term";
import { readingOperand } from "../reading/operands";
import type { Rule } from "../rule";
import { aboveCeiling, ACTUAL, belowFloor, completionOf, WEIGHT } from "./arithmetic";
import { readActual, targetDecides } from "../reading/numeric";
import { aboveText, calculatedText, facts, scoreText } from "./sentences";

const LOW = cell("low");
const HIGH = cell("high");
const POINTS = byRange(belowFloor(LOW), WEIGHT, aboveCeiling(HIGH));
const COMPLETION = byRange(completionOf(LOW), number(1), completionOf(HIGH));

/** 90%-100%: full inside; below weight × actual ÷ low, above weight × max(0, 1 − excess ÷ high). */
export const range: Rule<object> = {
  id: "range",
  term: "区间",
  methods: ["范围", "区间内得满分"],
  lacking: "指标值不是一个区间",
  standards: [],

  select(context) {
    const { target, row } = context;
    if (target.kind !== "range" || !(context.isChosen || targetDecides(context))) return null;
    const actual = readActual(context, target.low);
    return {
      parameters: {},
      reason: `指标值“${row.target.text}”是一个区间`,
      ...actual,
      operands: [
        readingOperand("low", target.low.value, row.target),
        readingOperand("high", target.high.value, row.target),
        ...actual.operands,
      ],
    };
  },

  points: () => POINTS,

  completion: () => COMPLETION,

  explain({ low, high, actual }, _parameters, _outcome, shown) {
    const head = facts(shown);
    if (!low || !high || !actual) return `${head}。`;
    if (actual.lt(low)) {
      return `${head}，低于下限，${low.gt(ZERO) ? calculatedText(shown) : scoreText(shown)}。`;
    }
    if (actual.lte(high)) return `${head}，在区间内，${scoreText(shown)}。`;
    return `${head}，超出上限 ${aboveText(actual.minus(high), shown)}，${calculatedText(shown)}。`;
  },
};

function byRange(below: Term, inside: Term, above: Term): Term {
  return either(is(ACTUAL, "<", LOW), below, either(is(ACTUAL, ">", HIGH), above, inside));
}
