import {
  a1Range,
  Trouble,
  type CellRange,
  type Progress,
  type WorkbookHost,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import { checkUnchanged } from "./check-unchanged";
import { readWorkbook } from "./read";
import { refusal } from "./refusals";
import { rollBack } from "./roll-back";
import { carryOut } from "./write";

/** The youngest set of functions that is used: merged areas of a whole sheet. */
const REQUIRED = "1.13";

/** A write that broke off and could not be taken back yet. */
interface Unfinished {
  readonly plan: WorkbookPlan;
  readonly basis: WorkbookSnapshot;
}

/** The workbook that is open in Excel. */
export class ExcelHost implements WorkbookHost {
  private name = "";
  private unfinished: Unfinished | null = null;
  private writing = false;

  /** @throws Trouble "too-large", "cell-being-edited", "unsupported-host", "host-refused", "cancelled". */
  async read(progress?: Progress): Promise<WorkbookSnapshot> {
    const snapshot = await this.run((context) => readWorkbook(context, progress));
    this.name = snapshot.name;
    return snapshot;
  }

  /**
   * Two round trips, more for what does not fit into one request: the first makes sure that the touched cells are as
   * they were read. A write that breaks off is taken back.
   * @throws Trouble; the workbook is as it was, except after "half-written", where `recover` or 还原 mends it.
   */
  async write(plan: WorkbookPlan, basis: WorkbookSnapshot, progress?: Progress): Promise<void> {
    this.writing = true;
    try {
      await this.run((context) => checkUnchanged(context, plan, basis));
      progress?.report(0.3, "write");
      if (progress?.signal?.aborted) throw new Trouble("cancelled", basis.name);
      try {
        await this.run((context) => carryOut(context, plan, basis, progress));
        this.unfinished = null;
      } catch (error) {
        this.unfinished = { plan, basis };
        await this.takeBack(error);
        throw error;
      }
    } finally {
      this.writing = false;
    }
  }

  /** Takes back a write that broke off; @throws Trouble "half-written" with the reason of `cause`. */
  private async takeBack(cause: unknown): Promise<void> {
    const { plan, basis } = this.unfinished!;
    try {
      await this.run((context) => rollBack(context, plan, basis));
      this.unfinished = null;
    } catch {
      const more = cause instanceof Trouble ? (cause.details.more ?? "") : "";
      throw new Trouble("half-written", basis.name, { more });
    }
  }

  /**
   * Takes back a write that broke off and could not be taken back at once; gives whether there was one.
   * @throws Trouble "half-written" where it still can't.
   */
  async recover(): Promise<boolean> {
    if (!this.unfinished) return false;
    await this.takeBack(null);
    return true;
  }

  /** Shows a place to the user. */
  select(place: CellRange): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      const range = sheet.getRange(a1Range(place));
      range.untrack();
      range.select();
      await context.sync();
    });
  }

  /** The range that the user has selected now, for 指给我看. */
  selection(): Promise<CellRange> {
    return this.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.untrack();
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      range.worksheet.load({ name: true });
      await context.sync();
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      return { sheet: range.worksheet.name, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    });
  }

  /** Calls back when somebody else than this host changes a cell; the result ends it. */
  onChange(listener: () => void): () => void {
    const registered = this.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async () => {
        if (!this.writing) listener();
      });
      await context.sync();
      return handler;
    }).catch(() => null);
    return () =>
      void registered.then(async (handler) => {
        handler?.remove();
        await handler?.context.sync();
      });
  }

  /** While a cell is being edited Excel refuses every request: it waits for Enter instead. */
  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    refuseOldOffice(this.name);
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (error) {
      throw refusal(error, this.name);
    }
  }
}

function refuseOldOffice(workbook: string): void {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  if (requirements && !requirements.isSetSupported("ExcelApi", REQUIRED)) {
    throw new Trouble("unsupported-host", workbook, { more: `ExcelApi ${REQUIRED}` });
  }
}
