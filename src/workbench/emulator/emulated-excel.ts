import { Trouble, type CellAddress, type CellRange, type WorkbookSnapshot } from "../../workbook";
import type { Change, Counters, ExcelFailure, RequestBody, ResponseBody } from "./messages";
import { deleteSheet } from "./objects/book-changes";
import { enter } from "./objects/cells";
import { References } from "./objects/workbook";
import { ExcelRefusal } from "./refusal";
import { carryOut, failure } from "./request";
import { BookState } from "./state/book-state";

/** Excel on the web takes and gives at most 5 MB a request. */
const LARGEST_MESSAGE = 5 * 2 ** 20;

const NOTHING: Counters = { requests: 0, bytesIn: 0, bytesOut: 0, largestIn: 0, largestOut: 0 };

/** A failure that was ordered for a test. */
interface Order {
  requestsBefore: number;
  readonly actionsBefore: number;
  readonly refusal: ExcelRefusal;
}

/**
 * An Excel with one open workbook that answers Office.js, for a computer without Excel. Its state is an .xlsx file
 * and what has been changed since.
 */
export class EmulatedExcel {
  readonly counters: Counters = { ...NOTHING };
  private readonly book: BookState;
  private readonly references = new References();
  private readonly listeners = new Set<(change: Change) => void>();
  private orders: Order[] = [];
  private editing = false;
  private waiting: (() => void)[] = [];

  /** @throws Trouble where the file can't be opened (as openPackage does). */
  constructor(bytes: Uint8Array, name: string) {
    this.book = new BookState(bytes, name);
  }

  /**
   * Answers one request of Office.js. Never rejects: what Excel refuses is in the body's Error. A request that
   * `waitsForEdit` is answered once nobody types in a cell any more.
   */
  async answer(body: RequestBody, waitsForEdit = false): Promise<ResponseBody> {
    const size = bytesOf(body);
    this.counters.requests += 1;
    this.counters.bytesIn += size;
    this.counters.largestIn = Math.max(this.counters.largestIn, size);
    while (this.editing && waitsForEdit) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const answered = this.carryOut(body, size);
    const given = bytesOf(answered);
    this.counters.bytesOut += given;
    this.counters.largestOut = Math.max(this.counters.largestOut, given);
    if (given <= LARGEST_MESSAGE) return answered;
    return refused("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }

  private carryOut(body: RequestBody, size: number): ResponseBody {
    if (this.editing) {
      return refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode.");
    }
    if (size > LARGEST_MESSAGE) {
      return refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    const order = this.dueOrder();
    const { version } = this.book;
    const before = this.book.selection;
    const answered = carryOut(
      body,
      this.book,
      this.references,
      order && { after: order.actionsBefore, refusal: order.refusal },
    );
    if (this.book.version !== version) this.tell({ by: "add-in", kind: "cells" });
    if (this.book.selection !== before) {
      this.tell({ by: "add-in", kind: "selection", sheet: this.book.selection.sheet });
    }
    // A failure ordered behind the last action: everything was done and only the answer is lost.
    if (order && !answered.Error) return { Results: [], Error: failure(order.refusal, 0) };
    return answered;
  }

  private dueOrder(): Order | undefined {
    const due = this.orders.find(({ requestsBefore }) => requestsBefore === 0);
    this.orders = this.orders.filter((order) => order !== due);
    for (const order of this.orders) order.requestsBefore -= 1;
    return due;
  }

  /**
   * Makes a later request fail; 0 is the next one. For tests. `actionsBefore` actions of it are done before;
   * Infinity does them all and loses the answer.
   */
  failNext(
    requestIndex: number,
    error: ExcelFailure = { code: "GeneralException", message: "There was an internal error." },
    actionsBefore = 0,
  ): void {
    this.orders.push({
      requestsBefore: requestIndex,
      actionsBefore,
      refusal: new ExcelRefusal(error.code, error.message, 500),
    });
  }

  /** Takes back every ordered failure that has not happened. */
  failNoMore(): void {
    this.orders = [];
  }

  /**
   * A person types into a cell of the grid: a number, a text, =formula, or "" to empty it.
   * @throws Trouble "locked-cell" on a protected sheet, "sheet-gone".
   */
  edit(sheet: string, row: number, column: number, text: string): void {
    const state = this.book.sheet(sheet);
    if (!state) throw new Trouble("sheet-gone", sheet);
    if (state.isProtected && state.isLocked(row, column)) {
      throw new Trouble("locked-cell", sheet, { cell: { sheet, row, column } });
    }
    enter({ book: this.book, sheet: state }, row, column, text);
    this.tell({ by: "person", kind: "cells", sheet });
  }

  /**
   * A person deletes a sheet.
   * @throws Trouble "sheet-gone", "structure-protected".
   */
  deleteSheet(sheet: string): void {
    const state = this.book.sheet(sheet);
    if (!state) throw new Trouble("sheet-gone", sheet);
    if (this.book.structureIsProtected) throw new Trouble("structure-protected", sheet);
    deleteSheet(this.book, state);
    this.tell({ by: "person", kind: "sheets", sheet });
  }

  /** The workbook as it stands now, formulas calculated. The same object until something changes. */
  snapshot(): WorkbookSnapshot {
    return this.book.snapshot();
  }

  /** Formulas with functions that the emulator does not know: they keep the value that they had. */
  uncalculated(): readonly CellAddress[] {
    this.book.calculate();
    return this.book.uncalculated;
  }

  /** The .xlsx to download. */
  bytes(): Uint8Array {
    return this.book.bytes();
  }

  /** The cells that are selected; a person's click sets them, and so does the add-in's 定位. */
  get selection(): CellRange {
    return this.book.selection;
  }

  select(place: CellRange): void {
    if (!this.book.sheet(place.sheet)) throw new Trouble("sheet-gone", place.sheet);
    this.book.selection = place;
    this.tell({ by: "person", kind: "selection", sheet: place.sheet });
  }

  /** While true (a person is typing in a cell) Excel refuses requests, or lets those wait that are ready to. */
  get isEditing(): boolean {
    return this.editing;
  }

  set isEditing(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Whether the add-in listens to changes of cells. */
  get isListenedTo(): boolean {
    return this.references.events.has("changed");
  }

  /** The id by which Office.js knows a sheet. */
  sheetId(sheet: string): string | undefined {
    return this.book.sheet(sheet)?.id;
  }

  /** Tells of changes; gives back the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  resetCounters(): void {
    Object.assign(this.counters, NOTHING);
  }
}

function bytesOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}

function refused(code: string, message: string): ResponseBody {
  return { Results: [], Error: failure(new ExcelRefusal(code, message), 0) };
}
