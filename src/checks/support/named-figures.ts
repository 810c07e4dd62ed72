import type { NamedBy } from "../../language";
import { rate, type AmountUnit, type Decimal } from "../../figures";
import type { ProjectRecord, Slot } from "../../recognition";
import { standingTotal, type Evaluation, type ScoredWorkbook } from "../../scoring";
import type { CellRange } from "../../workbook";
import { fundsTotalOf } from "./evaluations";
import { places } from "./places";

/** A figure of the workbook that texts may name. */
export interface NamedFigure {
  readonly named: NamedBy;
  /** What the words may mean: 预算安排 is the initial budget as well as the annual one. The first is shown. */
  readonly values: readonly Decimal[];
  /** null: a percentage or a score. */
  readonly unit: AmountUnit | null;
  readonly kind: "amount" | "rate" | "score";
  readonly at: readonly CellRange[];
}

/** The figures that texts of the unit as a whole may name. */
export function figuresOfUnit(scored: ScoredWorkbook): readonly NamedFigure[] {
  const { revenue } = scored.dossier;
  const { department } = scored;
  const found: NamedFigure[] = [];
  const actual = revenue?.actual ?? null;
  const budget = revenue?.budget ?? null;
  if (revenue !== null) {
    found.push(...amounts("revenueActual", [actual], revenue.unit));
    found.push(...amounts("revenueBudget", [budget], revenue.unit));
    found.push(...amounts("revenue", [actual, budget], revenue.unit));
    found.push(
      ...rateFigure("revenueRate", rate(actual?.number ?? null, budget?.number ?? null), places(actual, budget)),
    );
  }
  if (department !== null) {
    found.push(...scoreFigure(department));
    const total = fundsTotalOf(department);
    found.push(...rateFigure("unitRate", department.executionRate, places(total?.executed, total?.annualBudget)));
  }
  return found;
}

/** The figures that texts of one project may name. */
export function figuresOfProject(project: ProjectRecord, evaluation: Evaluation | null): readonly NamedFigure[] {
  const { initialBudget, annualBudget, executed, unit } = project;
  const executionRate = rate(executed?.number ?? null, annualBudget?.number ?? null);
  return [
    ...amounts("annualBudget", [annualBudget], unit),
    ...amounts("budget", [annualBudget, initialBudget], unit),
    ...amounts("executed", [executed], unit),
    ...rateFigure("rate", executionRate, places(executed, annualBudget)),
    ...(evaluation === null ? [] : scoreFigure(evaluation)),
  ];
}

function amounts(named: NamedBy, slots: readonly (Slot | null)[], unit: AmountUnit): NamedFigure[] {
  const values = slots.flatMap((slot) => (slot?.number ? [slot.number] : []));
  return values.length === 0 ? [] : [{ named, values, unit, kind: "amount", at: places(...slots) }];
}

function rateFigure(named: NamedBy, value: Decimal | null, at: readonly CellRange[]): NamedFigure[] {
  return value === null ? [] : [{ named, values: [value], unit: null, kind: "rate", at }];
}

function scoreFigure(evaluation: Evaluation): NamedFigure[] {
  if (!evaluation.form.isScored || evaluation.pending.count > 0) return [];
  const at = places(evaluation.form.total?.score);
  return [{ named: "score", values: [standingTotal(evaluation)], unit: null, kind: "score", at }];
}
