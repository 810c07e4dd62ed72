import {
  ZERO,
  decimal,
  formatPercent,
  formatScore,
  HUNDRED,
  ONE,
  sum,
  type AmountUnit,
  type Decimal,
  type Finding,
} from "../../figures";
import { type NumberReading, unitFactor, fundsLine } from "../../language";
import {
  hasNumber,
  wholeFunds,
  type EvaluationForm,
  type FundsRow,
  type IndicatorRow,
  type ProjectRecord,
  type Slot,
} from "../../recognition";
import { rangeOf, type CellAddress, type CellRange } from "../../workbook";
import type { Operand, OperandRole } from "../operand";
import type { ScoredItem } from "../evaluation";
import { statedPoints } from "../items";
import { numberOperand, slotSource } from "../reading/operands";
import { LARGEST_FRACTION, type ReadingCondition } from "../reading/reading-condition";
import { divisorOf, executionRateOf } from "../rules/execution-rate";
import type { Scheme } from "../scheme";
import type { InferredWeight } from "../reading/weighing";
import { pointsOf } from "../reading/weights";
import { tell } from "../reading/wording";

/** The amounts that the execution rate is made of, each with its cell. */
export interface ExecutionFunds {
  readonly operands: readonly Operand[];
  /** Unrounded; null for a zero, negative or missing budget. */
  readonly rate: Decimal | null;
  /** The unit of the amounts; null where the form states the rate alone. */
  readonly unit: string | null;
  /** Why there is no rate to score, where amounts are missing. */
  readonly problem: string | null;
  readonly at: CellRange;
  readonly findings: readonly Finding[];
  /** Cells without a number that would count before these, or beside them, if they had one. */
  readonly watched: readonly CellAddress[];
  /** While which numbers a stated rate is read as it was. */
  readonly conditions: readonly ReadingCondition[];
}

/** Indicators of 90 points leave 10 to the execution rate. */
const SUM_BESIDE_TEN = "90";

/** The funds of a form: its own block, else the project list's amounts, else the target and actual of its execution row. */
export function executionFunds(form: EvaluationForm, project: ProjectRecord | null, scheme: Scheme): ExecutionFunds {
  const total = form.funds && wholeFunds(form.funds);
  if (total && form.funds) {
    const carried = form.funds.rows.find((row) => !row.isTotal && fundsLine(row.label).isCarriedOver) ?? null;
    const own = fromAmounts({ ...total, unit: form.funds.unit, carried }, scheme, total.at);
    if (own.problem === null) return own;
    const other = fromRate(total.rate, total.at) ?? fromRow(form.executionRow) ?? fromList(project, scheme);
    return other === null ? own : { ...other, watched: [...own.watched, ...other.watched] };
  }
  return (
    fromRow(form.executionRow) ??
    fromList(project, scheme) ??
    nothing("表中没有预算数和执行数", form.executionRow?.at ?? form.range)
  );
}

/** The row of the funds block that is scored: the whole's, where it has no points the only one that has some. */
export function scoredFundsRow(form: EvaluationForm): FundsRow | null {
  const rows = form.funds?.rows ?? [];
  const whole = rows.find(({ isTotal }) => isTotal) ?? (rows.length === 1 ? rows[0]! : null);
  const [scored, ...others] = rows.filter(({ weight }) => hasNumber(weight));
  return whole === null || (scored !== undefined && others.length === 0) ? (scored ?? null) : whole;
}

interface Amounts {
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
  readonly unit: AmountUnit;
  readonly carried: FundsRow | null;
}

function fromAmounts(amounts: Amounts, scheme: Scheme, at: CellRange): ExecutionFunds {
  const { divisor } = scheme.options;
  const findings: Finding[] = [];
  let budget = divisor === "initial-budget" ? amounts.initialBudget : amounts.annualBudget;
  if (!hasNumber(budget) && divisor !== "initial-budget" && hasNumber(amounts.initialBudget)) {
    budget = amounts.initialBudget;
    findings.push(tell("execution-initial-budget", [rangeOf(budget.at)]));
  }
  const watched = withoutNumber(amounts, divisor);
  if (!hasNumber(budget)) return nothing("没有预算数", budget ? rangeOf(budget.at) : at, watched);
  if (!hasNumber(amounts.executed)) {
    return nothing("没有执行数", amounts.executed ? rangeOf(amounts.executed.at) : at, watched);
  }
  const operands = [amount("budget", budget, amounts.unit), amount("executed", amounts.executed, amounts.unit)];
  const carried = divisor === "annual-budget-plus-carried-over" ? amounts.carried?.annualBudget : null;
  if (hasNumber(carried)) operands.push(amount("carried-over", carried, amounts.unit));
  return made(operands, at, { findings, unit: amounts.unit, watched });
}

