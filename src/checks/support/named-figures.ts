import type { NamedBy } from "../../language";
import { exactly, quotientOf, type AmountUnit, type Printed } from "../../figures";
import type { ProjectRecord, Slot } from "../../recognition";
import { isDecided, standingTotal, type Evaluation, type ScoredWorkbook } from "../../scoring";
import type { CellRange } from "../../workbook";
import { wholeOf } from "./evaluations";
import { places } from "./places";
import { printedCells, type PrintedCells } from "./printed-cells";

/** A figure of the workbook that texts may name. */
export interface NamedFigure {
  readonly named: NamedBy;
  /** Amounts in 元, rates as fractions. What the words may mean: 预算安排 is the initial budget as well as the annual one. The first is shown. */
  readonly values: readonly Printed[];
  /** The unit that the table keeps an amount in; null: a percentage or a score. */
  readonly unit: AmountUnit | null;
  readonly kind: "amount" | "rate" | "score";
  readonly at: readonly CellRange[];
}

/** The figures that texts of the unit as a whole may name. */
export function figuresOfUnit(scored: ScoredWorkbook): readonly NamedFigure[] {
  const { revenue } = scored.dossier;
  const { department } = scored;
  const cells = printedCells(scored);
  const found: NamedFigure[] = [];
  const actual = revenue?.actual ?? null;
  const budget = revenue?.budget ?? null;
  if (revenue !== null) {
    found.push(...amounts("revenueActual", [actual], revenue.unit, cells));
    found.push(...amounts("revenueBudget", [budget], revenue.unit, cells));
    found.push(...amounts("revenue", [actual, budget], revenue.unit, cells));
    found.push(
      ...rateFigure("revenueRate", quotientOfCells(actual, budget, revenue.unit, cells), places(actual, budget)),
    );
  }
  if (department !== null) {
    found.push(...scoreFigure(department));
    const total = wholeOf(department);
    const due = department.executionRate === null ? null : exactly(department.executionRate);
    found.push(...rateFigure("unitRate", due, places(total?.executed, total?.annualBudget)));
  }
  return found;
}

/** The figures that texts of one project may name. */
export function figuresOfProject(
  project: ProjectRecord,
  evaluation: Evaluation | null,
  cells: PrintedCells,
): readonly NamedFigure[] {
  const { initialBudget, annualBudget, executed, unit } = project;
  const executionRate = quotientOfCells(executed, annualBudget, unit, cells);
  return [
    ...amounts("annualBudget", [annualBudget], unit, cells),
    ...amounts("budget", [annualBudget, initialBudget], unit, cells),
    ...amounts("executed", [executed], unit, cells),
    ...rateFigure("rate", executionRate, places(executed, annualBudget)),
    ...(evaluation === null ? [] : scoreFigure(evaluation)),
  ];
}

function amounts(
  named: NamedBy,
  slots: readonly (Slot | null)[],
  unit: AmountUnit,
  cells: PrintedCells,
): NamedFigure[] {
  const values = slots.flatMap((slot) => (slot?.number ? [cells.amount(slot, unit)] : []));
  return values.length === 0 ? [] : [{ named, values, unit, kind: "amount", at: places(...slots) }];
}

function quotientOfCells(part: Slot | null, whole: Slot | null, unit: AmountUnit, cells: PrintedCells): Printed | null {
  return part?.number && whole?.number ? quotientOf(cells.amount(part, unit), cells.amount(whole, unit)) : null;
}

function rateFigure(named: NamedBy, value: Printed | null, at: readonly CellRange[]): NamedFigure[] {
  return value === null ? [] : [{ named, values: [value], unit: null, kind: "rate", at }];
}

function scoreFigure(evaluation: Evaluation): NamedFigure[] {
  if (!evaluation.form.isScored || !isDecided(evaluation)) return [];
  const at = places(evaluation.form.total?.score);
  return [{ named: "score", values: [exactly(standingTotal(evaluation))], unit: null, kind: "score", at }];
}
