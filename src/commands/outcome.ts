import type { CellRange } from "../workbook";

/** How a ribbon command ended. */
export type Outcome =
  /** Written; `show` is where the answer stands. */
  | { readonly kind: "written"; readonly show: CellRange | null }
  /** Nothing was written: there is something to tell, or to decide in the pane. */
  | { readonly kind: "told"; readonly message: string };
