import { decimal, HUNDRED, maximum, minimum, ONE, roundTo, ZERO, type Decimal } from "../../figures";
import {
  type Bound,
  countsOccurrences,
  isPercent,
  isTimeUnit,
  type NumberReading,
  type Standard,
  unitFactor,
} from "../../language";
import { numberOperand, readingOperand } from "../reading/operands";
import type { ReadingCondition } from "../reading/reading-condition";
import type { Numbers, Rule, RuleContext, Selection } from "../rule";
import type { SchemeOptions } from "../scheme";
import { completionOf, WAITING } from "./arithmetic";
import { holds } from "./comparison";
import { readLateness } from "../reading/lateness";
import { saysOccurred, upperBoundReason } from "../reading/names";
import { readActual } from "../reading/numeric";
import { facts, scoreText, term } from "./sentences";

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
}

interface Limit {
  readonly sign: Bound["sign"];
  readonly value: string;
}

type PointsOff = Extract<Standard, { kind: "points-off" }>;

/** 每超过一个百分点扣0.5分，扣完为止: weight − steps × points, not below 0; whole or begun steps by the scheme. */
export const pointsOff: Rule = {
  id: "points-off",
  term: "扣分",
  methods: ["按次扣分", "逐项扣分", "缺项扣分法", "扣分法"],
  lacking: "评分标准没有写每多少扣几分",

  select(context) {
    const { standard } = context;
    if (standard.kind !== "points-off") return null;
    const step = `${standard.step.eq(1) ? "" : standard.step.toFixed()}${standard.stepUnit || "项"}`;
    const cost = standard.isShare ? `分值的 ${standard.points.toFixed()}%` : `${standard.points.toFixed()}分`;
    return { reason: `评分标准写明每${step}扣${cost}`, ...read(context, standard) };
  },

  evaluate(numbers, parameters, options) {
    const { actual, weight, target } = numbers;
    if (!actual) return { ...WAITING, ...(weight ? { bounds: { low: ZERO, high: weight } } : {}) };
    const completion = target ? completionOf(actual, target) : null;
    if (!weight) return { score: null, completion };
    const own = parameters as unknown as Parameters;
    const left = isNothingLeft(numbers, own);
    const steps = left === null ? null : stepsOf(numbers, own, options);
    if (steps === null) return { score: null, completion, bounds: { low: ZERO, high: weight } };
    if (left) return { score: ZERO, completion };
    const cost = own.isShare ? steps.times(own.points).times(weight).div(HUNDRED) : steps.times(own.points);
    const off = own.most === null ? cost : minimum(cost, decimal(own.most));
    return { score: maximum(ZERO, weight.minus(off)), completion };
  },

  formula(cell, parameters, options) {
    const own = parameters as unknown as Parameters;
    const { step, points, isShare, most, isRelative, nothing } = own;
    const weight = cell("weight");
    const measured = isRelative
      ? `${excessFormula(cell, own)}*100/ABS(${cell("target")})/${step}`
      : `${excessFormula(cell, own)}/${step}`;
    const rounded = `ROUND(${measured},9)`;
    const steps = options.steps === "begun" ? `-INT(-${rounded})` : `INT(${rounded})`;
    const cost = isShare ? `${steps}*${points}*${weight}/100` : `${steps}*${points}`;
    const off = most === null ? cost : `MIN(${cost},${most})`;
    const score = `MAX(0,${weight}-(${off}))`;
    const left = nothing === undefined ? score : nothingFormula(cell, own, nothing, score);
    return isRelative ? `IF(${cell("target")}=0,"待定",${left})` : left;
  },

  explain(numbers, parameters, outcome, shown) {
    const { weight } = numbers;
    const own = parameters as unknown as Parameters;
    if (!weight || outcome.score === null) return `${facts(shown)}，扣多少分要由填报人确定，待定。`;
    if (outcome.score.eq(weight)) return `${facts(shown)}，${whyNothingOff(numbers, own)}，${scoreText(shown)}。`;
    if (isNothingLeft(numbers, own)) return `${facts(shown)}，到了评分标准规定不得分的界限，${scoreText(shown)}。`;
    const off = term(roundTo(weight.minus(outcome.score), 2));
    const cost = own.isShare ? `分值的 ${own.points}%` : ` ${own.points} 分`;
    const step = `每 ${quantity(decimal(own.step), own.stepUnit)}扣${cost}`;
    return `${facts(shown)}，${howMuch(numbers, own)}，${step}，共扣 ${off} 分，得 ${shown.score} 分。`;
  },
};

