import type { SheetSnapshot } from "../workbook";
import type { SheetContents } from "./sheet-contents";

/** A sheet with what was found in it. */
export interface Scanned {
  readonly sheet: SheetSnapshot;
  readonly contents: SheetContents;
  /** A form that an earlier run of ours made. */
  readonly isGenerated: boolean;
}
