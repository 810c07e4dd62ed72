import { decimal, ONE, rate, sum, ZERO, type Decimal } from "../../src/figures";
import { wholeFunds, type EvaluationForm, type IndicatorRow } from "../../src/recognition";
import {
  scoredFundsRow,
  type Evaluation,
  type RuleId,
  type Scheme,
  type ScoredItem,
  type ScoreState,
  type SchemeOptions,
} from "../../src/scoring";
import { DEFAULT_OPTIONS } from "../../src/scoring/schemes/options";
import { rangeOf } from "../../src/workbook";
import { UNSAID, type FormLiteral, type IndicatorLiteral } from "../support/form";

/** An indicator and what scoring made of it; left out, the rules give what the form holds, else the full weight. */
export interface ItemLiteral extends IndicatorLiteral {
  readonly computed?: number | null;
  readonly completion?: number;
  readonly rule?: RuleId;
  readonly state?: ScoreState;
  readonly bounds?: readonly [number, number];
  /** Finished after the deadline. */
  readonly isLate?: boolean;
  /** The actual was computed from other cells. */
  readonly isComputedActual?: boolean;
}

export interface EvaluationLiteral extends Omit<FormLiteral, "indicators"> {
  readonly indicators: readonly ItemLiteral[];
  /** What the rules give for the execution rate. */
  readonly execution?: number;
  readonly options?: Partial<SchemeOptions>;
  readonly adjustment?: number;
}

const OPTIONS: SchemeOptions = { ...DEFAULT_OPTIONS, beforeMonth: "before" };

/** The scheme of the tests, with options of their own. */
export function schemeOf(options: Partial<SchemeOptions> = {}): Scheme {
  return {
    id: "test",
    title: "测试",
    document: null,
    version: "1",
    place: "",
    scope: "project",
    total: "100",
    executionWeight: "10",
    levels: [],
    options: { ...OPTIONS, ...options },
    verified: {},
    lacks: [],
  };
}

/** What scoring would make of the form that the literal describes. */
export function evaluationOf(literal: EvaluationLiteral, one: EvaluationForm, formIndex: number): Evaluation {
  const whole = one.funds && wholeFunds(one.funds);
  const executionRate = rate(whole?.executed?.number ?? null, whole?.annualBudget?.number ?? null);
  const indicators = one.indicators.map((row, index) => itemOf(literal.indicators[index]!, row));
  const funds = scoredFundsRow(one);
  const scoredRow = funds?.weight?.number ? funds : one.executionRow;
  const execution = scoredRow?.weight?.number
    ? { ...blankItem("预算执行率", "execution-rate"), ...executionOf(scoredRow, literal.execution) }
    : null;
  const items = execution ? [execution, ...indicators] : indicators;
  const total = sum(items.map((item) => item.score ?? ZERO));
  const stated = one.total?.score;
  const pending = items.filter((item) => item.state === "pending" || item.state === "unreadable");
  return {
    form: one,
    formIndex,
    scheme: schemeOf(literal.options),
    execution,
    executionRate,
    indicators,
    adjustments:
      literal.adjustment === undefined ? [] : [{ kind: "cap", points: decimal(literal.adjustment), ...UNSAID }],
    total,
    givenTotal: items.some((item) => item.given) ? sum(items.map((item) => item.standing ?? ZERO)) : null,
    statedTotal: stated?.number ? { value: stated.number, at: rangeOf(stated.at), isFormula: false } : null,
    maximum: decimal(100),
    grade: null,
    pending: { count: pending.length, points: sum(pending.map((item) => item.weight ?? ZERO)) },
  };
}

function executionOf(funds: Pick<IndicatorRow, "weight" | "score">, computed?: number): Partial<ScoredItem> {
  const weight = funds.weight!.number!;
  const given = funds.score?.number ?? null;
  const score = computed === undefined ? (given ?? weight) : decimal(computed);
  return { weight, given, score, standing: given ?? score, state: "scored", scoreAt: funds.score?.at ?? null };
}

function itemOf(literal: ItemLiteral, row: IndicatorRow): ScoredItem {
  const weight = row.weight?.number ?? null;
  const given = row.score?.number ?? null;
  const score: Decimal | null =
    literal.computed === undefined
      ? literal.state === "pending"
        ? null
        : (given ?? weight)
      : literal.computed === null
        ? null
        : decimal(literal.computed);
  return {
    ...blankItem(row.name, literal.rule ?? "at-least"),
    row,
    weight,
    state: literal.state ?? "scored",
    score,
    given,
    standing: given ?? score,
    completion: literal.completion === undefined ? null : decimal(literal.completion),
    bounds: literal.bounds ? { low: decimal(literal.bounds[0]), high: decimal(literal.bounds[1]) } : null,
    ...(literal.isLate ? { rule: "deadline" as const, parameters: { measure: "met" } } : {}),
    operands: literal.isComputedActual
      ? [{ role: "numerator", value: ZERO, source: { kind: "scheme" } }]
      : literal.isLate
        ? [
            { role: "target", value: ONE, source: { kind: "scheme" } },
            { role: "actual", value: ZERO, source: { kind: "scheme" } },
          ]
        : [],
    scoreAt: row.score?.at ?? null,
  };
}

function blankItem(name: string, rule: RuleId): ScoredItem {
  return {
    row: null,
    name,
    rule,
    points: null,
    operands: [],
    ratio: null,
    weight: null,
    state: "scored",
    score: null,
    given: null,
    standing: null,
    completion: null,
    bounds: null,
    ...UNSAID,
    reason: "",
    scoreAt: null,
  };
}
