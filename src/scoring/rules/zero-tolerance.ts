import { ONE, ZERO } from "../../figures";
import { either, is } from "../../figures/term";
import { countsOccurrences, type Expression, isPercent } from "../../language";
import { numberOperand, readingOperand } from "../reading/operands";
import type { Rule, RuleContext } from "../rule";
import { ACTUAL, upToWeight, WEIGHT } from "./arithmetic";
import { saysOccurred } from "../reading/names";
import { readActual, targetDecides, type NumericReading } from "../reading/numeric";
import { facts, scoreText } from "./sentences";

const POINTS = either(is(ACTUAL, ">", 0), 0, WEIGHT);

/** 安全事故 0起 · 发现违规不得分: nothing once any occurs. */
export const zeroTolerance: Rule<object> = {
  id: "zero-tolerance",
  term: "零容忍",
  methods: ["一票否决", "发生即不得分", "不得发生"],
  standards: ["zero-tolerance"],
  isPart: true,

  select(context) {
    const { target, standard, isChosen, row } = context;
    const isZero = isNone(target) && countsOccurrences(`${row.name}${row.target.text}`, unitOf(target));
    if (!isChosen && standard.kind !== "zero-tolerance" && !(isZero && targetDecides(context))) return null;
    const reason = isZero ? `“${row.name}”的指标值是 0，一旦发生不得分` : "评分标准写明发现即不得分";
    const operands = target.kind === "quantity" ? [numberOperand("target", row.target, target.number, ONE)] : [];
    const reading = occurrences(context);
    return { parameters: {}, reason, ...reading, operands: [...operands, ...reading.operands] };
  },

  points: () => POINTS,

  bounds: upToWeight,

  explain({ actual }, _parameters, _outcome, shown) {
    if (!actual) return `${facts(shown)}，是否发生要由填报人确定，待定。`;
    return actual.gt(ZERO)
      ? `${facts(shown)}，已经发生，${scoreText(shown)}。`
      : `${facts(shown)}，没有发生，${scoreText(shown)}。`;
  },
};

/** 0起, 零, 杜绝, 无: none may occur. */
function isNone(target: Expression): boolean {
  if (target.kind === "yes-no") return target.affirmed === false;
  return target.kind === "quantity" && target.number.value.eq(ZERO) && target.sign !== ">=" && target.sign !== ">";
}

function unitOf(target: Expression): string {
  return target.kind === "quantity" ? target.number.unit : "";
}

/** How many occurred: words that say none, or that all went well, are 0. */
function occurrences(context: RuleContext): NumericReading {
  const { row, actual, target } = context;
  if (saysOccurred(context)) {
    return {
      operands: [readingOperand("actual", ONE, row.actual)],
      notes: [`完成值“${row.actual.text}”按已经发生计`],
    };
  }
  const isDenied = target.kind === "yes-no" && target.affirmed === false;
  const wentWell =
    (actual.kind === "quality" && actual.tier === 1) ||
    (actual.kind === "yes-no" && (actual.affirmed === true || (isDenied && actual.affirmed === false)));
  const repeats = row.actual.says.repeats(row.target.says) && target.kind !== "quantity";
  if (wentWell || repeats) {
    return {
      operands: [readingOperand("actual", ZERO, row.actual)],
      notes: [`完成值“${row.actual.text}”按没有发生计`],
    };
  }
  // 无违规, 100%: a percentage beside words says how much went well, not how often it did not.
  const isShare = actual.kind === "quantity" && isPercent(actual.number.unit) && actual.number.value.gt(ZERO);
  if (isShare && !row.target.says.hasDigits) {
    return { operands: [], notes: [], problem: `完成值“${row.actual.text}”没有说明发生了几次` };
  }
  return readActual(context, target.kind === "quantity" ? target.number : null);
}
