import { decimal, HUNDRED, ONE, roundTo, ZERO, type Decimal } from "../../figures";
import {
  all,
  any,
  calculated,
  calculatedNumber,
  either,
  is,
  least,
  minus,
  most,
  number,
  over,
  percentOf,
  shownNumber,
  size,
  times,
  type Term,
} from "../../figures/term";
import {
  type Bound,
  countsOccurrences,
  isPercent,
  isTimeUnit,
  type NumberReading,
  type PartSteps,
  type Standard,
  unitFactor,
} from "../../language";
import { numberOperand, readingOperand } from "../reading/operands";
import type { ReadingCondition } from "../reading/reading-condition";
import type { Numbers, Rule, RuleContext, Selection } from "../rule";
import { ACTUAL, completionOf, TARGET, upToWeight, WAITING, WEIGHT } from "./arithmetic";
import { readLateness } from "../reading/lateness";
import { saysOccurred, upperBoundReason } from "../reading/names";
import { readActual } from "../reading/numeric";
import { partStepText, stepsCounted } from "./part-steps";
import { facts, scoreText } from "./sentences";

interface Parameters {
  /** What is measured from, in % of the target where the step is; null: from the target. */
  readonly base: string | null;
  readonly direction: "over" | "under" | "either" | "each";
  readonly step: string;
  readonly stepUnit: string;
  readonly points: string;
  /** A step costs so many % of the weight rather than points. */
  readonly isShare?: boolean;
  /** A limit of the deduction other than the weight. */
  readonly most: string | null;
  /** The step is a percentage of the target, not a number of its units. */
  readonly isRelative: boolean;
  /** The actual is how many steps late it was. */
  readonly isLate?: boolean;
  /** Where nothing is left: 低于80%不得分. */
  readonly nothing?: Limit;
  /** What a step counts that is not full, where the standard says so; left out, the scheme says. */
  readonly partSteps?: PartSteps;
}

interface Limit {
  readonly sign: Bound["sign"];
  readonly value: string;
}

type PointsOff = Extract<Standard, { kind: "points-off" }>;

/** 每超过一个百分点扣0.5分，扣完为止: weight − steps × points, not below 0; whole or begun steps by the standard, else the scheme. */
export const pointsOff: Rule<Parameters> = {
  id: "points-off",
  term: "扣分",
  methods: ["按次扣分", "逐项扣分", "缺项扣分法", "扣分法"],
  lacking: "评分标准没有写每多少扣几分",
  standards: ["points-off"],
  isPart: true,
  isRising: true,

  select(context) {
    const { standard } = context;
    if (standard.kind !== "points-off") return null;
    const step = `${standard.step.eq(1) ? "" : standard.step.toFixed()}${standard.stepUnit || "项"}`;
    const cost = standard.isShare ? `分值的 ${standard.points.toFixed()}%` : `${standard.points.toFixed()}分`;
    const part = partStepText(standard.partSteps, quantity(standard.step, standard.stepUnit || "项"));
    return { reason: `评分标准写明每${step}扣${cost}${part}`, ...read(context, standard) };
  },

  points(own, options) {
    const { step, points, isShare, most: limit, isRelative } = own;
    const measured = over(missedBy(own), decimal(step));
    const steps = stepsCounted(measured, own.partSteps ?? options.steps);
    const cost = times(steps, decimal(points));
    const whole = isShare ? over(times(cost, WEIGHT), HUNDRED) : cost;
    const left = most(0, minus(WEIGHT, limit === null ? whole : least(whole, decimal(limit))));
    const scored = either(isOpen(own), WAITING, either(isNothingLeft(own), 0, left));
    return isRelative ? either(is(TARGET, "=", 0), WAITING, scored) : scored;
  },

  completion: () => COMPLETION,

  bounds: upToWeight,

  explain(numbers, own, outcome, shown) {
    const { weight } = numbers;
    if (!weight || outcome.score === null) return `${facts(shown)}，扣多少分要由填报人确定，待定。`;
    if (outcome.score.eq(weight)) return `${facts(shown)}，${whyNothingOff(numbers, own)}，${scoreText(shown)}。`;
    if (calculated(isNothingLeft(own), numbers) === true)
      return `${facts(shown)}，到了评分标准规定不得分的界限，${scoreText(shown)}。`;
    const off = shown.points(weight.minus(outcome.score));
    const cost = own.isShare ? `分值的 ${own.points}%` : ` ${own.points} 分`;
    const size = quantity(decimal(own.step), own.stepUnit);
    const part = isFull(numbers, own) ? "" : partStepText(own.partSteps, size);
    const step = `每 ${size}扣${cost}${part}`;
    return `${facts(shown)}，${howMuch(numbers, own)}，${step}，共扣 ${off} 分，得 ${shown.score} 分。`;
  },
};

