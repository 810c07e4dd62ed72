import type { CellRange, WorkbookSnapshot } from "../../workbook";
import type { Change, Counters, ExcelFailure, RequestBody, ResponseBody } from "./messages";

/**
 * An Excel with one open workbook that answers Office.js, for a computer without Excel. Its state is an .xlsx file
 * and what has been changed since.
 */
export declare class EmulatedExcel {
  /** @throws Trouble where the file can't be opened (as openPackage does). */
  constructor(bytes: Uint8Array, name: string);
  /** Answers one request of Office.js. Never rejects: what Excel refuses is in the body's Error. */
  answer(body: RequestBody): Promise<ResponseBody>;
  /**
   * A person types into a cell of the grid: a number, a text, =formula, or "" to empty it.
   * @throws Trouble "locked-cell" on a protected sheet, "sheet-gone".
   */
  edit(sheet: string, row: number, column: number, text: string): void;
  /** A person deletes a sheet. */
  deleteSheet(sheet: string): void;
  /** The workbook as it stands now, formulas calculated. The same object until something changes. */
  snapshot(): WorkbookSnapshot;
  /** The .xlsx to download. */
  bytes(): Uint8Array;
  /** The cells that are selected; a person's click sets them, and so does the add-in's 定位. */
  readonly selection: CellRange;
  select(place: CellRange): void;
  /** While true (a person is typing in a cell) Excel refuses every request. */
  isEditing: boolean;
  readonly counters: Counters;
  resetCounters(): void;
  /** Makes a later request fail before it does anything; 0 is the next one. For tests. */
  failNext(requestIndex: number, error?: ExcelFailure): void;
  /** Tells of changes; gives back the function that ends it. */
  onChange(listener: (change: Change) => void): () => void;
}
