import { decimal, formatScore, ONE, quoted } from "../figures";
import { saysNothing } from "../language";
import { hasLoss, isMissed, moreIsBetter, takesPart, type Evaluation, type ScoredItem } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { lossSentence, overSentence } from "./support/reasons";

export const reasonSaysNothing: Check = {
  id: "reason-says-nothing",
  severity: "warning",
  title: "偏差原因只写了“无”“/”或“0”",
  concerns: "reasons",
  why: "扣了分、没有完成或者大幅超额的指标必须写明原因；写“无”等于没有分析，会被退回。",
  mend: "写明偏差的原因和改进措施；确实没有偏差的，核对完成值和得分。",
  example: "“群众满意度”分值 10 分，得 9.54 分，偏差原因只写了“无”。请写明原因和改进措施。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const reason = item.row?.reason;
        if (!reason || !saysNothing(reason.text) || item.row!.isOfWhich || !takesPart(item)) continue;
        const deviation = deviationOf(item, evaluation);
        if (deviation === null) continue;
        found.push({
          message: `${quoted(item.name)}${deviation.words}，偏差原因只写了“${reason.text}”。请写明原因和改进措施。`,
          sources: places(reason),
          suggestion: deviation.isOver ? overSentence(item) : lossSentence(item),
          reasonAt: reason.at,
        });
      }
    }
    return found;
  },
};

/** What needs a reason; null where nothing does. */
function deviationOf(item: ScoredItem, { scheme }: Evaluation): { words: string; isOver: boolean } | null {
  const { standing, weight, completion, row } = item;
  if (hasLoss(item)) {
    return { words: `分值 ${formatScore(weight!)} 分，得 ${formatScore(standing!)} 分`, isOver: false };
  }
  const values = `指标值“${row!.target.text}”，完成“${row!.actual.text}”`;
  if (isMissed(item)) return { words: `${values}，没有完成`, isOver: false };
  const bound = decimal(scheme.options.overFulfilment.from);
  const isOver = completion?.gt(ONE) === true && completion.gte(bound) && moreIsBetter(item);
  return isOver ? { words: `${values}，大幅超额`, isOver } : null;
}
