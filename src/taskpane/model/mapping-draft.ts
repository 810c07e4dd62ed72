import { withoutSpaces } from "../../language";
import type { AmountUnit } from "../../figures";
import type { ConfirmedMapping, MappedTable, RecognisedTable, TableKind } from "../../recognition";
import { cellAt, columnLetters, sheetNamed, type CellRange, type WorkbookSnapshot } from "../../workbook";
import { overlap } from "./places";

/** A table while the user sets it right. */
export interface MappingDraft {
  readonly kind: TableKind;
  /** null until the user has pointed. */
  readonly range: CellRange | null;
  /** null: as the table says. */
  readonly unit: AmountUnit | null;
  /** null: recognised by their headings. */
  readonly columns: Readonly<Record<string, number>> | null;
}

export const EMPTY_DRAFT: MappingDraft = { kind: "indicators", range: null, unit: null, columns: null };

/** A draft that starts from what was recognised. */
export function draftOf({ kind, range }: RecognisedTable): MappingDraft {
  return { kind, range, unit: null, columns: null };
}

const INDICATOR_FIELDS = [
  "project",
  "level1",
  "level2",
  "name",
  "sign",
  "target",
  "adjustedTarget",
  "unit",
  "actual",
  "weight",
  "score",
  "reason",
  "standard",
  "method",
];
const PROJECT_FIELDS = ["project", "group", "initialBudget", "annualBudget", "executed", "rate"];
const FUNDS_FIELDS = ["label", "initialBudget", "annualBudget", "executed", "weight", "rate", "score", "reason"];

/** The columns that a kind of table may have, the needed ones among them. */
export const FIELDS: Readonly<Record<TableKind, readonly string[]>> = {
  indicators: INDICATOR_FIELDS,
  projects: PROJECT_FIELDS,
  funds: FUNDS_FIELDS,
  revenue: ["label", "annualBudget", "executed", "rate"],
  ratios: ["label", "value", "previous", "annualBudget", "executed", "unit"],
  texts: [],
};

/** Kinds that the user may point out; texts are found by their labels. */
export const KINDS: readonly TableKind[] = ["indicators", "projects", "funds", "revenue", "ratios"];

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