/** Whether no part of a step is left over. */
function isFull(numbers: Numbers, own: Parameters): boolean {
  const steps = calculatedNumber(over(missedBy(own), decimal(own.step)), numbers)!;
  return steps.eq(steps.round(0, 0));
}

/** 没有扣分情形, or 低 2.7%，不到 5%，不扣分 where the whole step is not reached. */
function whyNothingOff(numbers: Numbers, own: Parameters): string {
  if (calculatedNumber(missedBy(own), numbers)!.eq(ZERO)) return "没有扣分情形";
  const most = quantity(decimal(own.step), own.stepUnit);
  return own.isLate ? `晚不到 ${most}，不扣分` : `${howMuch(numbers, own)}，不到 ${most}，不扣分`;
}

/** 低 2 个百分点, 少 1 次, 晚 1 个月, 晚 1 个月多, 有 2 处. */
function howMuch(numbers: Numbers, own: Parameters): string {
  const measured = calculatedNumber(missedBy(own), numbers)!;
  const amount = own.isLate ? measured.round(0, 0) : roundTo(measured, 4);
  const under = isPercent(own.stepUnit) ? "低" : "少";
  const verb = own.isLate ? "晚" : { over: "超出", under, either: "相差", each: "有" }[own.direction];
  const isMore = own.isLate === true && own.partSteps === "begun" && measured.gt(amount);
  if (isMore && amount.eq(ZERO)) return `${verb}不到 ${quantity(ONE, own.stepUnit)}`;
  return `${verb} ${quantity(amount, own.stepUnit)}${isMore ? "多" : ""}`;
}

const MEASURE_WORDS: Readonly<Record<string, string>> = {
  百分点: " 个百分点",
  月: " 个月",
  季度: " 个季度",
  "%": "%",
  "": " 项",
};

function quantity(amount: Decimal, unit: string): string {
  return `${shownNumber(amount)}${MEASURE_WORDS[unit] ?? ` ${unit}`}`;
}

const COMPLETION = completionOf(TARGET);

/** What the excess is measured from: the base, or the target; of a step in % of the target, so many % of it. */
function baseOf({ base, isRelative, direction }: Parameters): Term {
  if (direction === "each") return number(0);
  if (isRelative) return percentOf(TARGET, decimal(base ?? "100"));
  return base === null ? TARGET : number(base);
}

/** By how much the actual misses what it is measured from, in the measure of the steps. */
function missedBy(own: Parameters): Term {
  const base = baseOf(own);
  const excess = {
    either: size(minus(ACTUAL, base)),
    under: most(0, minus(base, ACTUAL)),
    over: most(0, minus(ACTUAL, base)),
    each: most(0, ACTUAL),
  }[own.direction];
  return own.isRelative ? over(times(excess, HUNDRED), size(TARGET)) : excess;
}

/**
 * Where the standard leaves nothing at all, the actual as a level (100%, 超过110%不得分) and as an excess over the
 * base (超过10%不得分), and the base itself.
 */
function limitOf(own: Parameters): { readonly level: Term; readonly excess: Term; readonly base: Term } | null {
  const { nothing, isRelative } = own;
  if (nothing === undefined) return null;
  const sign = nothing.sign === "" ? "=" : nothing.sign;
  const value = decimal(nothing.value);
  const measured = isRelative ? over(times(ACTUAL, HUNDRED), TARGET) : ACTUAL;
  const base = isRelative ? number(own.base ?? "100") : baseOf(own);
  return { level: is(measured, sign, value), excess: is(minus(measured, base), sign, value), base };
}

