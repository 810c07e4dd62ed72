import type { Evaluated } from "../../app";
import { AMOUNT_FORM, formatNumber } from "../../figures";
import { evaluationsOf, type Evaluation } from "../../scoring";

/** A self-evaluation table that can be looked at. */
export interface ScoreTable {
  readonly key: string;
  /** The project's name; null for the department as a whole. */
  readonly name: string | null;
  /** "1,234.5 万元"; "" where no budget is known. */
  readonly budget: string;
  readonly evaluation: Evaluation;
}

/** The workbook's self-evaluation tables: the department's first, then the projects' in their order. */
export function scoreTables({ scored }: Evaluated): readonly ScoreTable[] {
  return evaluationsOf(scored).map(({ project, evaluation }) => {
    const amount = project?.annualBudget?.number ?? null;
    const budget = amount ? `${formatNumber(amount, { ...AMOUNT_FORM, thousands: true })} ${project!.unit}` : "";
    return { key: String(evaluation.formIndex), name: project?.name ?? null, budget, evaluation };
  });
}

/** The chosen table, else the first; null where the workbook has none. */
export function chosenTable(tables: readonly ScoreTable[], key: string | null): ScoreTable | null {
  return tables.find((table) => table.key === key) ?? tables[0] ?? null;
}

/** The table whose score is the unit's: the department's, or the only one; null where several projects stand side by side. */
export function unitTable(tables: readonly ScoreTable[]): ScoreTable | null {
  const [first] = tables;
  return first && (first.name === null || tables.length === 1) ? first : null;
}
