import type { ReactElement } from "react";
import type { Activity } from "../state/state";
import { ConfirmSheet } from "./ConfirmSheet";
import { SavedSheet, WrittenSheet } from "./OutcomeSheet";

/** What is asked before a write or told after one. */
export type Writing = Extract<Activity, { kind: "confirming" | "written" | "saved" }>;

/** The sheet before a write, after it, and after a download. */
export default function WriteSheet({ activity }: { readonly activity: Writing }): ReactElement {
  switch (activity.kind) {
    case "confirming":
      return <ConfirmSheet proposal={activity.proposal} />;
    case "written":
      return <WrittenSheet {...activity} />;
    case "saved":
      return <SavedSheet {...activity} />;
  }
}