/** Whether nothing is left. Over a base the limit is a level where it lies above the base, else an excess. */
function isNothingLeft(own: Parameters): Term {
  const limit = limitOf(own);
  if (limit === null) return any([]);
  const isLevel = own.direction === "over" ? isAbove(own, limit.base, 1) : all([]);
  return either(isLevel, limit.level, limit.excess);
}

/** Whether the limit may be either, and that makes a difference. */
function isOpen(own: Parameters): Term {
  const limit = own.direction === "over" ? limitOf(own) : null;
  return limit === null ? any([]) : all([isAbove(own, limit.base, 2), is(limit.level, "<>", limit.excess)]);
}

/** Whether the limit lies above a positive base, or is so many times that. */
function isAbove({ nothing }: Parameters, base: Term, multiple: 1 | 2): Term {
  const value = number(nothing!.value);
  const isFar = multiple === 1 ? is(value, ">", base) : is(value, ">=", times(base, multiple));
  return all([is(base, ">", 0), isFar]);
}

type Reading = Pick<Selection<Parameters>, "operands" | "notes" | "conditions" | "problem" | "parameters">;
type Read = Omit<Reading, "parameters">;

function read(context: RuleContext, standard: PointsOff): Reading {
  const { row, target, actual } = context;
  const goal = target.kind === "quantity" ? target.number : null;
  const unit = measuredUnit(standard, goal, actual.kind === "quantity" ? actual.number.unit : "");
  const isRelative =
    isPercent(standard.stepUnit) && goal !== null && unit === goal && goal.unit !== "" && !isPercent(goal.unit);
  const common = {
    base: standard.base?.value.toFixed() ?? null,
    step: standard.step.toFixed(),
    stepUnit: standard.stepUnit,
    points: standard.points.toFixed(),
    most: standard.most?.toFixed() ?? null,
    ...(standard.isShare ? { isShare: true } : {}),
    ...(standard.partSteps ? { partSteps: standard.partSteps } : {}),
    ...(standard.nothing ? { nothing: { sign: standard.nothing.sign, value: standard.nothing.value.toFixed() } } : {}),
  };
  const as = (direction: Parameters["direction"], reading: Read): Reading => ({
    parameters: { ...common, isRelative: isRelative && direction !== "each", direction },
    ...reading,
  });
  const { direction } = standard;
  const isTimed = target.kind === "deadline" || standard.by !== undefined;
  if (isTimeUnit(standard.stepUnit) && (direction === "late" || direction === "over") && isTimed) {
    const reading = as("each", readLateness(context, standard));
    return { ...reading, parameters: { ...reading.parameters, isLate: true } };
  }
  if (direction === "each") return as("each", readOccurrences(context, standard));
  if (direction === "late" && !(goal && isTimeUnit(goal.unit))) return as("each", readOccurrences(context, standard));
  const isCounted = direction === "missing" && (goal === null || !goal.value.gt(ZERO) || actual.kind !== "quantity");
  if (isCounted) return as("each", readOccurrences(context, standard));
  const measured = direction === "late" ? "over" : direction === "missing" ? "under" : direction;
  if (direction === "missing" && isUpper(context))
    return as(measured, { problem: "指标值是上限，评分标准却按少了多少扣分" });
  if (direction === "over" && contradicts(standard.base, goal) && !isUpper(context))
    return as(measured, { problem: "评分标准从上限起扣，指标值却是下限，两者方向相反" });
  if (standard.base === null && goal === null)
    return as(measured, { problem: "评分标准没有写从多少起扣分，指标值也读不出数字" });
  if (actual.kind === "quality" && actual.tier === 1) {
    return as(measured, { problem: `完成值“${row.actual.text}”读不出数字，无法按评分标准扣分` });
  }
  if (
    unit !== null &&
    !isRelative &&
    unitFactor(standard.stepUnit || unit.unit, unit.unit || standard.stepUnit) === null
  )
    return as(measured, { problem: `评分标准按“${standard.stepUnit}”扣分，与指标值“${row.target.text}”的单位不同` });
  const reading = readActual(context, unit);
  const conditions = goal === null ? [] : conditionsOf(standard, goal);
  const needsTarget = standard.base === null || isRelative || conditions.length > 0;
  const operands = needsTarget ? [numberOperand("target", row.target, goal!, ONE)] : [];
  return as(measured, {
    ...reading,
    operands: [...operands, ...reading.operands],
    conditions: [...(reading.conditions ?? []), ...conditions],
  });
}