/** 没有扣分情形, or 低 2.7%，不到 5%，不扣分 where the whole step is not reached. */
function whyNothingOff(numbers: Numbers, own: Parameters): string {
  if (missedBy(numbers, own).eq(ZERO)) return "没有扣分情形";
  const most = quantity(decimal(own.step), own.stepUnit);
  return own.isLate ? `晚不到 ${most}，不扣分` : `${howMuch(numbers, own)}，不到 ${most}，不扣分`;
}

/** By how much the actual misses what it is measured from, in the measure of the steps. */
function missedBy(numbers: Numbers, own: Parameters): Decimal {
  const excess = excessOf(numbers.actual!, baseOf(numbers, own)!, own.direction);
  return own.isRelative ? excess.times(HUNDRED).div(numbers.target!.abs()) : excess;
}

/** 低 2 个百分点, 少 1 次, 晚 1 个月, 有 2 处. */
function howMuch(numbers: Numbers, own: Parameters): string {
  const measured = missedBy(numbers, own);
  const amount = own.isLate ? measured.round(0, 0) : roundTo(measured, 4);
  const under = isPercent(own.stepUnit) ? "低" : "少";
  const verb = own.isLate ? "晚" : { over: "超出", under, either: "相差", each: "有" }[own.direction];
  return `${verb} ${quantity(amount, own.stepUnit)}`;
}

const MEASURE_WORDS: Readonly<Record<string, string>> = {
  百分点: " 个百分点",
  月: " 个月",
  季度: " 个季度",
  "%": "%",
  "": " 项",
};

function quantity(amount: Decimal, unit: string): string {
  return `${term(amount)}${MEASURE_WORDS[unit] ?? ` ${unit}`}`;
}

/** What the excess is measured from: the base, or the target; of a step in % of the target, so many % of it. */
function baseOf({ target }: Numbers, { base, isRelative, direction }: Parameters): Decimal | null {
  if (direction === "each") return ZERO;
  if (isRelative) return target?.times(base ?? "100").div(HUNDRED) ?? null;
  return base !== null ? decimal(base) : (target ?? null);
}

function baseFormula(cell: (role: "target" | "actual" | "weight") => string, own: Parameters): string {
  if (own.direction === "each") return "0";
  if (own.isRelative)
    return own.base === null || own.base === "100" ? cell("target") : `(${cell("target")}*${own.base}/100)`;
  return own.base === null ? cell("target") : `(${own.base})`;
}

function excessOf(actual: Decimal, base: Decimal, direction: Parameters["direction"]): Decimal {
  const over = actual.minus(base);
  if (direction === "either") return over.abs();
  return maximum(ZERO, direction === "under" ? ZERO.minus(over) : over);
}

function excessFormula(cell: (role: "target" | "actual" | "weight") => string, own: Parameters): string {
  const [actual, from] = [cell("actual"), baseFormula(cell, own)];
  if (own.direction === "either") return `ABS(${actual}-${from})`;
  return `MAX(0,${own.direction === "under" ? `${from}-${actual}` : `${actual}-${from}`})`;
}

/** How many steps; null where they can't be measured (a percentage of a target of 0). */
function stepsOf(numbers: Numbers, own: Parameters, options: SchemeOptions): Decimal | null {
  const { actual, target } = numbers;
  const base = baseOf(numbers, own);
  if (!actual || !base || (own.isRelative && (!target || target.eq(0)))) return null;
  const excess = excessOf(actual, base, own.direction);
  const measured = own.isRelative ? excess.times(HUNDRED).div(target!.abs()) : excess;
  const steps = roundTo(measured.div(own.step), 9);
  return steps.round(0, options.steps === "begun" ? 3 : 0);
}

/**
 * Whether the standard leaves nothing at all. Over a base the limit is a level where it lies above the base
 * (100%, 超过110%不得分) and an excess where it lies below (超过10%不得分); null where it may be either.
 */
