import type { Finding, Place, Severity } from "../figures";
import type { ScoredWorkbook } from "../scoring";
import type { CellAddress, WorkbookSnapshot } from "../workbook";

/** What one check sees in a workbook, without its id and severity. */
export interface Sighting {
  readonly message: string;
  readonly sources: readonly Place[];
  /** Where this sighting is lighter or graver than the check usually is. */
  readonly severity?: Severity;
  /** A sentence for the 偏差原因 cell, the figures filled in and the reason left as a gap. */
  readonly suggestion?: string;
  /** The cell that the sentence belongs to; null where there is none. */
  readonly reasonAt?: CellAddress | null;
}

/** One matter that the finance bureau sends back. Adding one is adding a file and a line in index.ts. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** A short Chinese title: 分值合计不是 100 分. */
  readonly title: string;
  /** What of the set to hand in it is about, where 准备报送 asks for it. */
  readonly concerns?: "reasons" | "agreement" | "tables";
  /** Why the bureau minds, in words an accountant uses. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** A message as it reads in the workbook, for the page in docs/checks. */
  readonly example: string;
  run(scored: ScoredWorkbook, snapshot: WorkbookSnapshot): readonly Sighting[];
}

/** A sighting as the finding that everybody sees. */
export function finding(check: Check, sighting: Sighting): Finding {
  const { message, sources, suggestion, reasonAt } = sighting;
  const severity = sighting.severity ?? check.severity;
  return {
    check: check.id,
    severity,
    message,
    sources,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(reasonAt ? { reasonAt } : {}),
  };
}
