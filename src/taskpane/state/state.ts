import type { Asked, CheckedReport, Entry, Evaluated, SinceLastRun } from "../../app";
import type { Finding } from "../../figures";
import type { ConfirmedMapping } from "../../recognition";
import type { CellRange, WorkbookPlan, WorkbookSnapshot } from "../../workbook";

/** What the user may have written into the workbook. */
export type WriteKind = "tables" | "report" | "rescore" | "entries" | "restore" | "clean";

/** Whether it takes back or away what earlier writes brought. */
export function isTakingBack(kind: WriteKind): kind is "restore" | "clean" {
  return kind === "restore" || kind === "clean";
}

/** What the pane is busy with, for progress and announcements. */
export type Stage = "read" | "evaluate" | "compose" | "plan" | "write" | "document" | "check";

/** One thing that is written: a plain sentence, and where it stands; null for what nobody sees. */
export interface WrittenNote {
  readonly message: string;
  readonly place: CellRange | null;
}

/** A write that waits for the user's yes: all that will be done, and the workbook that it was made from. */
export interface Proposal {
  readonly kind: WriteKind;
  readonly plan: WorkbookPlan;
  readonly basis: WorkbookSnapshot;
  readonly notes: readonly WrittenNote[];
  /** What stays as it is though one might expect otherwise. */
  readonly kept: readonly Finding[];
}

/** Why something could not be done: the user's matter in plain words, or a fault of the program to be reported. */
export type Failure =
  | { readonly kind: "trouble"; readonly code: string; readonly message: string }
  | { readonly kind: "fault"; readonly details: string };

/** What is shown at the bottom, over the same evaluated workbook. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly stage: Stage; readonly done: number }
  | { readonly kind: "confirming"; readonly proposal: Proposal }
  | { readonly kind: "writing"; readonly proposal: Proposal; readonly done: number }
  | { readonly kind: "written"; readonly writeKind: WriteKind; readonly notes: readonly WrittenNote[] }
  | { readonly kind: "saved"; readonly file: string; readonly notes: readonly string[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A workbook read, scored and compared, with what the workbook holds of ours. */
export interface Result {
  readonly evaluated: Evaluated;
  readonly sinceLastRun: SinceLastRun | null;
  readonly canRestore: boolean;
  readonly canClean: boolean;
}

/** The views of the workbook, in their order. */
export const TABS = ["overview", "findings", "indicators", "sources", "report", "hand-in"] as const;
export type Tab = (typeof TABS)[number];

/** What the user is led through next: filling in what waits, or handing in. */
export type Task = "settle" | "hand-in";

/** A file that the user chose, by its name without folder. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 核对报告: what was found of which file. */
export interface Proof {
  readonly file: string;
  readonly checked: CheckedReport;
}

export interface PaneState {
  readonly activity: Activity;
  /** null until the first reading succeeds. */
  readonly result: Result | null;
  /** The workbook was changed after it was read. */
  readonly isStale: boolean;
  readonly tab: Tab;
  /** Asked for and not begun yet: its view begins it, and takes the focus. */
  readonly task: Task | null;
  /** Which table is looked at; null for all of them, and for the first where only one can be shown. */
  readonly table: string | null;
  /** The scheme that the user chose in this session. */
  readonly scheme: string | null;
  /** What the user entered and did not write yet. */
  readonly entries: readonly Entry[];
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
  result: null,
  isStale: false,
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