/** The number that the actual is compared with: the standard's base, or the target where the base is % of it. */
function measuredUnit(standard: PointsOff, goal: NumberReading | null, ownUnit: string): NumberReading | null {
  const { base } = standard;
  if (base === null) return goal;
  const isOfTarget =
    isPercent(base.unit) && goal !== null && goal.unit !== "" && !isPercent(goal.unit) && !isPercent(ownUnit);
  return isOfTarget ? goal : asReading(base.value, base.unit || unitOfBase(standard, goal));
}

/** While which targets the deduction is measured as it was. */
function conditionsOf({ direction, base }: PointsOff, goal: NumberReading): readonly ReadingCondition[] {
  if (direction === "missing") return [{ kind: "zero-target", holds: false }];
  const isCeiling = direction === "over" && base !== null && (base.sign === "<=" || base.sign === "<");
  if (!isCeiling) return [];
  return [{ kind: "at-most", role: "target", most: base.value, holds: goal.value.lte(base.value) }];
}

/** 误差在5%以内得满分 beside a target of 100%: the two don't measure the same. */
function contradicts(base: Bound | null, goal: NumberReading | null): boolean {
  return base !== null && (base.sign === "<=" || base.sign === "<") && goal !== null && goal.value.gt(base.value);
}

function isUpper({ target, row, direction }: RuleContext): boolean {
  if (target.kind !== "quantity") return false;
  return target.sign === "" ? upperBoundReason(row, direction) !== null : target.sign === "<=" || target.sign === "<";
}

/** 每发现1例扣1分: the actual must count such cases; a number of other things is no evidence of them. */
function readOccurrences(context: RuleContext, standard: PointsOff): Read {
  const { row, actual, target } = context;
  const { text, says } = row.actual;
  const uncounted = { problem: `完成值“${text}”没有说明评分标准所扣的情形有几${standard.stepUnit || "项"}` };
  if (saysOccurred(context)) return uncounted;
  const isOnTime = actual.kind === "deadline" && actual.by === null && !says.isLate && !says.isInPart;
  const repeats = says.repeats(row.target.says) && (target.kind === "quality" || says.isFreeOfCases);
  if (
    (actual.kind === "quality" && actual.tier === 1) ||
    (actual.kind === "yes-no" && actual.affirmed === true) ||
    isOnTime ||
    repeats
  ) {
    return {
      operands: [readingOperand("actual", ZERO, row.actual)],
      notes: [`完成值“${text}”按没有扣分情形计`],
    };
  }
  if (actual.kind === "quantity" && !countsCases(context, standard, actual.number)) {
    return actual.number.value.eq(ZERO) ? { operands: [readingOperand("actual", ZERO, row.actual)] } : uncounted;
  }
  return readActual(context, null);
}

function countsCases(context: RuleContext, standard: PointsOff, number: NumberReading): boolean {
  const { row, target } = context;
  if (isPercent(number.unit) !== isPercent(standard.stepUnit)) return false;
  const comparable = number.unit === "" || unitFactor(number.unit, standard.stepUnit) !== null;
  if (!comparable) return false;
  if (row.actual.says.countsCases) return true;
  if (target.kind === "quantity") return target.number.value.eq(ZERO) || isUpper(context);
  return target.kind === "empty" || row.target.says.isFreeOfCases || countsOccurrences(row.name, number.unit);
}

/** ≤0，每超过一个百分点: the base is a percentage too, though it does not say so. */
function unitOfBase(standard: PointsOff, goal: NumberReading | null): string {
  return isPercent(standard.stepUnit) && (goal === null || goal.unit === "" || isPercent(goal.unit))
    ? "%"
    : (goal?.unit ?? "");
}

function asReading(value: Decimal, unit: string): NumberReading {
  return { value, unit, multiple: ONE, prefix: "", suffix: "", isPlain: false };
}
