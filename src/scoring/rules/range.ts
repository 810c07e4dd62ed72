import { ZERO, ONE } from "../../figures";
import { readingOperand } from "../reading/operands";
import type { Rule } from "../rule";
import { aboveCeiling, aboveCeilingFormula, belowFloor, belowFloorFormula, completionOf, WAITING } from "./arithmetic";
import { readActual, targetDecides } from "../reading/numeric";
import { facts, scoreText, term } from "./sentences";

/** 90%-100%: full inside; below weight × actual ÷ low, above weight × max(0, 1 − excess ÷ high). */
export const range: Rule = {
  id: "range",
  term: "区间",
  methods: ["范围", "区间内得满分"],
  lacking: "指标值不是一个区间",

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

  evaluate({ low, high, actual, weight }) {
    if (!low || !high || !actual) return WAITING;
    const completion = actual.lt(low) ? completionOf(actual, low) : actual.gt(high) ? completionOf(actual, high) : ONE;
    if (!weight) return { score: null, completion };
    if (actual.lt(low)) return { score: belowFloor(weight, actual, low), completion };
    return { score: actual.gt(high) ? aboveCeiling(weight, actual, high) : weight, completion };
  },

  formula(cell) {
    const [low, high, actual, weight] = [cell("low"), cell("high"), cell("actual"), cell("weight")];
    const above = `IF(${actual}>${high},${aboveCeilingFormula(weight, actual, high)},${weight})`;
    return `IF(${actual}<${low},${belowFloorFormula(weight, actual, low)},${above})`;
  },

  explain({ low, high, actual }, _parameters, _outcome, shown) {
    const head = facts(shown);
    if (!low || !high || !actual) return `${head}。`;
    if (actual.lt(low)) {
      const calculation = low.gt(ZERO) ? `${shown.weight}×${term(actual)}÷${term(low)}` : "";
      return `${head}，低于下限，${scoreText(shown, calculation)}。`;
    }
    if (actual.lte(high)) return `${head}，在区间内，${scoreText(shown)}。`;
    const excess = term(actual.minus(high));
    return `${head}，超出上限 ${excess}，${scoreText(shown, `${shown.weight}×(1－${excess}÷${term(high.abs())})`)}。`;
  },
};
