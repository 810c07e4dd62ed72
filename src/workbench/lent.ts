import type { EmulatedExcel } from "./emulator";

/** What the workbench's page lends to the page of the pane inside it: both come from the same origin. */
export interface Lent {
  readonly excel: EmulatedExcel;
}

declare global {
  interface Window {
    zipingWorkbench?: Lent;
  }
}
