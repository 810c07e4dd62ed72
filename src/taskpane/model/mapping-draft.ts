import { withoutSpaces } from "../../language";
import type { AmountUnit } from "../../figures";
import { withCorrections, type Evaluated } from "../../app";
import {
  correctionsOfChoice,
  CORRECTED_KINDS,
  printedLayout,
  withoutCorrectionsOf,
  type ConfirmedMapping,
  type CorrectedKind,
  type Correction,
  type MappedTable,
  type PrintedLayout,
  type RecognisedTable,
  type TableKind,
} from "../../recognition";
import { cellAt, columnLetters, sheetNamed, type CellRange, type WorkbookSnapshot } from "../../workbook";
import { overlap } from "./places";

/** A table while the user sets it right. */
export interface MappingDraft {
  readonly kind: TableKind;
  /** null until the user has pointed. */
  readonly range: CellRange | null;
  /** null: as the table says. */
  readonly unit: AmountUnit | null;
  /** The label of the total's row; null: as the table says. */
  readonly total: string | null;
  /** null: recognised by their headings. */
  readonly columns: Readonly<Record<string, number>> | null;
}

export const EMPTY_DRAFT: MappingDraft = { kind: "indicators", range: null, unit: null, total: null, columns: null };

/** A draft that starts from what was recognised. */
export function draftOf({ kind, range }: RecognisedTable): MappingDraft {
  return { ...EMPTY_DRAFT, kind, range };
}

/** What a table can be said to be. */
export const DRAFT_KINDS: readonly TableKind[] = [...CORRECTED_KINDS, "texts"];

/** Texts have no columns of figures, no unit and no total. */
export function hasFigures(kind: TableKind): kind is CorrectedKind {
  return kind !== "texts";
}

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
  if (!hasFigures(draft.kind) && draft.kind === corrected?.table.kind && draft.range === corrected.table.range)
    return null;
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
  { kind, range, unit, total, columns }: MappingDraft,
  { table, layout, isOneOfSeveralUnits }: Corrected,
): readonly Correction[] | null {
  const isPointed = mapping?.tables.some((one) => overlap(one.range, table.range)) ?? false;
  if (isPointed || range !== table.range || kind !== table.kind || (unit !== null && isOneOfSeveralUnits)) return null;
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

/** The columns of a range with what heads them: B 项目名称; their letters alone where nothing was read yet. */
export function columnChoices(
  snapshot: WorkbookSnapshot | null,
  range: CellRange,
): readonly { readonly column: number; readonly label: string }[] {
  const sheet = snapshot && sheetNamed(snapshot, range.sheet);
  const choices: { column: number; label: string }[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    choices.push({ column, label: `${columnLetters(column)} ${sheet ? headingOf(sheet, range, column) : ""}`.trim() });
  }
  return choices;
}

const HEADER_ROWS = 3;
const LONGEST = 14;

function headingOf(sheet: WorkbookSnapshot["sheets"][number], range: CellRange, column: number): string {
  for (let row = range.top; row <= Math.min(range.top + HEADER_ROWS - 1, range.bottom); row += 1) {
    const text = withoutSpaces(cellAt(sheet, row, column)?.text ?? "");
    if (text !== "") return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  return "";
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
