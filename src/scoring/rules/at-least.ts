import { decimal, ZERO } from "../../figures";
import { all, either, is, minus, most, times } from "../../figures/term";
import type { Rule } from "../rule";
import { ACTUAL, belowFloor, completionOf, kept, TARGET, WEIGHT } from "./arithmetic";
import { readShareOfWhole, readTargetAndActual, shareProblem, targetDecides } from "../reading/numeric";
import { calculatedText, completionText, facts, scoreText } from "./sentences";
import { readSeveral } from "../reading/several";

/** Words that say in proportion to the target, and not which way is better. */
export const IN_PROPORTION: readonly string[] = ["按比例", "按完成比例", "比率分值法"];

/** 正向: weight × min(1, actual ÷ target), 财预〔2020〕10号. What far exceeds the target is the scheme's to say. */
const COMPLETION = completionOf(TARGET);

interface Parameters {
  /** The target holds several numbers, each with a way of its own. */
  readonly isSeveral?: boolean;
}

export const atLeast: Rule<Parameters> = {
  id: "at-least",
  term: "至少",
  methods: ["正向", "正向指标", "不低于", "越大越好", ...IN_PROPORTION],
  standards: [],
  sense: ">=",
  isRising: true,

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

  points: kept(({ overFulfilment: { from, pointsOff } }) => {
    const isFarOver = all([is(TARGET, ">", 0), is(ACTUAL, ">=", times(TARGET, decimal(from)))]);
    const reached = either(isFarOver, most(0, minus(WEIGHT, decimal(pointsOff))), WEIGHT);
    return either(is(ACTUAL, ">=", TARGET), reached, belowFloor(TARGET));
  }),

  completion: () => COMPLETION,

  explain({ target, actual }, { isSeveral }, outcome, shown) {
    const head = `${facts(shown, isSeveral ? "" : "不低于")}${completionText(outcome, shown)}`;
    if (!target || !actual) return `${head}。`;
    if (actual.gte(target)) {
      const over = shown.got === "all" ? "达到目标" : "超过目标较多，按计分方案扣分";
      return `${head}，${over}，${scoreText(shown)}。`;
    }
    return `${head}，${target.gt(ZERO) ? calculatedText(shown) : scoreText(shown)}。`;
  },
};
