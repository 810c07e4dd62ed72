import type { ShortLedger } from "../../manuscript";
import type { ConfirmedMapping } from "../../recognition";
import {
  Ours,
  type GeneratedKind,
  type GenerateSheet,
  type PlannedCell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";

/**
 * A cell of the user's as it was before we wrote into it: row, column, value, formula; then what the user entered in
 * the pane, by which the cell is known until a person changes it. Kept short: there are many.
 */
export type TouchedCell = readonly [
  row: number,
  column: number,
  value: string | number | boolean | null,
  formula?: string | null,
  entered?: string | number,
];

/** A finding that a person set aside (已核对), known by what it says and what its cells held. */
export interface SetAside {
  readonly check: string;
  readonly message: string;
  /** Its cells, as references, and a fingerprint of what they held. */
  readonly places: readonly string[];
  readonly contents: string;
  readonly reason: string;
}

/** A sheet that we wrote: whose it is, and a fingerprint of every cell, row by row. */
export interface WrittenSheet {
  readonly kind: GeneratedKind;
  readonly serial: number;
  /** The project's name, 部门整体支出, or "" for a sheet of the whole workbook. */
  readonly owner: string;
  readonly width: number;
  readonly rows: readonly string[];
}

/**
 * One item of the last run: second level, name, standing score as digits (null while it waits), and what its cells
 * said: target, actual, weight, score typed by hand. The execution rate has budget and executed amount. Then the rule
 * where the user chose it, and the rule; earlier versions kept none.
 */
export type RememberedItem = readonly [
  level2: string,
  name: string,
  score: string | null,
  target: string,
  actual: string,
  weight: string,
  given: string,
  chosen?: string,
  rule?: string,
];

/** What the hidden sheet keeps from one run to the next. */
export interface Memory {
  readonly version: 1;
  readonly mapping: ConfirmedMapping | null;
  readonly schemes: readonly { readonly id: string; readonly version: string }[];
  /** By owner: the project's name, or 部门整体支出. */
  readonly items: Readonly<Record<string, readonly RememberedItem[]>>;
  /** Totals by owner, as digits. */
  readonly totals: Readonly<Record<string, string>>;
  /** By sheet. */
  readonly touched: Readonly<Record<string, readonly TouchedCell[]>>;
  readonly sheets: readonly WrittenSheet[];
  /** Earlier versions kept none. */
  readonly setAside?: readonly SetAside[];
  /** How the report is to be made; earlier versions kept none. */
  readonly presented?: Presented;
  /** What the report written last says of each figure, as its own properties keep it. */
  readonly ledger?: ShortLedger;
  /** The run that wrote the document which the ledger is of. */
  readonly run?: string;
}

/** What the user chose of the report: the outline's id, how numbers are shown (readNumberSetting reads it), and the annex. */
export interface Presented {
  readonly outline?: string;
  readonly numbers?: string;
  /** Which tables stand under 附件: none, department, projects, all. */
  readonly annex?: string;
}

export const MEMORY_SHEET = "_自评通";
const NOTE = "自评通的辅助数据：确认过的对应关系、上次计分结果和改动前的单元格，供还原和比较。可用“清理辅助数据”删除。";
/** A cell holds 32,767 characters. */
const CHUNK = 32000;

/** The hidden sheet that holds the memory. */
export function memorySheet(name: string, memory: Memory): GenerateSheet {
  const cells: PlannedCell[] = [{ row: 0, column: 0, value: NOTE }];
  chunks(JSON.stringify(memory)).forEach((value, index) => cells.push({ row: index + 1, column: 0, value }));
  return {
    kind: "generate",
    sheet: name,
    visibility: "veryHidden",
    cells,
    merges: [],
    columnWidths: [60],
    rowHeights: [],
  };
}

/** Cuts without splitting a character that takes two code units. */
function chunks(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + CHUNK, text.length);
    const code = text.charCodeAt(end - 1);
    if (end < text.length && code >= 0xd800 && code <= 0xdbff) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** The name of the memory sheet in this workbook; null where there is none. */
export function memorySheetName(workbook: WorkbookSnapshot): string | null {
  return new Ours(workbook).sheet("memory", 1);
}

/**
 * What the last run left in the workbook; null where it left nothing or it can't be read. While sheets are half written,
 * what it knew of them before counts, and what it knows now of the cells that it touched.
 */
export function readMemory(workbook: WorkbookSnapshot): Memory | null {
  const name = memorySheetName(workbook);
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) return null;
  const stood = new Ours(workbook).asItStood(sheet, workbook.sheets);
  const [now, former] = [parsed(sheet), stood === sheet ? null : parsed(stood)];
  if (now === null || former === null) return now ?? former;
  const isKnown = (one: WrittenSheet) =>
    former.sheets.some(({ kind, serial }) => kind === one.kind && serial === one.serial);
  return { ...now, sheets: [...former.sheets, ...now.sheets.filter((one) => !isKnown(one))] };
}

function parsed(sheet: SheetSnapshot): Memory | null {
  const text = sheet.rows
    .slice(1)
    .map((row) => (typeof row?.[0]?.value === "string" ? row[0].value : ""))
    .join("");
  try {
    const memory = JSON.parse(text) as Memory;
    return memory.version === 1 && Array.isArray(memory.sheets) && typeof memory.touched === "object" ? memory : null;
  } catch {
    // Somebody edited the hidden sheet: the workbook is still good, only the comparison is gone.
    return null;
  }
}
