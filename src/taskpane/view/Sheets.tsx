import type { ReactElement } from "react";
import type { PaneState } from "../state/state";
import { ConfirmSheet } from "./ConfirmSheet";
import { FailureSheet } from "./FailureSheet";
import { SavedSheet, WrittenSheet } from "./OutcomeSheet";

/** The sheet that belongs to what the pane is doing; none while it is idle or busy. */
export function Sheets({ state }: { readonly state: PaneState }): ReactElement | null {
  const { activity, result } = state;
  switch (activity.kind) {
    case "confirming":
      return <ConfirmSheet proposal={activity.proposal} />;
    case "written":
      return <WrittenSheet {...activity} />;
    case "saved":
      return <SavedSheet {...activity} />;
    case "failed":
      // Without a result the whole pane says it.
      return result === null ? null : <FailureSheet failure={activity.failure} />;
    default:
      return null;
  }
}