/** The cells that the rate was looked for in and that hold no number, or no more than a part of one. */
function withoutNumber(amounts: Amounts, divisor: Scheme["options"]["divisor"]): readonly CellAddress[] {
  const budgets = divisor === "initial-budget" ? [amounts.initialBudget] : [amounts.annualBudget];
  const beside = divisor === "annual-budget-plus-carried-over" ? [amounts.carried?.annualBudget] : [];
  const slots = [...budgets, amounts.executed, ...beside];
  return slots.flatMap((slot) => (slot && !hasNumber(slot) ? slot.at : (slot?.parts?.map(({ at }) => at) ?? [])));
}

function fromList(project: ProjectRecord | null, scheme: Scheme): ExecutionFunds | null {
  if (project === null) return null;
  const made = fromAmounts({ ...project, carried: null }, scheme, project.at);
  if (made.problem !== null) return null;
  return {
    ...made,
    findings: [...made.findings, tell("execution-list-amounts", [project.at], { name: project.name })],
  };
}

/** A rate that the form states without the amounts: 95% is 95 of 100. */
function fromRate(slot: Slot | null, at: CellRange): ExecutionFunds | null {
  if (!hasNumber(slot)) return null;
  const isFraction = slot.text.endsWith("%") || slot.number.lte(LARGEST_FRACTION);
  const { value, source } = slotSource(slot, null, isFraction ? HUNDRED : ONE);
  const executed: Operand = { role: "executed", value, source };
  const shown = formatPercent(value.div(HUNDRED), 2);
  const findings = [tell("execution-rate-only", [rangeOf(slot.at)], { rate: shown })];
  // A number formatted as a percentage stays one, whatever is typed over it.
  const conditions = slot.text.endsWith("%") ? [] : [fractionCondition(isFraction)];
  return made([hundred(), executed], at, { findings, conditions });
}

/** 预算执行率 as an indicator row: target and actual are amounts, or the actual is the rate itself. */
function fromRow(row: IndicatorRow | null): ExecutionFunds | null {
  if (!row || row.actual.reading.kind !== "quantity") return null;
  const actual = row.actual.reading.number;
  const target = row.target.reading;
  const budget = target.kind === "quantity" && target.number.unit !== "%" ? target.number : null;
  if (actual.unit === "%" || (actual.unit === "" && budget === null)) {
    const isFraction = actual.unit === "" && actual.value.lte(LARGEST_FRACTION);
    const executed = numberOperand("executed", row.actual, actual, isFraction ? HUNDRED : ONE);
    const conditions = actual.unit === "%" ? [] : [fractionCondition(isFraction)];
    return made([hundred(), executed], row.at, { conditions });
  }
  const factor = budget && inUnitOf(budget, actual);
  if (!budget || !factor) return null;
  const operands = [
    numberOperand("budget", row.target, budget, ONE),
    numberOperand("executed", row.actual, actual, factor),
  ];
  return made(operands, row.at, { unit: budget.unit });
}

/** A bare rate is a fraction up to 1.5; the executed amount is that of a budget of 100. */
function fractionCondition(isFraction: boolean): ReadingCondition {
  return isFraction
    ? { kind: "at-most", role: "executed", most: LARGEST_FRACTION.times(HUNDRED), holds: true }
    : { kind: "at-most", role: "executed", most: LARGEST_FRACTION, holds: false };
}

function inUnitOf(budget: NumberReading, executed: NumberReading): Decimal | null {
  return budget.unit === "" || executed.unit === "" ? ONE : unitFactor(executed.unit, budget.unit);
}

