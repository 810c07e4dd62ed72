import { Trouble, type Progress } from "../../workbook";
import type { Pace } from "./pace";

/** Excel on the web takes at most 5 MB a request; the sizes here are estimates. */
const LARGEST_REQUEST = 3_500_000;
/** Office.js puts a request together in one piece: the more objects it names, the longer the page stands still. */
const MOST_STEPS = 2_000;

/** Gathers work into as few requests as the limits allow. */
export class Batch {
  private bytes = 0;
  private steps = 0;
  private done = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    readonly pace: Pace,
    private readonly workbookName: string,
    /** What the whole work takes, for the progress. */
    private readonly total: number,
    private readonly progress?: Progress,
  ) {}

  /** Whether something of this size can be asked for in the same request as what was asked before. */
  fits(bytes: number): boolean {
    return this.steps === 0 || (this.bytes + bytes <= LARGEST_REQUEST && this.steps < MOST_STEPS);
  }

  /**
   * Call before asking for something of this size: what was asked before is sent where both don't fit.
   * @throws Trouble "cancelled" between two requests.
   */
  async room(bytes: number): Promise<void> {
    if (!this.fits(bytes)) await this.send();
    this.bytes += bytes;
    this.steps += 1;
    await this.pace.turn();
  }

  /** Sends what is left. */
  async send(): Promise<void> {
    if (this.progress?.signal?.aborted) throw new Trouble("cancelled", this.workbookName);
    await this.context.sync();
    await this.pace.rest();
    this.done += this.bytes;
    this.bytes = 0;
    this.steps = 0;
    this.progress?.report(0.3 + 0.7 * Math.min(1, this.done / Math.max(1, this.total)), "write");
  }
}
