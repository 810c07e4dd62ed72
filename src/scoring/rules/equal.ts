import type { Rule } from "../rule";
import { aboveCeiling, aboveCeilingFormula, belowFloor, belowFloorFormula, completionOf, WAITING } from "./arithmetic";
import { readTargetAndActual, targetDecides } from "../reading/numeric";
import { completionText, facts, scoreText, term } from "./sentences";
import { ZERO } from "../../figures";

/** Equal to the target: below in proportion, above 1 − excess ÷ target or full by the scheme; of a target 0 all or nothing. */
export const equal: Rule = {
  id: "equal",
  term: "等于",
  methods: ["相等", "定值", "应为", "等于指标值"],

  select(context) {
    const { target, row } = context;
    const isZero = target.kind === "quantity" && target.sign === "" && target.number.value.eq(ZERO);
    const applies = target.kind === "quantity" && (target.sign === "=" || isZero) && targetDecides(context);
    if (!context.isChosen && !applies) return null;
    return {
      parameters: {},
      reason: isZero ? "指标值是 0，按等于计" : `指标值“${row.target.text}”是定值`,
      ...readTargetAndActual(context),
    };
  },

  evaluate({ target, actual, weight }, _parameters, options) {
    if (!target || !actual) return WAITING;
    const completion = completionOf(actual, target);
    if (!weight) return { score: null, completion };
    if (target.eq(ZERO)) return { score: actual.lte(ZERO) ? weight : ZERO, completion };
    if (actual.eq(target)) return { score: weight, completion };
    if (actual.lt(target)) return { score: belowFloor(weight, actual, target), completion };
    return { score: options.equalAbove === "full" ? weight : aboveCeiling(weight, actual, target), completion };
  },

  formula(cell, _parameters, options) {
    const [target, actual, weight] = [cell("target"), cell("actual"), cell("weight")];
    const above = options.equalAbove === "full" ? weight : aboveCeilingFormula(weight, actual, target);
    const below = belowFloorFormula(weight, actual, target);
    const other = `IF(${actual}=${target},${weight},IF(${actual}<${target},${below},${above}))`;
    return `IF(${target}=0,IF(${actual}<=0,${weight},0),${other})`;
  },

  explain({ target, actual }, _parameters, outcome, shown) {
    const head = facts(shown, "等于");
    if (!target || !actual) return `${head}。`;
    if (shown.score === shown.weight) return `${head}，达到目标，${scoreText(shown)}。`;
    if (actual.lt(target) || target.eq(ZERO)) {
      const calculation = target.gt(ZERO) ? `${shown.weight}×${term(actual)}÷${term(target)}` : "";
      return `${head}${completionText(outcome)}，${scoreText(shown, calculation)}。`;
    }
    const excess = term(actual.minus(target));
    return `${head}，超出 ${excess}，${scoreText(shown, `${shown.weight}×(1－${excess}÷${term(target.abs())})`)}。`;
  },
};
