import { ZERO } from "../../figures";
import { either, is, over, times, type Term } from "../../figures/term";
import type { ReverseWay } from "../../language";
import type { Rule } from "../rule";
import { aboveCeiling, ACTUAL, completionOf, TARGET, WEIGHT } from "./arithmetic";
import { upperBoundReason } from "../reading/names";
import { readTargetAndActual, shareProblem, targetDecides } from "../reading/numeric";
import { aboveText, calculatedText, facts, scoreText } from "./sentences";

interface Parameters {
  /** From the standard's words, else from a note beside the form; null leaves it to the scheme. */
  readonly reverse: ReverseWay | null;
}

/** The two published ways, in words. */
export const REVERSE_WAYS: Readonly<Record<ReverseWay, string>> = {
  quotient: "分值×指标值÷完成值",
  linear: "分值×（1－超出÷指标值）",
};

/** 反向: full up to the target; above it linear to 0 at twice the target, or target ÷ actual (湖北), by the scheme. */
export const atMost: Rule<Parameters> = {
  id: "at-most",
  term: "至多",
  methods: ["反向", "反向指标", "不高于", "不超过", "越小越好"],
  standards: [],
  sense: "<=",

  select(context) {
    const { target, row, standard } = context;
    if (!context.isChosen) {
      if (target.kind !== "quantity" || !targetDecides(context)) return null;
      const isReverse = standard.kind === "proportion" && standard.isReverse && target.sign === "";
      const unsigned = target.sign === "" && (isReverse || upperBoundReason(row, context.direction) !== null);
      if (target.sign !== "<=" && target.sign !== "<" && !unsigned) return null;
    }
    const isSigned = target.kind === "quantity" && target.sign !== "";
    const stated = standard.kind === "proportion" ? standard.reverse : null;
    const parameters: Parameters = { reverse: stated ?? context.notedReverse };
    return {
      parameters,
      reason: isSigned
        ? `指标值“${row.target.text}”是上限`
        : `${upperBoundReason(row, context.direction) ?? "评分标准写明是反向指标"}，按不高于计`,
      isGuess: !isSigned,
      ...(shareProblem(context) ?? readTargetAndActual(context)),
    };
  },

  points({ reverse }, options) {
    return (reverse ?? options.reverse) === "quotient" ? BY_QUOTIENT : LINEAR;
  },

  completion: () => COMPLETION,

  explain({ target, actual, weight }, _parameters, _outcome, shown) {
    const head = facts(shown, "不高于");
    if (!target || !actual || !weight) return `${head}。`;
    if (actual.lte(target)) return `${head}，没有超过目标，${scoreText(shown)}。`;
    return `${head}，超过目标 ${aboveText(actual.minus(target), shown)}，${target.eq(ZERO) ? scoreText(shown) : calculatedText(shown)}。`;
  },
};

const COMPLETION = completionOf(TARGET);
const ABOVE = aboveCeiling(TARGET);
const LINEAR = upTo(ABOVE);
const BY_QUOTIENT = upTo(either(is(TARGET, ">=", 0), over(times(WEIGHT, TARGET), ACTUAL), ABOVE));

/** The weight up to the target, and what is left beyond. */
function upTo(beyond: Term): Term {
  return either(is(ACTUAL, "<=", TARGET), WEIGHT, beyond);
}
