import { AMOUNT_UNITS } from "../../figures";
import { foldedText, oneLine } from "../../language";
import {
  cellAt,
  rangeOf,
  type CellAddress,
  type CellRange,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import type { CorrectedField, CorrectedKind, Correction } from "../mapping";
import { CORRECTABLE, CORRECTED_KINDS, FIELD_NAMES, KIND_NAMES } from "./correctable";

/** The sheet that holds corrections, a row each: in the accountant's workbook, or in a file for all units of a bureau. */
export const CORRECTION_SHEET = "识别更正";
export const CORRECTION_HEADERS = ["表格", "更正项", "上级表头", "表头或行名", "金额单位"] as const;
/** What may stand under 更正项 beside the fields of a table. */
const NOT_READ = "不读取";
const TOTAL_ROW = "合计行";
const UNIT_OF_AMOUNT = "金额单位";

/** A correction with the cells that say it. */
export interface WrittenCorrection {
  readonly correction: Correction;
  readonly at: CellRange;
}

/** A cell of the sheet that can't be read: what is wrong with it and what may stand there, without the last full stop. */
export interface CorrectionFault {
  readonly at: CellAddress;
  readonly message: string;
}

export interface CorrectionSheet {
  readonly written: readonly WrittenCorrection[];
  readonly faults: readonly CorrectionFault[];
}

const LAST_HEADER_ROW = 10;

/** The sheet of corrections of a workbook: the one of that name, else one with its header; null where there is none. */
export function correctionSheetOf({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  const named = sheets.find(({ name }) => name.trim() === CORRECTION_SHEET);
  return named ?? sheets.find((sheet) => headerOf(sheet) !== null) ?? null;
}

/** Reads the sheet of corrections. What can't be read is a fault, and its row is left out. */
export function readCorrections(sheet: SheetSnapshot): CorrectionSheet {
  const header = headerOf(sheet);
  if (header === null) {
    const message = `没有表头“${CORRECTION_HEADERS.join("、")}”，更正没有读取。请用导出的“${CORRECTION_SHEET}”表填写`;
    return { written: [], faults: [{ at: { sheet: sheet.name, row: 0, column: 0 }, message }] };
  }
  const written: WrittenCorrection[] = [];
  const faults: CorrectionFault[] = [];
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    const texts = CORRECTION_HEADERS.map((_, index) => textAt(sheet, row, header.column + index));
    if (texts.every((text) => text === "")) continue;
    const read = readRow(texts);
    const place = (index: number): CellAddress => ({ sheet: sheet.name, row, column: header.column + index });
    if ("wrong" in read) faults.push({ at: place(read.column), message: read.wrong });
    else {
      const right = header.column + CORRECTION_HEADERS.length - 1;
      written.push({ correction: read, at: { ...rangeOf(place(0)), right } });
    }
  }
  return { written, faults };
}

/** Corrections as the rows of their sheet, below CORRECTION_HEADERS. */
export function correctionRows(corrections: readonly Correction[]): readonly (readonly string[])[] {
  return corrections.map((one) => {
    const table = KIND_NAMES[one.kind];
    if (one.of === "total") return [table, TOTAL_ROW, "", one.label, ""];
    if (one.of === "unit") return [table, UNIT_OF_AMOUNT, one.group, one.heading, one.unit];
    return [table, one.field === null ? NOT_READ : FIELD_NAMES[one.field], one.group, one.heading, ""];
  });
}

/** What may stand under 更正项 in the rows of a kind of table. */
export function itemsOf(kind: CorrectedKind): readonly string[] {
  return [...CORRECTABLE[kind].map((field) => FIELD_NAMES[field]), NOT_READ, TOTAL_ROW, UNIT_OF_AMOUNT];
}

type Wrong = { readonly wrong: string; readonly column: number };

function readRow([table, item, group, heading, unit]: readonly string[]): Correction | Wrong {
  const kind = CORRECTED_KINDS.find((one) => isNamed(table!, KIND_NAMES[one]));
  if (kind === undefined) {
    const known = CORRECTED_KINDS.map((one) => KIND_NAMES[one]).join("、");
    return { wrong: `“${table}”不是能更正的表格，这一行没有读取。请写${known}之一`, column: 0 };
  }
  const place = { kind, group: group!, heading: heading! };
  if (isNamed(item!, UNIT_OF_AMOUNT)) {
    const said = AMOUNT_UNITS.find((one) => isNamed(unit!, one));
    if (said !== undefined) return { of: "unit", ...place, unit: said };
    return { wrong: `金额单位“${unit}”不认识，这一行没有读取。请写${AMOUNT_UNITS.join("、")}之一`, column: 4 };
  }
  if (isNamed(item!, TOTAL_ROW)) {
    if (heading !== "") return { of: "total", kind, label: heading! };
    return { wrong: "合计行的名称空着，这一行没有读取。请照表中写的填写，例如“本表总数”", column: 3 };
  }
  const field = fieldNamed(kind, item!);
  if (field === undefined) {
    const known = itemsOf(kind).join("、");
    return { wrong: `${KIND_NAMES[kind]}没有更正项“${item}”，这一行没有读取。请写${known}之一`, column: 1 };
  }
  if (heading === "" && group === "") {
    return { wrong: "表头空着，这一行没有读取。请照表中印的表头填写", column: 3 };
  }
  return { of: "column", ...place, field };
}

function fieldNamed(kind: CorrectedKind, text: string): CorrectedField | null | undefined {
  if (isNamed(text, NOT_READ)) return null;
  return CORRECTABLE[kind].find((field) => isNamed(text, FIELD_NAMES[field]));
}

function isNamed(text: string, name: string): boolean {
  return foldedText(text) === name;
}

function headerOf(sheet: SheetSnapshot): { readonly row: number; readonly column: number } | null {
  for (let row = 0; row <= Math.min(LAST_HEADER_ROW, sheet.rows.length - 1); row++) {
    const column = sheet.rows[row]?.findIndex((cell) => cell && isNamed(cell.text, CORRECTION_HEADERS[0])) ?? -1;
    const isHeader = (name: string, index: number): boolean => isNamed(textAt(sheet, row, column + index), name);
    if (column >= 0 && CORRECTION_HEADERS.every(isHeader)) return { row, column };
  }
  return null;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return oneLine(cellAt(sheet, row, column)?.text ?? "");
}
