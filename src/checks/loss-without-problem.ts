import { decimal, formatScore } from "../figures";
import type { TextKey } from "../recognition";
import { hasLoss, standingTotal, type Evaluation } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf, scoreCellOf } from "./support/evaluations";
import { around, places } from "./support/places";
import { ownerOf, PROBLEM_KEYS, saysProblem, textsByOwner } from "./support/texts";

/** The texts that every form has; they are no place for problems. */
const GOALS: ReadonlySet<TextKey> = new Set<TextKey>(["goal", "goal-completion"]);

export const lossWithoutProblem: Check = {
  id: "loss-without-problem",
  severity: "warning",
  title: "扣了分却没有写存在的问题",
  concerns: "reasons",
  why: "得分有扣减就说明有问题，自评报告要写明问题和改进措施。",
  mend: "在存在问题中写明扣分指标反映的问题。",
  example: "“培训项目”得 92 分，有 2 项指标扣分，却没有写存在的问题。请补填存在的问题。",
  run(scored) {
    const found: Sighting[] = [];
    const texts = textsByOwner(scored);
    for (const entry of evaluationsOf(scored)) {
      const { evaluation, title, project } = entry;
      const own = texts.get(ownerOf(entry)) ?? [];
      // Without texts for the report the problems stand in the column of reasons: loss-without-reason looks there.
      if (
        own.every(({ key, text }) => GOALS.has(key) || (text.value === "" && !PROBLEM_KEYS.has(key))) ||
        own.some(({ key, text }) => PROBLEM_KEYS.has(key) && saysProblem(text.value))
      )
        continue;
      const lost = lossesOf(evaluation);
      if (lost.length === 0) continue;
      found.push({
        message:
          `${title}得 ${formatScore(standingTotal(evaluation))} 分，有 ${lost.length} 项扣分，却没有写存在的问题。` +
          "请补填存在的问题。",
        sources: [
          ...places(own.find(({ key }) => PROBLEM_KEYS.has(key))?.text),
          ...around(lost.flatMap((item) => places(scoreCellOf(item) ?? item.row?.nameAt))),
          ...(lost.every((item) => scoreCellOf(item) === null && item.row === null) ? places(project) : []),
        ],
      });
    }
    return found;
  },
};

/** Indicators that lost points; the execution rate counts where it is low enough to be a problem. */
function lossesOf({ indicators, execution, executionRate, scheme }: Evaluation) {
  const lost = indicators.filter(hasLoss);
  return execution !== null && executionRate?.lt(decimal(scheme.options.lowExecution)) ? [execution, ...lost] : lost;
}
