import {
  a1Range,
  Trouble,
  type CellRange,
  type Progress,
  type WorkbookHost,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../workbook";
import type { ChartNames } from "./check-unchanged";
import { Pace } from "./pace";
import { readWorkbook } from "./read";
import { refusal } from "./refusals";

/** The youngest set of functions that is used: merged areas of a whole sheet. */
const REQUIRED = "1.13";

/** Whoever reads needs none of it before the score is seen. */
const forWriting = () => import("./writing");

/** A plan with the snapshot that it was made from, and the charts that stand on the sheets it writes anew. */
interface Write {
  readonly plan: WorkbookPlan;
  readonly basis: WorkbookSnapshot;
  readonly charts: ChartNames;
}

/** The workbook that is open in Excel. */
export class ExcelHost implements WorkbookHost {
  private name = "";
  /** A write that broke off and could not be taken back yet. */
  private unfinished: Write | null = null;
  private writing = false;
  private readonly pace: Pace;

  /** `pause` lets a page with a screen have its turn in the midst of long work, and resolves after it. */
  constructor(pause: () => Promise<void> = () => Promise.resolve()) {
    this.pace = new Pace(pause);
  }

  /**
   * A write that broke off and could not be taken back at once is taken back first.
   * @throws Trouble "too-large", "cell-being-edited", "unsupported-host", "host-refused", "half-written", "cancelled".
   */
  async read(progress?: Progress): Promise<WorkbookSnapshot> {
    if (this.unfinished) await this.takeBack(this.unfinished, null);
    const snapshot = await this.run((context) => readWorkbook(context, this.pace, progress));
    // Whoever reads again has seen the score and may write; what fails to load now is asked for again then.
    if (this.name !== "") void forWriting().catch(() => undefined);
    this.name = snapshot.name;
    return snapshot;
  }

  /**
   * Two round trips, more for what does not fit into one request: the first makes sure that the touched cells are as
   * they were read. One more where sheets of ours are written anew: they are kept until everything has arrived. A write
   * that breaks off is taken back.
   * @throws Trouble; the workbook is as it was, except after "half-written": then the next read takes it back.
   */
  async write(plan: WorkbookPlan, basis: WorkbookSnapshot, progress?: Progress): Promise<void> {
    const { checkUnchanged } = await forWriting();
    this.writing = true;
    try {
      const charts = await this.run((context) => checkUnchanged(context, plan, basis));
      progress?.report(0.3, "write");
      if (progress?.signal?.aborted) throw new Trouble("cancelled", basis.name);
      await this.carryOut({ plan, basis, charts }, progress);
    } finally {
      this.writing = false;
    }
  }

  private async carryOut(write: Write, progress?: Progress): Promise<void> {
    const { plan, basis, charts } = write;
    const { carryOut, rewritten, tidyUp } = await forWriting();
    try {
      await this.run((context) => carryOut(context, plan, basis, charts, this.pace, progress));
    } catch (error) {
      await this.takeBack(write, error);
      throw error;
    }
    if (rewritten(plan, basis).length === 0) return;
    // Everything is written by now: a backup that stays is one more sheet that the next write takes away.
    await this.run((context) => tidyUp(context, plan, basis, charts, this.pace)).catch(() => undefined);
  }

  /**
   * Takes back a write that broke off with `cause`.
   * @throws Trouble "half-written" where Excel still refuses, or where a sheet is gone that the plan took away.
   */
  private async takeBack(write: Write, cause: unknown): Promise<void> {
    this.unfinished = write;
    const { rollBack } = await forWriting();
    const more = cause instanceof Trouble ? (cause.details.more ?? "") : "";
    let isMended: boolean;
    try {
      isMended = await this.run((context) => rollBack(context, write.plan, write.basis, write.charts, this.pace));
    } catch {
      throw new Trouble("half-written", write.basis.name, { more });
    }
    this.unfinished = null;
    if (!isMended && cause !== null) throw new Trouble("half-written", write.basis.name, { more });
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
    }, place.sheet);
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
      const handler = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
        // Excel may tell of our own cells after the write has ended.
        if (!this.writing && triggerSource !== Excel.EventTriggerSource.thisLocalAddin) listener();
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
  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>, sheet?: string): Promise<T> {
    refuseOldOffice(this.name);
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (error) {
      throw refusal(error, this.name, sheet);
    }
  }
}

function refuseOldOffice(workbook: string): void {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  if (requirements && !requirements.isSetSupported("ExcelApi", REQUIRED)) {
    throw new Trouble("unsupported-host", workbook, { more: `ExcelApi ${REQUIRED}` });
  }
}
