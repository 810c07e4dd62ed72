import { withCorrections, type Evaluated } from "../../app";
import {
  correctionsOfChoice,
  printedLayout,
  withoutCorrectionsOf,
  type ConfirmedMapping,
  type Correction,
  type MappedTable,
  type PrintedLayout,
  type RecognisedTable,
} from "../../recognition";
import type { CellRange } from "../../workbook";
import { hasFigures } from "../model/mapping-draft";
import type { MappingDraft } from "../shown/sources";
import { overlap } from "./overlap";

/** A recognised table that is being set right, with what is printed above and left of it. */
export interface Corrected {
  readonly table: RecognisedTable;
  /** Nothing of texts. */
  readonly layout: PrintedLayout;
  /** Tables of its kind are kept in several units: a unit can't be said for all of them. */
  readonly isOneOfSeveralUnits: boolean;
}

/** What is printed of a recognised table. */
export function correctedTable(
  { dossier, snapshot }: Evaluated,
  table: RecognisedTable,
  mapping: ConfirmedMapping | null,
): Corrected {
  const { kind, range } = table;
  const year = dossier.year?.value ?? null;
  const layout = hasFigures(kind)
    ? printedLayout(snapshot, range, { kind, corrections: mapping?.corrections ?? [], year })
    : { headings: [], labels: [] };
  const units = dossier.tables.filter((other) => other.kind === kind).map(({ unitOfAmount }) => unitOfAmount);
  return { table, layout, isOneOfSeveralUnits: new Set(units).size > 1 };
}

/**
 * The mapping with the draft in it: by headings, so that it fits the next workbook of that layout, where the table was
 * recognised and its headings say it; else in this very place. null while nothing is pointed at, and for texts as they
 * were recognised, since their place may have tables between them.
 */
export function withDraft(
  mapping: ConfirmedMapping | null,
  draft: MappingDraft,
  corrected: Corrected | null,
): ConfirmedMapping | null {
  if (!hasFigures(draft.kind) && draft.kind === corrected?.table.kind && !draft.isPointed) {
    return null;
  }
  const corrections = corrected === null ? null : correctionsOfDraft(mapping, draft, corrected);
  if (corrections === null || corrected === null || !hasFigures(draft.kind)) {
    const table = mappedTable(draft);
    return table && withTable(mapping, table, corrected?.table.range ?? null);
  }
  const known = withoutCorrectionsOf(mapping?.corrections ?? [], draft.kind, corrected.layout.headings, corrections);
  const left = { tables: [], ...mapping, corrections: known.length === 0 ? undefined : known };
  return withCorrections(left, corrections) ?? null;
}

function correctionsOfDraft(
  mapping: ConfirmedMapping | null,
  { kind, isPointed: isMoved, unit, total, columns }: MappingDraft,
  { table, layout, isOneOfSeveralUnits }: Corrected,
): readonly Correction[] | null {
  const isPointed = mapping?.tables.some((one) => overlap(one.range, table.range)) ?? false;
  if (isPointed || isMoved || kind !== table.kind || (unit !== null && isOneOfSeveralUnits)) return null;
  if (!hasFigures(kind)) return null;
  return correctionsOfChoice({ kind, headings: layout.headings, recognised: table.columns, columns, unit, total });
}

/** The mapping without what was set right of a table, in its place and by its headings: it is recognised again. */
export function recognisedAgain(mapping: ConfirmedMapping | null, { table, layout }: Corrected): ConfirmedMapping {
  const left = withoutTables(mapping, [table.range]);
  if (!hasFigures(table.kind) || left.corrections === undefined) return left;
  const corrections = withoutCorrectionsOf(left.corrections, table.kind, layout.headings, null);
  return { ...left, corrections: corrections.length === 0 ? undefined : corrections };
}

/** The mapping with this table in it, in the place of whatever was mapped there before. */
export function withTable(
  mapping: ConfirmedMapping | null,
  table: MappedTable,
  replaced: CellRange | null,
): ConfirmedMapping {
  return {
    ...mapping,
    tables: [...withoutTables(mapping, [table.range, ...(replaced ? [replaced] : [])]).tables, table],
  };
}

/** The mapping without what is mapped in that place: it is recognised again. */
export function withoutTables(mapping: ConfirmedMapping | null, ranges: readonly CellRange[]): ConfirmedMapping {
  const tables = (mapping?.tables ?? []).filter(({ range }) => !ranges.some((one) => overlap(one, range)));
  return { ...mapping, tables };
}

/** The finished draft as the engine takes it; null while nothing is pointed at. */
export function mappedTable({ kind, range, unit, columns }: MappingDraft): MappedTable | null {
  if (range === null) return null;
  return { kind, range, columns: columns ?? {}, ...(unit === null ? {} : { unitOfAmount: unit }) };
}
