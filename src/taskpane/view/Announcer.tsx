import type { ReactElement } from "react";
import { countsOf } from "../model/findings";
import { chosenTable } from "../model/tables";
import type { PaneState } from "../state/state";
import type { Messages } from "../text/messages";
import { useMessages } from "./context";
import { useRowStyles } from "./rows";

/** What a screen reader says of the present state; sheets that take the focus speak for themselves. */
function announcement({ activity, result, table }: PaneState, messages: Messages): string {
  switch (activity.kind) {
    case "busy":
      return messages.progress.stage[activity.stage];
    case "writing":
      return activity.phase === "stopping" ? messages.progress.stage.stop : messages.writing.busy;
    case "idle": {
      if (result === null) return "";
      const total = chosenTable(result.tables, table)?.score?.total ?? null;
      const { error, warning } = countsOf(result.findings);
      return messages.announce.evaluated(total, error, warning);
    }
    default:
      return "";
  }
}

/** The live region: done, progress. */
export function Announcer({ state }: { readonly state: PaneState }): ReactElement {
  const { spoken } = useRowStyles();
  return (
    <div role="status" aria-live="polite" className={spoken}>
      {announcement(state, useMessages())}
    </div>
  );
}
