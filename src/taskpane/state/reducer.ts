import type { ConfirmedMapping } from "../../recognition";
import type { Failure, PaneState, Proposal, Result, Stage, Tab, WriteKind } from "./state";

/** Everything that can happen to the pane. */
export type Action =
  | { readonly type: "began"; readonly stage: Stage; readonly done: number }
  | { readonly type: "evaluated"; readonly result: Result }
  | { readonly type: "proposed"; readonly proposal: Proposal; readonly result: Result }
  | { readonly type: "write-began"; readonly done: number }
  | {
      readonly type: "written";
      readonly writeKind: WriteKind;
      readonly notes: readonly string[];
      readonly result: Result | null;
    }
  | { readonly type: "saved"; readonly file: string; readonly notes: readonly string[] }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "dismissed" }
  | { readonly type: "changed" }
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "table-chosen"; readonly table: string | null }
  | { readonly type: "scheme-chosen"; readonly scheme: string }
  | { readonly type: "mapping-set"; readonly mapping: ConfirmedMapping };

const IDLE = { kind: "idle" } as const;

/** The next state. Pure; an action that does not fit the present activity changes nothing. */
export function reduce(state: PaneState, action: Action): PaneState {
  const { activity } = state;
  switch (action.type) {
    case "began":
      return { ...state, activity: { kind: "busy", stage: action.stage, done: action.done } };
    case "evaluated":
      return { ...state, activity: IDLE, result: action.result, isStale: false };
    case "proposed":
      return {
        ...state,
        activity: { kind: "confirming", proposal: action.proposal },
        result: action.result,
        isStale: false,
      };
    case "write-began": {
      if (activity.kind !== "confirming" && activity.kind !== "writing") return state;
      return { ...state, activity: { kind: "writing", proposal: activity.proposal, done: action.done } };
    }
    case "written":
      return {
        ...state,
        activity: { kind: "written", writeKind: action.writeKind, notes: action.notes },
        result: action.result ?? state.result,
        isStale: action.result === null,
      };
    case "saved":
      return { ...state, activity: { kind: "saved", file: action.file, notes: action.notes } };
    case "failed":
      return { ...state, activity: { kind: "failed", failure: action.failure } };
    case "dismissed":
      return activity.kind === "writing" ? state : { ...state, activity: IDLE };
    case "changed":
      // Our own write changes the workbook too: what it wrote is known already.
      return activity.kind === "writing" || activity.kind === "written" ? state : { ...state, isStale: true };
    case "tab-chosen":
      return { ...state, tab: action.tab };
    case "table-chosen":
      return { ...state, table: action.table };
    case "scheme-chosen":
      return { ...state, scheme: action.scheme };
    case "mapping-set":
      return { ...state, mapping: action.mapping };
  }
}
