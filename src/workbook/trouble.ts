import type { CellAddress } from "./address";

/** Why a workbook can't be used or written; every code has its words in troubles.ts. */
export type TroubleCode =
  | "missing-file"
  | "not-a-workbook"
  | "old-format"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "unsafe-xml"
  | "nothing-recognised"
  | "structure-protected"
  | "sheet-name-taken"
  | "sheet-gone"
  | "locked-cell"
  | "array-cell"
  | "changed-meanwhile"
  | "output-exists"
  | "output-is-input"
  | "output-unwritable"
  | "unknown-scheme"
  | "unknown-outline"
  | "unknown-field"
  | "outline-row-unreadable"
  | "correction-unreadable"
  | "no-corrections"
  | "errors-stand"
  | "scores-wait"
  | "no-workbooks"
  | "no-results"
  | "only-targets" // approved targets without a self-evaluation: nothing to hand in yet
  | "nothing-to-submit"
  | "cancelled"
  | "part-not-loaded" // a part of the program could not be loaded: no connection, or another version by now
  | "calculation-lost" // what was calculating broke off, for want of memory or because the browser ended it
  | "sheet-protected"
  | "cell-being-edited"
  | "host-refused"
  | "not-as-written" // a cell holds something else after it was written
  | "half-written"
  | "unsupported-host"
  | "not-a-document"
  | "old-document"
  | "encrypted-document"
  | "damaged-document"
  | "document-with-macros"
  | "report-without-ledger"
  | "report-of-another-unit"
  | "report-of-another-year"
  | "template-tag" // a tag of the unit's own template that can't be filled
  | "template-refused"
  | "unknown-template";

/** A matter that stops the work: the user's or the file's, never a programming fault. */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    /** The file, part, sheet or scheme concerned, as the user knows it. */
    readonly subject: string,
    readonly details: { readonly cell?: CellAddress; readonly more?: string } = {},
  ) {
    super(code);
    this.name = "Trouble";
  }
}

/** How a page and a worker call it that a part of the program can't be had: webpack's name, and that of importScripts. */
const NOT_LOADED = new Set(["ChunkLoadError", "NetworkError"]);

/** A part of the program that does not come is no fault of it but of the connection; any other error stays itself. */
export function troubleOf(error: unknown): unknown {
  const isNotLoaded = error instanceof Error && NOT_LOADED.has(error.name);
  return isNotLoaded ? new Trouble("part-not-loaded", "") : error;
}
