import { Trouble, type Progress } from "../../workbook";

/** Excel on the web takes at most 5 MB a request; the sizes here are estimates. */
const LARGEST_REQUEST = 3_500_000;

/** Gathers work into as few requests as the limit allows. */
export class Batch {
  private bytes = 0;
  private done = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly workbookName: string,
    /** What the whole work takes, for the progress. */
    private readonly total: number,
    private readonly progress?: Progress,
  ) {}

  /**
   * Call before asking for something of this size: what was asked before is sent where both don't fit.
   * @throws Trouble "cancelled" between two requests.
   */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > LARGEST_REQUEST) await this.send();
    this.bytes += bytes;
  }

  /** Sends what is left. */
  async send(): Promise<void> {
    if (this.progress?.signal?.aborted) throw new Trouble("cancelled", this.workbookName);
    await this.context.sync();
    this.done += this.bytes;
    this.bytes = 0;
    this.progress?.report(0.3 + 0.7 * Math.min(1, this.done / Math.max(1, this.total)), "write");
  }
}
