import type { ReactElement } from "react";
import type { PaneState } from "../state/state";
import { FailureSheet } from "./FailureSheet";
import { WriteSheet } from "./later";

/** The sheet that belongs to what the pane is doing; none while it is idle or busy. */
export function Sheets({ state }: { readonly state: PaneState }): ReactElement | null {
  const { activity, result } = state;
  switch (activity.kind) {
    case "confirming":
    case "written":
    case "saved":
      return <WriteSheet activity={activity} />;
    case "failed":
      // Without a result the whole pane says it.
      return result === null ? null : <FailureSheet failure={activity.failure} />;
    default:
      return null;
  }
}
