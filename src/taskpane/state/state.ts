import type { Asked } from "../../app";
import type { ConfirmedMapping } from "../../recognition";
import type { WorkbookSnapshot } from "../../workbook";
import type { Failure } from "../shown/failure";
import type { Entered } from "../shown/fields";
import type { ChosenFile } from "../shown/files";
import type { Proof } from "../shown/report";
import type { ShownWorkbook } from "../shown/workbook";
import type { Proposed, WriteKind, WrittenNote } from "../shown/writing";

/** What the pane is busy with, for progress and announcements. */
export type Stage = "read" | "evaluate" | "findings" | "plan" | "write" | "stop" | "document" | "check";

/** A write that waits for the user's yes: all that will be done, and the workbook that it was made from. */
export interface Proposal extends Proposed {
  readonly basis: WorkbookSnapshot;
  /** What was entered when it was made: what is typed later is not written by it. */
  readonly entries: readonly Entered[];
}

/** What is shown at the bottom, over the same evaluated workbook. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly stage: Stage; readonly done: number }
  | { readonly kind: "confirming"; readonly proposal: Proposal }
  | {
      readonly kind: "writing";
      readonly proposal: Proposal;
      readonly done: number;
      /** Stopping: what has been written is being taken back. Read back: all is written, and read again. */
      readonly phase: "under-way" | "stopping" | "read-back";
    }
  | { readonly kind: "written"; readonly writeKind: WriteKind; readonly notes: readonly WrittenNote[] }
  | { readonly kind: "saved"; readonly file: string; readonly notes: readonly string[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The views of the workbook, in their order. */
export const TABS = ["overview", "findings", "indicators", "sources", "report", "hand-in"] as const;
export type Tab = (typeof TABS)[number];

/** What the user is led through next: filling in what waits, or handing in. */
export type Task = "settle" | "hand-in";

export interface PaneState {
  readonly activity: Activity;
  /** What could not be answered while something else was under way; it is told when that is over. */
  readonly untold: Failure | null;
  /** null until the first reading succeeds. */
  readonly result: ShownWorkbook | null;
  /** The workbook was changed after it was read. */
  readonly isStale: boolean;
  /** The workbook was changed while, or after, it was read last, whatever came of that reading. */
  readonly isChangedSinceRead: boolean;
  readonly tab: Tab;
  /** Asked for and not begun yet: its view begins it, and takes the focus. */
  readonly task: Task | null;
  /** Which table is looked at; null for all of them, and for the first where only one can be shown. */
  readonly table: string | null;
  /** The scheme that the user chose in this session. */
  readonly scheme: string | null;
  /** What the user entered and did not write yet. */
  readonly entries: readonly Entered[];
  /** What the user put right in this session; null while the remembered one holds. */
  readonly mapping: ConfirmedMapping | null;
  /** How the user wants the report in this session. */
  readonly asked: Asked;
  /** The unit's own .docx that the report is written on. */
  readonly template: ChosenFile | null;
  /** null until a report was checked, and when the workbook was read anew. */
  readonly proof: Proof | null;
}

export const INITIAL: PaneState = {
  activity: { kind: "busy", stage: "read", done: 0 },
  untold: null,
  result: null,
  isStale: false,
  isChangedSinceRead: false,
  tab: "overview",
  task: null,
  table: null,
  scheme: null,
  entries: [],
  mapping: null,
  asked: {},
  template: null,
  proof: null,
};