function made(
  operands: readonly Operand[],
  at: CellRange,
  told: Partial<Pick<ExecutionFunds, "unit" | "findings" | "watched" | "conditions">>,
): ExecutionFunds {
  const numbers = Object.fromEntries(operands.map(({ role, value }) => [role, value]));
  const isNegative = divisorOf(numbers)?.lt(ZERO) ?? false;
  return {
    operands,
    rate: executionRateOf(numbers),
    problem: isNegative ? "预算数是负数" : null,
    at,
    unit: null,
    findings: [],
    watched: [],
    conditions: [],
    ...told,
  };
}

function nothing(problem: string, at: CellRange, watched: readonly CellAddress[] = []): ExecutionFunds {
  return { ...made([], at, { watched }), problem };
}

function amount(role: OperandRole, slot: Slot, unit: AmountUnit): Operand {
  const { value, source } = slotSource(slot, unit, ONE);
  return { role, value, source };
}

function hundred(): Operand {
  return { role: "budget", value: HUNDRED, source: { kind: "scheme" } };
}

/** The weight of the execution rate with what was assumed about it. */
export interface ExecutionWeight {
  /** null where it is not scored. */
  readonly weight: Operand | null;
  readonly findings: readonly Finding[];
  readonly conditions: readonly ReadingCondition[];
  readonly inferred: InferredWeight | null;
}

/** The weight of the execution rate: what the form states, else what follows from the sum of the indicators'. */
export function executionWeight(
  form: EvaluationForm,
  indicators: readonly ScoredItem[],
  scheme: Scheme,
  funds: ExecutionFunds,
): ExecutionWeight {
  const total = scoredFundsRow(form);
  const slot = total?.weight ?? form.executionRow?.weight ?? null;
  const stated = pointsOf(total?.weight ?? null) ?? pointsOf(form.executionRow?.weight ?? null);
  if (stated) {
    const isFraction = stated.value.gt(ZERO) && stated.value.lt(ONE);
    const scaled = isFraction && slot ? slotSource(slot, null, HUNDRED) : stated;
    const conditions: readonly ReadingCondition[] = isFraction
      ? [{ kind: "at-most", role: "weight", most: HUNDRED, holds: true }]
      : stated.value.gt(ONE)
        ? [{ kind: "at-most", role: "weight", most: ONE, holds: false }]
        : [];
    return { weight: { role: "weight", ...scaled }, findings: [], conditions, inferred: null };
  }
  const weighted = sum(statedPoints(indicators));
  // What indicators have only together stands in no column of weights: that adds up to less.
  const beside = weighted.minus(sum(indicators.flatMap((item) => item.weight ?? [])));
  const at = total?.at ?? form.executionRow?.at ?? form.range;
  const because = (
    weight: Operand | null,
    findings: readonly Finding[],
    sums: readonly string[],
    holds: boolean,
  ): ExecutionWeight => {
    const ofColumn = sums.map((one) => decimal(one).minus(beside).toFixed());
    return { weight, findings, conditions: [], inferred: { sums: ofColumn, holds, at: slot?.at ?? null } };
  };
  const hasPlace = total !== null || form.executionRow !== null || funds.operands.length > 0;
  const isAssumed = hasPlace && scheme.executionWeight !== null;
  if (weighted.eq(ZERO) || weighted.eq(scheme.total)) {
    return isAssumed ? because(null, [], ["0", scheme.total], true) : because(null, [], [SUM_BESIDE_TEN], false);
  }
  if (weighted.eq(SUM_BESIDE_TEN)) {
    return because(byScheme(decimal(10)), [tell("execution-weight-inferred", [at])], [SUM_BESIDE_TEN], true);
  }
  if (!hasPlace) return because(null, [], [SUM_BESIDE_TEN], false);
  if (scheme.executionWeight === null) {
    const unknown = tell("execution-weight-unknown", [at], { sum: formatScore(weighted) });
    return because(null, [unknown], [SUM_BESIDE_TEN], false);
  }
  const weight = decimal(scheme.executionWeight);
  const words = { sum: formatScore(weighted), weight: formatScore(weight) };
  const others = ["0", SUM_BESIDE_TEN, scheme.total];
  return because(byScheme(weight), [tell("execution-weight-assumed", [at], words)], others, false);
}

function byScheme(value: Decimal): Operand {
  return { role: "weight", value, source: { kind: "scheme" } };
}
