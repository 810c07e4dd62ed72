import type { CorrectedKind, TableKind } from "../../recognition";
import type { MappingDraft, SourceLine } from "../shown/sources";

export const EMPTY_DRAFT: MappingDraft = {
  kind: "indicators",
  range: null,
  isPointed: false,
  unit: null,
  total: null,
  columns: null,
};

/** A draft that starts from what was recognised. */
export function draftOf({ kind, range }: SourceLine): MappingDraft {
  return { ...EMPTY_DRAFT, kind, range };
}

/** What a table can be said to be, the most likely first. */
export const DRAFT_KINDS: readonly TableKind[] = ["indicators", "projects", "funds", "revenue", "ratios", "texts"];

/** Texts have no columns of figures, no unit and no total. */
export function hasFigures(kind: TableKind): kind is CorrectedKind {
  return kind !== "texts";
}

/**
 * Whether the draft says something of the table that it starts from: nothing while nothing is pointed at, and nothing
 * of texts as they were recognised, since their place may have tables between them.
 */
export function saysSomething({ kind, range, isPointed }: MappingDraft, start: MappingDraft): boolean {
  return range !== null && (hasFigures(kind) || kind !== start.kind || isPointed);
}

/** The draft of another kind of table, whose columns and total are to be chosen anew. */
export function withKind(draft: MappingDraft, kind: TableKind): MappingDraft {
  return { ...draft, kind, unit: hasFigures(kind) ? draft.unit : null, total: null, columns: null };
}

/** The draft with a column chosen for a field; null takes the field's column away. */
export function withColumn(draft: MappingDraft, field: string, column: number | null): MappingDraft {
  const columns = { ...draft.columns };
  if (column === null) delete columns[field];
  else columns[field] = column;
  return { ...draft, columns };
}
