import { decimal, HUNDRED, ONE, ZERO } from "../../figures";
import { either, is, percentOf, type Term } from "../../figures/term";
import { type Bound, isPercent } from "../../language";
import { numberOperand, readingOperand } from "../reading/operands";
import type { ReadingCondition } from "../reading/reading-condition";
import type { Rule, RuleContext, Selection } from "../rule";
import { ACTUAL, TARGET, upToWeight, WEIGHT } from "./arithmetic";
import { boundSign } from "../reading/names";
import { ratioScale, readActual, readTargetAndActual, targetDecides } from "../reading/numeric";
import { facts, scoreText } from "./sentences";

interface Parameters {
  /** How the actual must stand to the target; "met" for words, where 1 is met and 0 is not. */
  readonly sign: Comparison | "met";
  /** The standard's own threshold, where it is another than the target's. */
  readonly bound?: string;
  /** The unit of that threshold, for the sentence that explains. */
  readonly unit?: string;
  /** The threshold is so many % of the target. */
  readonly isOfTarget?: boolean;
}

type Comparison = ">=" | "<=" | ">" | "<" | "=";

/** Whether the actual stands to the threshold as it must. */
function met({ sign, bound, isOfTarget }: Parameters): Term {
  if (sign === "met") return is(ACTUAL, "=", 1);
  if (bound === undefined) return is(ACTUAL, sign, TARGET);
  return is(ACTUAL, sign, isOfTarget ? percentOf(TARGET, decimal(bound)) : decimal(bound));
}

/** 达标得满分，否则不得分 · 是/否: the whole weight or nothing. */
export const allOrNothing: Rule<Parameters> = {
  id: "all-or-nothing",
  term: "是否达标",
  methods: ["是否", "达标得满分", "全有或全无", "是否评分法", "达标"],
  standards: ["all-or-nothing"],
  isPart: true,
  isRising: true,

  select(context) {
    const { target, actual, standard, isChosen, row } = context;
    const isHalfMet = actual.kind === "quality" && actual.tier === 2;
    const byTarget = target.kind === "yes-no" && standard.kind !== "tiers" && !isHalfMet;
    if (!isChosen && standard.kind !== "all-or-nothing" && !(byTarget && targetDecides(context))) return null;
    const reason =
      standard.kind === "all-or-nothing"
        ? "评分标准写明达标得满分、否则不得分"
        : `指标值“${row.target.text}”只问是否做到`;
    return { reason, ...read(context) };
  },

  points: (parameters) => either(met(parameters), WEIGHT, 0),

  bounds: upToWeight,

  explain({ actual }, { bound, unit = "", isOfTarget }, outcome, shown) {
    if (!actual || outcome.score === null) return `${facts(shown)}，是否达标要由填报人确定，待定。`;
    const threshold =
      bound === undefined ? "" : `（评分标准以${isOfTarget ? `指标值的 ${bound}%` : ` ${bound}${unit} `}为界）`;
    const met = shown.got === "all" ? `达标${threshold}` : `没有达标${threshold}，按标准不得分`;
    return `${facts(shown)}，${met}，${scoreText(shown)}。`;
  },
};

type Reading = Pick<Selection<Parameters>, "operands" | "notes" | "conditions" | "problem" | "parameters">;

function read(context: RuleContext): Reading {
  const { row, target, actual, standard, ratio } = context;
  const bound = standard.kind === "all-or-nothing" ? standard.bound : null;
  // An empty actual of a named ratio is computed from its parts, where the two are measured alike.
  const isComputed = actual.kind === "empty" && ratio !== null && (bound === null || isMeasuredAlike(context, bound));
  const isNumber = actual.kind === "quantity" || isComputed;
  if (bound !== null && isNumber) return againstBound(context, bound);
  if (target.kind === "quantity" && isNumber) {
    return { parameters: { sign: boundSign(context) }, ...readTargetAndActual(context) };
  }
  const parameters = { sign: "met" } as const;
  const met = (value: typeof ONE, notes: readonly string[]) => ({
    parameters,
    operands: [readingOperand("actual", value, row.actual)],
    notes,
  });
  const { text, says: said } = row.actual;
  const asked = row.target.says;
  if (text === "") return { parameters, problem: "没有填写完成值" };
  if (actual.kind === "yes-no" && actual.affirmed !== null) {
    const wanted = target.kind === "yes-no" && target.affirmed === false ? false : true;
    return met(actual.affirmed === wanted ? ONE : ZERO, []);
  }
  const holdsTarget = target.kind === "quality" && said.includes(asked) && !said.isLessened;
  if (said.repeats(asked) || holdsTarget) return met(ONE, [`完成值“${text}”与指标值一致，视为达标`]);
  if (actual.kind === "quality" && actual.tier === 1) return met(ONE, [`完成值“${text}”视为达标`]);
  if (actual.kind === "quantity" && actual.number.unit === "%" && target.kind !== "quantity") {
    return met(actual.number.value.gte(100) ? ONE : ZERO, [`完成值“${text}”按是否达到 100% 计`]);
  }
  const isAsked = target.kind === "yes-no" ? target.affirmed !== false : standard.kind === "all-or-nothing";
  if (isAsked && said.isDenied && !asked.isDenied && !said.isOfExtent)
    return met(ZERO, [`完成值“${text}”视为没有做到`]);
  return { parameters, problem: `完成值“${text}”没有说明是否达标` };
}

function isMeasuredAlike(context: RuleContext, { unit }: Bound): boolean {
  return (ratioScale(context) === HUNDRED.toFixed()) === (isPercent(unit) || isTargetPercent(context, unit));
}

/** A bound without a unit is in the target's. */
function isTargetPercent({ target }: RuleContext, unit: string): boolean {
  return unit === "" && target.kind === "quantity" && isPercent(target.number.unit);
}

/** ≥90%得满分，否则不得分 beside another target: the standard's own threshold counts, of the completion if need be. */
function againstBound(context: RuleContext, bound: Bound): Reading {
  const { target, actual } = context;
  // 为0得满分, 达到95%得满分: without a sign the target says which way.
  const sign = bound.sign !== "" ? bound.sign : bound.value.eq(ZERO) ? "<=" : boundSign(context);
  const goal = target.kind === "quantity" ? target.number : null;
  const ownUnit = actual.kind === "quantity" ? actual.number.unit : "";
  const isOfTarget =
    isPercent(bound.unit) &&
    goal !== null &&
    !isPercent(goal.unit) &&
    !isPercent(ownUnit) &&
    !(goal.unit === "" && goal.value.lte(HUNDRED));
  const conditions: readonly ReadingCondition[] =
    isPercent(bound.unit) && goal?.unit === ""
      ? [{ kind: "at-most", role: "target", most: HUNDRED, holds: goal.value.lte(HUNDRED) }]
      : [];
  if (isOfTarget) {
    const reading = readTargetAndActual(context);
    const parameters = { sign, bound: bound.value.toFixed(), isOfTarget: true };
    return { parameters, ...reading, conditions: [...(reading.conditions ?? []), ...conditions] };
  }
  const unit = bound.unit === "" ? (goal?.unit ?? "") : bound.unit;
  const number = { value: bound.value, unit, multiple: ONE, prefix: "", suffix: "", isPlain: false };
  const reading = readActual(context, number);
  const operands =
    goal !== null && conditions.length > 0 ? [numberOperand("target", context.row.target, goal, ONE)] : [];
  return {
    parameters: { sign, bound: bound.value.toFixed(), unit },
    ...reading,
    operands: [...operands, ...reading.operands],
    conditions: [...(reading.conditions ?? []), ...conditions],
  };
}
