import type { Asked, EvaluateOptions } from "../../app";
import type { Finding } from "../../figures";
import type { CellRange, WorkbookPlan } from "../../workbook";
import type { Entered } from "./fields";

/** What the user may have written into the workbook. */
export type WriteKind = "tables" | "report" | "rescore" | "entries" | "restore" | "clean";

/** Whether it takes back or away what earlier writes brought. */
export function isTakingBack(kind: WriteKind): kind is "restore" | "clean" {
  return kind === "restore" || kind === "clean";
}

/** One thing that is written: a plain sentence, and where it stands; null for what nobody sees. */
export interface WrittenNote {
  readonly message: string;
  readonly place: CellRange | null;
}

/** All that a write will do. */
export interface Proposed {
  readonly kind: WriteKind;
  readonly plan: WorkbookPlan;
  readonly notes: readonly WrittenNote[];
  /** What stays as it is though one might expect otherwise. */
  readonly kept: readonly Finding[];
}

/** What the user chose and entered in this session. */
export interface Chosen extends Pick<EvaluateOptions, "scheme" | "mapping"> {
  readonly entries: readonly Entered[];
  readonly asked?: Asked;
}
