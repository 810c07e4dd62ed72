import type { CellRange } from "./address";
import type { WorkbookPlan } from "./plan";
import type { WorkbookSnapshot } from "./snapshot";

/** Progress of long work, 0 to 1, and the wish to stop it. */
export interface Progress {
  report(done: number, what: string): void;
  readonly signal?: AbortSignal;
}

/** Where a workbook lives: an open Excel, an .xlsx file, later WPS. The only door to the outside. */
export interface WorkbookHost {
  read(progress?: Progress): Promise<WorkbookSnapshot>;
  /** Writes the whole plan or nothing. `basis` is the snapshot that the plan was made from. */
  write(plan: WorkbookPlan, basis: WorkbookSnapshot, progress?: Progress): Promise<void>;
  /** Shows the place to the user, where the host has a screen. */
  select?(place: CellRange): Promise<void>;
}