function isNothingLeft(numbers: Numbers, own: Parameters): boolean | null {
  const { actual, target } = numbers;
  const { nothing, direction, isRelative } = own;
  if (nothing === undefined || !actual) return false;
  if (isRelative && (!target || target.eq(0))) return null;
  const measured = isRelative ? actual.times(HUNDRED).div(target!) : actual;
  const value = decimal(nothing.value);
  if (direction !== "over") return holds(measured, nothing.sign, value);
  const base = isRelative ? decimal(own.base ?? "100") : baseOf(numbers, own);
  if (!base) return null;
  const isLevel = base.gt(ZERO) && value.gt(base);
  const [level, excess] = [holds(measured, nothing.sign, value), holds(measured.minus(base), nothing.sign, value)];
  return isLevel && value.gte(base.times(2)) && level !== excess ? null : isLevel ? level : excess;
}

function nothingFormula(
  cell: (role: "target" | "actual" | "weight") => string,
  own: Parameters,
  { sign, value }: Limit,
  score: string,
): string {
  const measured = own.isRelative ? `ROUND(${cell("actual")}*100/${cell("target")},12)` : cell("actual");
  if (own.direction !== "over") return `IF(${measured}${sign}${value},0,${score})`;
  const base = own.isRelative ? (own.base ?? "100") : baseFormula(cell, own);
  const [level, excess] = [`${measured}${sign}${value}`, `ROUND(${measured}-${base},12)${sign}${value}`];
  const isNothing = `IF(AND(${base}>0,${value}>${base}),${level},${excess})`;
  const isOpen = `AND(${base}>0,${value}>=2*${base},(${level})<>(${excess}))`;
  return `IF(${isOpen},"待定",IF(${isNothing},0,${score}))`;
}

type Reading = Pick<Selection, "operands" | "notes" | "conditions" | "problem" | "parameters">;
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
    ...(standard.nothing ? { nothing: { sign: standard.nothing.sign, value: standard.nothing.value.toFixed() } } : {}),
  };
  const as = (direction: Parameters["direction"], reading: Read): Reading => ({
    parameters: { ...common, isRelative: isRelative && direction !== "each", direction },
    ...reading,
  });
  const { direction } = standard;
  const isTimed = target.kind === "deadline" || standard.by !== undefined;
  if (isTimeUnit(standard.stepUnit) && (direction === "late" || direction === "over") && isTimed) {
    const reading = as("each", readLateness(context, standard.stepUnit));
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
  return isOfTarget ? goal : asReading(base.value, base.unit || percentOf(standard, goal));
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

/** A number beside such words counts cases: 逾期2天, 发现3处, 投诉1起. */
const CASE = /发现|发生|出现|存在|逾期|延期|延误|延迟|滞后|缺|漏|未|不|投诉|差错|事故|违规|问题/;
const NO_CASE = /^(?:无|零|未|没有|不|杜绝|及时|按时|按期|如期|准时)/;

/** 每发现1例扣1分: the actual must count such cases; a number of other things is no evidence of them. */
function readOccurrences(context: RuleContext, standard: PointsOff): Read {
  const { row, actual, target } = context;
  const { text } = row.actual;
  const uncounted = { problem: `完成值“${text}”没有说明评分标准所扣的情形有几${standard.stepUnit || "项"}` };
  if (saysOccurred(context)) return uncounted;
  const isOnTime = actual.kind === "deadline" && actual.by === null && !/逾期|延|基本/.test(text);
  const repeats = text !== "" && text === row.target.text && (target.kind === "quality" || NO_CASE.test(text));
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
  if (CASE.test(row.actual.text)) return true;
  if (target.kind === "quantity") return target.number.value.eq(ZERO) || isUpper(context);
  return target.kind === "empty" || NO_CASE.test(row.target.text) || countsOccurrences(row.name, number.unit);
}

/** ≤0，每超过一个百分点: the base is a percentage too, though it does not say so. */
function percentOf(standard: PointsOff, goal: NumberReading | null): string {
  return isPercent(standard.stepUnit) && (goal === null || goal.unit === "" || isPercent(goal.unit))
    ? "%"
    : (goal?.unit ?? "");
}

function asReading(value: Decimal, unit: string): NumberReading {
  return { value, unit, multiple: ONE, prefix: "", suffix: "", isPlain: false };
}
