import type { Evaluated } from "../../app";
import { AMOUNT_UNITS } from "../../figures";
import { withoutSpaces } from "../../language";
import { CORRECTABLE, FIELD_NAMES, type ConfirmedMapping } from "../../recognition";
import { cellAt, columnLetters, sheetNamed, type CellRange, type WorkbookSnapshot } from "../../workbook";
import type { AskedTable, TableChoices } from "../shown/sources";
import { correctedTable } from "./mapping-of-draft";

/** What can be said of a table; where no workbook is scored yet its columns are known by their letters alone. */
export function tableChoices(
  evaluated: Evaluated | null,
  { kind, range, source }: AskedTable,
  mapping: ConfirmedMapping | null,
): TableChoices {
  const table = source === null ? undefined : evaluated?.dossier.tables[Number(source)];
  return {
    units: AMOUNT_UNITS,
    labels: evaluated && table ? correctedTable(evaluated, table, mapping).layout.labels : [],
    fields: CORRECTABLE[kind].map((field) => ({ field, name: FIELD_NAMES[field] })),
    columns: range === null ? [] : columnChoices(evaluated?.snapshot ?? null, range),
  };
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
