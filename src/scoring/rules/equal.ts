import type { Rule } from "../rule";
import { aboveCeiling, ACTUAL, belowFloor, completionOf, kept, TARGET, WEIGHT } from "./arithmetic";
import { readShareOfWhole, readTargetAndActual, targetDecides } from "../reading/numeric";
import { aboveText, calculatedText, completionText, facts, scoreText } from "./sentences";
import { ZERO } from "../../figures";
import { either, is } from "../../figures/term";

const COMPLETION = completionOf(TARGET);

/** Equal to the target: below in proportion, above 1 − excess ÷ target or full by the scheme; of a target 0 all or nothing. */
export const equal: Rule<object> = {
  id: "equal",
  term: "等于",
  methods: ["相等", "定值", "应为", "等于指标值"],
  standards: [],
  sense: "=",

  select(context) {
    const { target, row } = context;
    const isZero = target.kind === "quantity" && target.sign === "" && target.number.value.eq(ZERO);
    const applies = target.kind === "quantity" && (target.sign === "=" || isZero) && targetDecides(context);
    // 满意度×分值 is a share of 100%, whatever the target is: at-least reads that.
    if (!context.isChosen && (!applies || readShareOfWhole(context) !== null)) return null;
    return {
      parameters: {},
      reason: isZero ? "指标值是 0，按等于计" : `指标值“${row.target.text}”是定值`,
      ...readTargetAndActual(context),
    };
  },

  points: kept(({ equalAbove }) => {
    const above = equalAbove === "full" ? WEIGHT : aboveCeiling(TARGET);
    const beside = either(is(ACTUAL, "<", TARGET), belowFloor(TARGET), above);
    const ofZero = either(is(ACTUAL, "<=", 0), WEIGHT, 0);
    return either(is(TARGET, "=", 0), ofZero, either(is(ACTUAL, "=", TARGET), WEIGHT, beside));
  }),

  completion: () => COMPLETION,

  explain({ target, actual }, _parameters, outcome, shown) {
    const head = facts(shown, "等于");
    if (!target || !actual) return `${head}。`;
    if (shown.got === "all") return `${head}，达到目标，${scoreText(shown)}。`;
    if (actual.lt(target) || target.eq(ZERO)) {
      return `${head}${completionText(outcome, shown)}，${target.gt(ZERO) ? calculatedText(shown) : scoreText(shown)}。`;
    }
    return `${head}，超出 ${aboveText(actual.minus(target), shown)}，${calculatedText(shown)}。`;
  },
};
