import type { Evaluated } from "../../app";
import { formatAmount } from "../../figures";
import { evaluationsOf, type Evaluation } from "../../scoring";

/** A self-evaluation table that can be looked at. */
export interface ScoreTable {
  readonly key: string;
  /** The project's name; null for the department as a whole. */
  readonly name: string | null;
  /** "2.3 万元"; "" where no budget is known. */
  readonly budget: string;
  readonly evaluation: Evaluation;
}

/** The workbook's self-evaluation tables: the department's first, then the projects' in their order. */
export function scoreTables({ scored }: Evaluated): readonly ScoreTable[] {
  return evaluationsOf(scored).map(({ project, evaluation }) => {
    const amount = project?.annualBudget?.number ?? null;
    const budget = amount ? `${formatAmount(amount)} ${project!.unit}` : "";
    return { key: String(evaluation.formIndex), name: project?.name ?? null, budget, evaluation };
  });
}

/** The chosen table, else the first; null where the workbook has none. */
export function chosenTable(tables: readonly ScoreTable[], key: string | null): ScoreTable | null {
  return tables.find((table) => table.key === key) ?? tables[0] ?? null;
}

/** The first `most` tables whose name contains the words, and how many more there are. */
export function findTables(
  tables: readonly ScoreTable[],
  words: string,
  labelOf: (table: ScoreTable) => string,
  most: number,
): { readonly shown: readonly ScoreTable[]; readonly more: number } {
  const wanted = words.trim().toLowerCase();
  const fitting = wanted === "" ? tables : tables.filter((table) => labelOf(table).toLowerCase().includes(wanted));
  return { shown: fitting.slice(0, most), more: Math.max(0, fitting.length - most) };
}
