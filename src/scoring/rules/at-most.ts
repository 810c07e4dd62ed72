import { maximum, minimum, ZERO } from "../../figures";
import type { Rule } from "../rule";
import { aboveCeiling, aboveCeilingFormula, completionOf, WAITING } from "./arithmetic";
import { upperBoundReason } from "../reading/names";
import { readTargetAndActual, shareProblem, targetDecides } from "../reading/numeric";
import { facts, scoreText, term } from "./sentences";

interface Parameters {
  /** From the standard's words; null leaves it to the scheme. */
  readonly reverse: "linear" | "quotient" | null;
}

/** 反向: full up to the target; above it linear to 0 at twice the target, or target ÷ actual (湖北), by the scheme. */
export const atMost: Rule = {
  id: "at-most",
  term: "至多",
  methods: ["反向", "反向指标", "不高于", "不超过", "越小越好"],

  select(context) {
    const { target, row, standard } = context;
    if (!context.isChosen) {
      if (target.kind !== "quantity" || !targetDecides(context)) return null;
      const isReverse = standard.kind === "proportion" && standard.isReverse && target.sign === "";
      const unsigned = target.sign === "" && (isReverse || upperBoundReason(row, context.direction) !== null);
      if (target.sign !== "<=" && target.sign !== "<" && !unsigned) return null;
    }
    const isSigned = target.kind === "quantity" && target.sign !== "";
    const parameters: Parameters = { reverse: standard.kind === "proportion" ? standard.reverse : null };
    return {
      parameters: { ...parameters },
      reason: isSigned
        ? `指标值“${row.target.text}”是上限`
        : `${upperBoundReason(row, context.direction) ?? "评分标准写明是反向指标"}，按不高于计`,
      isGuess: !isSigned,
      ...(shareProblem(context) ?? readTargetAndActual(context)),
    };
  },

  evaluate({ target, actual, weight }, parameters, options) {
    if (!target || !actual) return WAITING;
    const completion = completionOf(actual, target);
    if (!weight) return { score: null, completion };
    if (actual.lte(target)) return { score: weight, completion };
    const byQuotient = reverseOf(parameters, options.reverse) === "quotient" && target.gte(ZERO);
    const score = byQuotient ? weight.times(target).div(actual) : aboveCeiling(weight, actual, target);
    return { score: maximum(ZERO, minimum(weight, score)), completion };
  },

  formula(cell, parameters, options) {
    const [target, actual, weight] = [cell("target"), cell("actual"), cell("weight")];
    const linear = aboveCeilingFormula(weight, actual, target);
    const quotient = `IF(${target}>=0,${weight}*${target}/${actual},${linear})`;
    const beyond = reverseOf(parameters, options.reverse) === "quotient" ? quotient : linear;
    return `IF(${actual}<=${target},${weight},${beyond})`;
  },

  explain({ target, actual, weight }, _parameters, outcome, shown) {
    const head = facts(shown, "不高于");
    if (!target || !actual || !weight) return `${head}。`;
    if (actual.lte(target)) return `${head}，没有超过目标，${scoreText(shown)}。`;
    const isLinear = outcome.score?.eq(aboveCeiling(weight, actual, target));
    const calculation = isLinear
      ? `${shown.weight}×(1－${term(actual.minus(target))}÷${term(target.abs())})`
      : `${shown.weight}×${term(target)}÷${term(actual)}`;
    return `${head}，超过目标 ${term(actual.minus(target))}，${scoreText(shown, target.eq(ZERO) ? "" : calculation)}。`;
  },
};

function reverseOf(parameters: object, option: "linear" | "quotient"): "linear" | "quotient" {
  return (parameters as Parameters).reverse ?? option;
}
