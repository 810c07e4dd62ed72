import type { Progress, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from "../../workbook";
import { fileName, readInput, writeAtomically } from "./disk";
import { openPackage, type OpenedWorkbook } from "./open-package";

/** A workbook on disk: read from one path, written to another. The input is never touched. */
export class FileHost implements WorkbookHost {
  private opened: OpenedWorkbook | undefined;

  constructor(
    private readonly input: string,
    private readonly output: string,
  ) {}

  /** @throws Trouble for a file that can't be used. */
  async read(progress?: Progress): Promise<WorkbookSnapshot> {
    progress?.report(0, "read");
    this.opened = openPackage(await readInput(this.input), fileName(this.input));
    return this.opened.snapshot;
  }

  /** Whether the workbook that was read is signed; a write takes the signature out. */
  get isSigned(): boolean {
    return this.opened?.isSigned ?? false;
  }

  /**
   * The plan must have been made from what `read` gave.
   * @throws Trouble where the plan can't be carried out or the file not written; nothing is written then.
   */
  async write(plan: WorkbookPlan, basis: WorkbookSnapshot, progress?: Progress): Promise<void> {
    if (!this.opened || this.opened.snapshot !== basis)
      throw new Error("A plan is written to the workbook it was made from");
    progress?.report(0.9, "write");
    await writeAtomically(this.output, this.opened.apply(plan));
  }
}
