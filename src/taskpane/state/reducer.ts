import type { Asked } from "../../app";
import type { ConfirmedMapping } from "../../recognition";
import { withEntry, withProblem } from "../model/entries";
import type { Failure } from "../shown/failure";
import type { Entered, FieldView } from "../shown/fields";
import type { ChosenFile } from "../shown/files";
import type { Proof } from "../shown/report";
import type { ShownWorkbook } from "../shown/workbook";
import { isTakingBack, type WriteKind, type WrittenNote } from "../shown/writing";
import type { Activity, PaneState, Proposal, Stage, Tab, Task } from "./state";

/** Everything that can happen to the pane. */
export type Action =
  | { readonly type: "began"; readonly stage: Stage; readonly done: number }
  /** From now on the workbook is read: what is changed from here on may not be in it. */
  | { readonly type: "reading" }
  /** Scored, and not checked yet. */
  | { readonly type: "scored"; readonly result: ShownWorkbook }
  | { readonly type: "evaluated"; readonly result: ShownWorkbook }
  /** The workbook was read anew on the way to something else. */
  | { readonly type: "refreshed"; readonly result: ShownWorkbook }
  | { readonly type: "proposed"; readonly proposal: Proposal }
  | { readonly type: "write-began"; readonly done: number }
  | { readonly type: "stopping" }
  | {
      readonly type: "written";
      readonly writeKind: WriteKind;
      readonly notes: readonly WrittenNote[];
      readonly result: ShownWorkbook | null;
    }
  | { readonly type: "saved"; readonly file: string; readonly notes: readonly string[] }
  | { readonly type: "failed"; readonly failure: Failure }
  /** Something was asked beside what the pane is doing, and could not be answered. */
  | { readonly type: "look-failed"; readonly failure: Failure }
  | { readonly type: "dismissed" }
  | { readonly type: "changed" }
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "went-on"; readonly to: Task }
  | { readonly type: "task-begun" }
  | { readonly type: "table-chosen"; readonly table: string | null }
  | { readonly type: "scheme-chosen"; readonly scheme: string }
  /** null takes the entry of that field back. */
  | { readonly type: "entered"; readonly field: FieldView; readonly text: string | null }
  | { readonly type: "looked-at"; readonly entry: Omit<Entered, "isLooked"> }
  | { readonly type: "entries-dropped" }
  | { readonly type: "mapping-set"; readonly mapping: ConfirmedMapping }
  | { readonly type: "asked"; readonly asked: Asked }
  | { readonly type: "template-chosen"; readonly template: ChosenFile | null }
  | { readonly type: "report-checked"; readonly proof: Proof };

const IDLE = { kind: "idle" } as const;

/** The next state. Pure; an action that does not fit the present activity changes nothing. */
export function reduce(state: PaneState, action: Action): PaneState {
  const next = after(state, action);
  if (next.untold === null || next.activity.kind !== "idle") return next;
  return { ...next, activity: { kind: "failed", failure: next.untold }, untold: null };
}

function after(state: PaneState, action: Action): PaneState {
  const { activity } = state;
  switch (action.type) {
    case "began":
      return { ...state, activity: { kind: "busy", stage: action.stage, done: action.done } };
    case "reading":
      return {
        ...state,
        isChangedSinceRead: false,
        activity: activity.kind === "writing" ? { ...activity, phase: "read-back" } : activity,
      };
    case "scored":
      return { ...state, result: action.result, isStale: state.isChangedSinceRead };
    case "evaluated":
      return { ...state, activity: IDLE, result: action.result, isStale: state.isChangedSinceRead, proof: null };
    case "refreshed": {
      const proof = state.isStale ? null : state.proof;
      return { ...state, result: action.result, isStale: state.isChangedSinceRead, proof };
    }
    case "proposed":
      return { ...state, activity: { kind: "confirming", proposal: action.proposal } };
    case "write-began": {
      if (activity.kind !== "confirming" && activity.kind !== "writing") return state;
      const phase = activity.kind === "writing" ? activity.phase : "under-way";
      return { ...state, activity: { kind: "writing", proposal: activity.proposal, done: action.done, phase } };
    }
    case "stopping":
      return activity.kind === "writing" ? { ...state, activity: { ...activity, phase: "stopping" } } : state;
    case "written":
      return {
        ...state,
        activity: { kind: "written", writeKind: action.writeKind, notes: action.notes },
        result: action.result ?? state.result,
        isStale: action.result === null || state.isChangedSinceRead,
        proof: null,
        // What could not be written yet, and what was typed meanwhile, is still to be completed.
        entries: action.writeKind === "entries" ? notWritten(state) : state.entries,
        // What was put right is kept in the workbook by now.
        mapping: isTakingBack(action.writeKind) ? state.mapping : null,
      };
    case "saved":
      return { ...state, activity: { kind: "saved", file: action.file, notes: action.notes } };
    case "failed":
      return { ...state, activity: { kind: "failed", failure: action.failure }, result: checkedAlone(state.result) };
    case "look-failed":
      return { ...state, untold: action.failure, activity: isTold(activity) ? IDLE : activity };
    case "dismissed":
      return activity.kind === "writing" ? state : { ...state, activity: IDLE };
    case "changed":
      // Our own write changes the workbook too: what it wrote is known already, and read again.
      if (activity.kind === "writing" && activity.phase !== "read-back") return state;
      // What was told of the workbook as it was goes with it.
      return { ...state, isStale: true, isChangedSinceRead: true, activity: isTold(activity) ? IDLE : activity };
    case "tab-chosen":
      return { ...state, tab: action.tab };
    case "went-on": {
      const tab = action.to === "settle" ? "findings" : "hand-in";
      // Who is at the findings of one table stays with them; from elsewhere it is all of them.
      const table = tab === state.tab ? state.table : null;
      return { ...state, activity: isTold(activity) ? IDLE : activity, tab, task: action.to, table };
    }
    case "task-begun":
      return { ...state, task: null };
    case "table-chosen":
      return { ...state, table: action.table };
    case "scheme-chosen":
      return { ...state, scheme: action.scheme };
    case "entered":
      return { ...state, entries: withEntry(state.entries, action.field, action.text) };
    case "looked-at":
      return { ...state, entries: withProblem(state.entries, action.entry) };
    case "entries-dropped":
      return { ...state, entries: [] };
    case "asked":
      return { ...state, asked: action.asked };
    case "template-chosen":
      return { ...state, template: action.template };
    case "report-checked":
      return { ...state, activity: IDLE, proof: action.proof };
    case "mapping-set":
      return { ...state, mapping: action.mapping };
  }
}

/** The entries that a confirmed write of entries has not written. */
function notWritten({ activity, entries }: PaneState): readonly Entered[] {
  const proposed = activity.kind === "writing" ? activity.proposal.entries : [];
  const isWritten = ({ field, text, problem }: Entered): boolean =>
    problem === null && proposed.some((one) => one.field.key === field.key && one.text === text);
  return entries.filter((entry) => !isWritten(entry));
}

/** A score whose checks broke off is not shown: it would look as if nothing were wrong. */
function checkedAlone(result: ShownWorkbook | null): ShownWorkbook | null {
  return result?.isChecked === false ? null : result;
}

/** An outcome or a trouble; a fault of the program is to be handed on, whatever the workbook says by now. */
function isTold(activity: Activity): boolean {
  if (activity.kind === "failed") return activity.failure.kind === "trouble";
  return activity.kind === "written" || activity.kind === "saved";
}
