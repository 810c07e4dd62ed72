import { decimal, HUNDRED, maximum, minimum, ONE, roundTo, ZERO, type Decimal } from "../../figures";
import type { NumberReading, Standard } from "../../recognition";
import { numberOperand, readingOperand } from "../operands";
import type { Numbers, Rule, RuleContext, Selection } from "../rule";
import type { SchemeOptions } from "../scheme";
import { isPercent } from "../units";
import { completionOf, WAITING } from "./arithmetic";
import { readActual } from "./numeric";
import { facts, scoreText, term } from "./sentences";

interface Parameters {
  /** What is measured from; null: from the target. */
  readonly base: string | null;
  readonly direction: "over" | "under" | "each";
  readonly step: string;
  readonly stepUnit: string;
  readonly points: string;
  /** A limit of the deduction other than the weight. */
  readonly most: string | null;
  /** The step is a percentage of the base, not a number of its units. */
  readonly isRelative: boolean;
}

type PointsOff = Extract<Standard, { kind: "points-off" }>;

/** 每超过一个百分点扣0.5分，扣完为止: weight − steps × points, not below 0; whole or begun steps by the scheme. */
export const pointsOff: Rule = {
  id: "points-off",
  term: "扣分",
  methods: ["按次扣分", "逐项扣分", "缺项扣分法", "扣分法"],
  roles: ["target", "actual", "weight"],

  select(context) {
    const { standard } = context;
    if (standard.kind !== "points-off") return null;
    const reading = read(context, standard);
    return {
      reason: `评分标准写明每${standard.step.eq(1) ? "" : standard.step.toFixed()}${standard.stepUnit || "项"}扣${standard.points.toFixed()}分`,
      ...reading,
    };
  },

  evaluate(numbers, parameters, options) {
    const { actual, weight, target } = numbers;
    if (!actual) return { ...WAITING, ...(weight ? { bounds: { low: ZERO, high: weight } } : {}) };
    const completion = target ? completionOf(actual, target) : null;
    if (!weight) return { score: null, completion };
    const steps = stepsOf(numbers, parameters as unknown as Parameters, options);
    if (steps === null) return { score: null, completion, bounds: { low: ZERO, high: weight } };
    const { points, most } = parameters as unknown as Parameters;
    const off = most === null ? steps.times(points) : minimum(steps.times(points), decimal(most));
    return { score: maximum(ZERO, weight.minus(off)), completion };
  },

  formula(cell, parameters, options) {
    const { base, direction, step, points, most, isRelative } = parameters as unknown as Parameters;
    const [actual, weight] = [cell("actual"), cell("weight")];
    const from = direction === "each" ? "0" : base === null ? cell("target") : `(${base})`;
    const excess = `MAX(0,${direction === "under" ? `${from}-${actual}` : `${actual}-${from}`})`;
    const measured = isRelative ? `${excess}*100/ABS(${from})/${step}` : `${excess}/${step}`;
    const rounded = `ROUND(${measured},9)`;
    const steps = options.steps === "begun" ? `-INT(-${rounded})` : `INT(${rounded})`;
    const off = most === null ? `${steps}*${points}` : `MIN(${steps}*${points},${most})`;
    const score = `MAX(0,${weight}-(${off}))`;
    return isRelative ? `IF(${from}=0,"待定",${score})` : score;
  },

  explain(numbers, parameters, outcome, shown) {
    const { actual, weight } = numbers;
    const { points, stepUnit, step, direction } = parameters as unknown as Parameters;
    if (!actual || !weight || outcome.score === null) return `${facts(shown)}，扣多少分要由填报人确定，待定。`;
    if (outcome.score.eq(weight)) return `${facts(shown)}，没有扣分情形，${scoreText(shown)}。`;
    const verb = direction === "over" ? "每超过" : direction === "under" ? "每低" : "每有";
    const off = weight.minus(outcome.score);
    return `${facts(shown)}，${verb} ${step}${stepUnit || "项"}扣 ${points} 分，共扣 ${term(off)} 分，得 ${shown.score} 分。`;
  },
};

/** How many steps; null where they can't be measured (a percentage of a base of 0). */
function stepsOf({ actual, target }: Numbers, parameters: Parameters, options: SchemeOptions): Decimal | null {
  const base = parameters.direction === "each" ? ZERO : parameters.base !== null ? decimal(parameters.base) : target;
  if (!actual || !base) return null;
  const excess = maximum(ZERO, parameters.direction === "under" ? base.minus(actual) : actual.minus(base));
  if (parameters.isRelative && base.eq(0)) return null;
  const measured = parameters.isRelative ? excess.times(HUNDRED).div(base.abs()) : excess;
  const steps = roundTo(measured.div(parameters.step), 9);
  return steps.round(0, options.steps === "begun" ? 3 : 0);
}

type Reading = Pick<Selection, "operands" | "notes" | "conditions" | "problem" | "parameters">;

function read(context: RuleContext, standard: PointsOff): Reading {
  const { row, target, actual } = context;
  const goal = target.kind === "quantity" ? target.number : null;
  const unit = standard.base ? asReading(standard.base.value, standard.base.unit || percentOf(standard, goal)) : goal;
  const isRelative =
    isPercent(standard.stepUnit) &&
    unit !== null &&
    unit.unit !== "" &&
    !isPercent(unit.unit) &&
    standard.direction !== "each";
  const parameters: Parameters = {
    base: standard.base?.value.toFixed() ?? null,
    direction: standard.direction,
    step: standard.step.toFixed(),
    stepUnit: standard.stepUnit,
    points: standard.points.toFixed(),
    most: standard.most?.toFixed() ?? null,
    isRelative,
  };
  const read = (reading: Omit<Reading, "parameters">): Reading => ({ parameters: { ...parameters }, ...reading });
  if (standard.direction === "each") return read(readOccurrences(context, standard));
  if (standard.base === null && goal === null)
    return read({ problem: "评分标准没有写从多少起扣分，指标值也读不出数字" });
  if (actual.kind === "quality" && actual.tier === 1) {
    return read({ problem: `完成值“${row.actual.text}”读不出数字，无法按评分标准扣分` });
  }
  const reading = readActual(context, unit);
  const operands = standard.base === null ? [numberOperand("target", row.target, goal!, ONE)] : [];
  return read({ ...reading, operands: [...operands, ...reading.operands] });
}

/** 每发现1例扣1分: the actual must count such cases; a number of other things is no evidence of them. */
function readOccurrences(context: RuleContext, standard: PointsOff): Omit<Reading, "parameters"> {
  const { row, actual, target } = context;
  if ((actual.kind === "quality" && actual.tier === 1) || (actual.kind === "yes-no" && actual.affirmed === true)) {
    const note = `完成值“${row.actual.text}”按没有扣分情形计`;
    return { operands: [readingOperand("actual", ZERO, row.actual)], notes: [note] };
  }
  const counts =
    actual.kind !== "quantity" ||
    actual.number.unit === standard.stepUnit ||
    (actual.number.unit === "" && !(target.kind === "quantity" && target.number.value.gt(0))) ||
    (target.kind === "quantity" && target.number.value.eq(0) && !isPercent(actual.number.unit));
  if (!counts)
    return { problem: `完成值“${row.actual.text}”没有说明评分标准所扣的情形有几${standard.stepUnit || "项"}` };
  return readActual(context, null);
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
