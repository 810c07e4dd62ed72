import { maximum, ZERO } from "../../figures";
import type { Rule } from "../rule";
import { belowFloor, belowFloorFormula, completionOf, WAITING } from "./arithmetic";
import { readShareOfWhole, readTargetAndActual, shareProblem, targetDecides } from "../reading/numeric";
import { completionText, facts, scoreText, term } from "./sentences";
import { readSeveral } from "../reading/several";

/** Words that say in proportion to the target, and not which way is better. */
export const IN_PROPORTION: readonly string[] = ["按比例", "按完成比例", "比率分值法"];

/** 正向: weight × min(1, actual ÷ target), 财预〔2020〕10号. What far exceeds the target is the scheme's to say. */
export const atLeast: Rule = {
  id: "at-least",
  term: "至少",
  methods: ["正向", "正向指标", "不低于", "越大越好", ...IN_PROPORTION],

  select(context) {
    const { target, isChosen, row } = context;
    if (target.kind === "several" && (isChosen || targetDecides(context))) return readSeveral(context);
    const ofWhole = readShareOfWhole(context);
    if (ofWhole) return ofWhole;
    const applies = target.kind === "quantity" && targetDecides(context);
    if (!isChosen && !applies) return null;
    const sign = target.kind === "quantity" ? target.sign : "";
    return {
      parameters: {},
      reason: sign === ">=" || sign === ">" ? `指标值“${row.target.text}”是下限` : "指标值没有写符号，按不低于计",
      isGuess: sign === "",
      ...(shareProblem(context) ?? readTargetAndActual(context)),
    };
  },

  evaluate({ target, actual, weight }, _parameters, options) {
    if (!target || !actual) return WAITING;
    const completion = completionOf(actual, target);
    if (!weight) return { score: null, completion };
    if (actual.lt(target)) return { score: belowFloor(weight, actual, target), completion };
    const { from, pointsOff } = options.overFulfilment;
    const losesPoints = target.gt(ZERO) && actual.gte(target.times(from));
    return { score: losesPoints ? maximum(ZERO, weight.minus(pointsOff)) : weight, completion };
  },

  formula(cell, _parameters, options) {
    const [target, actual, weight] = [cell("target"), cell("actual"), cell("weight")];
    const { from, pointsOff } = options.overFulfilment;
    const over = `IF(AND(${target}>0,${actual}>=ROUND(${target}*${from},12)),MAX(0,${weight}-${pointsOff}),${weight})`;
    const reached = pointsOff === "0" ? weight : over;
    return `IF(${actual}>=${target},${reached},${belowFloorFormula(weight, actual, target)})`;
  },

  explain({ target, actual }, _parameters, outcome, shown) {
    const head = `${facts(shown, "不低于")}${completionText(outcome)}`;
    if (!target || !actual) return `${head}。`;
    if (actual.gte(target)) {
      const over = shown.score === shown.weight ? "达到目标" : "超过目标较多，按计分方案扣分";
      return `${head}，${over}，${scoreText(shown)}。`;
    }
    const calculation = target.gt(ZERO) ? `${shown.weight}×${term(actual)}÷${term(target)}` : "";
    return `${head}，${scoreText(shown, calculation)}。`;
  },
};
