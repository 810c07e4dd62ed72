import { formatPercent, decimal, HUNDRED } from "../../figures";
import { any, calculated, either, is, least, over, times, type Term } from "../../figures/term";
import type { Rule, RuleContext } from "../rule";
import { isPercent } from "../../language";
import { ACTUAL, completionOf, NONE, TARGET, WAITING, WEIGHT } from "./arithmetic";
import { heldTarget, readTargetAndActual } from "../reading/numeric";
import { calculatedText, completionText, facts, scoreText } from "./sentences";

interface Parameters {
  /** null: no bound on that side. */
  readonly low: string | null;
  readonly high: string | null;
}

/** Where only the scheme names the rule, as 郫财函〔2026〕11号 does: completion from 70% to 130%. */
const USUAL: Parameters = { low: "0.7", high: "1.3" };

/** 70%-130%之间按比例，之外不得分. */
export const window: Rule<Parameters> = {
  id: "window",
  term: "完成区间",
  methods: ["区间外不得分", "完成比率区间"],
  lacking: "指标值不是一个数，评分标准也没有写完成区间",
  standards: ["window"],
  isPart: true,
  isSaidByStandard: true,
  isRising: true,

  select(context) {
    const { standard, target } = context;
    if (standard.kind !== "window" && !(context.isChosen && target.kind === "quantity")) return null;
    const { low, high } =
      standard.kind === "window"
        ? { low: standard.low?.toFixed() ?? null, high: standard.high?.toFixed() ?? null }
        : USUAL;
    const reason = `完成率${span(low, high)}按比例得分，之外不得分`;
    const isCeiling = target.kind === "quantity" && (target.sign === "<=" || target.sign === "<");
    const reading = isCeiling
      ? { problem: "指标值是上限，评分标准的完成率区间用不上" }
      : isOpen(context)
        ? { problem: "评分标准的界限是完成值还是完成率没有写明" }
        : standard.kind === "window" && !standard.isOfCompletion
          ? heldTarget(context)
          : readTargetAndActual(context);
    return { parameters: { low, high }, reason, ...reading };
  },

  points({ low, high }) {
    const earned = least(WEIGHT, over(times(WEIGHT, ACTUAL), TARGET));
    return either(is(TARGET, "<=", 0), WAITING, either(outside({ low, high }), 0, earned));
  },

  completion: () => COMPLETION,

  explain(numbers, { low, high }, outcome, shown) {
    const head = `${facts(shown)}${completionText(outcome, shown)}`;
    if (outcome.score === null) return `${head}，待定。`;
    const isOutside = calculated(outside({ low, high }), numbers) === true;
    return isOutside ? `${head}，不${span(low, high)}，${scoreText(shown)}。` : `${head}，${calculatedText(shown)}。`;
  },
};

/** 低于60%不得分 beside ≥85%: 60% of the people, or of the target. */
function isOpen({ standard, target }: RuleContext): boolean {
  if (standard.kind !== "window" || standard.isOfCompletion || target.kind !== "quantity") return false;
  return isPercent(target.number.unit) && !target.number.value.eq(HUNDRED);
}

function outside({ low, high }: Parameters): Term {
  return any([
    ...(low === null ? [] : [is(ACTUAL, "<", times(TARGET, decimal(low)))]),
    ...(high === null ? [] : [is(ACTUAL, ">", times(TARGET, decimal(high)))]),
  ]);
}

const COMPLETION = either(is(TARGET, ">", 0), completionOf(TARGET), NONE);

/** 在 70%-130% 之间, 在 60% 以上. */
function span(low: string | null, high: string | null): string {
  if (low !== null && high !== null) return `在 ${percent(low)}-${percent(high)} 之间`;
  return low !== null ? `在 ${percent(low)} 以上` : `在 ${percent(high!)} 以内`;
}

function percent(fraction: string): string {
  return formatPercent(decimal(fraction), 2);
}
