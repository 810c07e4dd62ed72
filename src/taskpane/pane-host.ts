import type { CellRange, WorkbookHost } from "../workbook";
import type { DeskLine } from "./line/calls";

/** The host that the pane needs: it reads and writes, shows a place, and knows what the user has selected. */
export interface PaneHost extends WorkbookHost {
  /** Selects the place in the sheet (定位). */
  select(place: CellRange): Promise<void>;
  /** The range that the user has selected now (指给我看). */
  selection(): Promise<CellRange>;
  /** Calls back when the user changes the workbook; the result ends it. Absent where the host can't tell. */
  onChange?(listener: () => void): () => void;
}

/** What the pane asks of its surroundings beside the workbook. */
export interface Surroundings {
  readonly host: PaneHost;
  /** Where the engine's work is done. */
  readonly desk: DeskLine;
  /** Offers a file to the user; null where the platform can't (Excel for Mac). */
  readonly save: ((bytes: Uint8Array, name: string) => void) | null;
  /** The workbook as the bytes of an .xlsx, for the set to hand in; null where the host gives no file. */
  readonly file: (() => Promise<Uint8Array>) | null;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  copy(text: string): Promise<void>;
  /** Lets the screen be drawn before long work goes on. */
  pause(): Promise<void>;
}
