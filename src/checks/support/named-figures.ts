import { rate, type AmountUnit, type Decimal } from "../../figures";
import type { ProjectRecord, Slot } from "../../recognition";
import { standingTotal, type Evaluation, type ScoredWorkbook } from "../../scoring";
import type { CellRange } from "../../workbook";
import { fundsTotalOf } from "./evaluations";
import { places } from "./places";

/** A figure of the workbook and the words that name it beyond doubt. Group 1 is the number, group 2 its unit. */
export interface NamedFigure {
  readonly words: RegExp;
  /** What the words may mean: 预算安排 is the initial budget as well as the annual one. The first is shown. */
  readonly values: readonly Decimal[];
  /** null: a percentage or a score. */
  readonly unit: AmountUnit | null;
  readonly kind: "amount" | "rate" | "score";
  readonly at: readonly CellRange[];
}

const AMOUNT = "(?:数|额|金额|总额|合计)?(?:为|是|达|共|共计|合计)?\\s*(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(万元|元|亿元)";
const PERCENT = "(?:为|是|达|达到)?\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]";
const words = (pattern: string) => new RegExp(pattern, "g");
const WORDS = {
  annualBudget: words(`(?:全年|调整后|本年)预算(?!执行|收入)${AMOUNT}`),
  budget: words(`(?<!年初)(?<!收入)预算安排(?:资金)?${AMOUNT}`),
  executed: words(`(?:(?<!预算)(?:全年执行|执行)数|(?:实际|全年)(?:支出|使用|支付)(?:资金)?)${AMOUNT}`),
  rate: words(`(?:完成预算的|预算执行率|(?<![一-龥])执行率|资金执行率)${PERCENT}`),
  /** 完成预算的 may speak of revenue or of one project where the unit as a whole is described. */
  unitRate: words(`(?:部门|单位|整体)(?:整体)?预算执行率${PERCENT}`),
  revenueActual: words(`(?:决算收入|收入决算)${AMOUNT}`),
  revenueBudget: words(`(?:预算收入|收入预算)(?!完成)${AMOUNT}`),
  revenue: words(`(?:总收入|收入合计|收入总计)${AMOUNT}`),
  revenueRate: words(`(?:收入(?:预算)?完成率|完成(?:当年|年度)?(?:预算收入|收入预算)的)${PERCENT}`),
  score: words(
    "(?:自评(?:综合|总)?(?:得分|分数|评分|总分|分)?|(?:综合|最终|总)得分)(?:为|是|共)?\\s*(\\d+(?:\\.\\d+)?)\\s*(分)",
  ),
} as const;

/** The figures that texts of the unit as a whole may name. */
export function figuresOfUnit(scored: ScoredWorkbook): readonly NamedFigure[] {
  const { revenue } = scored.dossier;
  const { department } = scored;
  const found: NamedFigure[] = [];
  const actual = revenue?.actual ?? null;
  const budget = revenue?.budget ?? null;
  if (revenue !== null) {
    found.push(...amounts(WORDS.revenueActual, [actual], revenue.unit));
    found.push(...amounts(WORDS.revenueBudget, [budget], revenue.unit));
    found.push(...amounts(WORDS.revenue, [actual, budget], revenue.unit));
    found.push(
      ...rateFigure(WORDS.revenueRate, rate(actual?.number ?? null, budget?.number ?? null), places(actual, budget)),
    );
  }
  if (department !== null) {
    found.push(...scoreFigure(department));
    const total = fundsTotalOf(department);
    found.push(...rateFigure(WORDS.unitRate, department.executionRate, places(total?.executed, total?.annualBudget)));
  }
  return found;
}

/** The figures that texts of one project may name. */
export function figuresOfProject(project: ProjectRecord, evaluation: Evaluation | null): readonly NamedFigure[] {
  const { initialBudget, annualBudget, executed, unit } = project;
  const executionRate = rate(executed?.number ?? null, annualBudget?.number ?? null);
  return [
    ...amounts(WORDS.annualBudget, [annualBudget], unit),
    ...amounts(WORDS.budget, [annualBudget, initialBudget], unit),
    ...amounts(WORDS.executed, [executed], unit),
    ...rateFigure(WORDS.rate, executionRate, places(executed, annualBudget)),
    ...(evaluation === null ? [] : scoreFigure(evaluation)),
  ];
}

function amounts(pattern: RegExp, slots: readonly (Slot | null)[], unit: AmountUnit): NamedFigure[] {
  const values = slots.flatMap((slot) => (slot?.number ? [slot.number] : []));
  return values.length === 0 ? [] : [{ words: pattern, values, unit, kind: "amount", at: places(...slots) }];
}

function rateFigure(pattern: RegExp, value: Decimal | null, at: readonly CellRange[]): NamedFigure[] {
  return value === null ? [] : [{ words: pattern, values: [value], unit: null, kind: "rate", at }];
}

function scoreFigure(evaluation: Evaluation): NamedFigure[] {
  if (!evaluation.form.isScored || evaluation.pending.count > 0) return [];
  const at = places(evaluation.form.total?.score);
  return [{ words: WORDS.score, values: [standingTotal(evaluation)], unit: null, kind: "score", at }];
}
