import type { ShownTable } from "../shown/tables";

/** The chosen table, else the first; null where the workbook has none. */
export function chosenTable(tables: readonly ShownTable[], key: string | null): ShownTable | null {
  return tables.find((table) => table.key === key) ?? tables[0] ?? null;
}

/** The table whose score is the unit's: the department's, or the only one; null where several projects stand side by side. */
export function unitTable(tables: readonly ShownTable[]): ShownTable | null {
  const [first] = tables;
  return first && (first.name === null || tables.length === 1) ? first : null;
}
