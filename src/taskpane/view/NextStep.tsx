import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { waitingFindings } from "../model/settling";
import { isTakingBack, type WriteKind } from "../shown/writing";
import { usePane, usePaneState } from "./context";
import { LEADS_ON } from "./focus";

/** After a write: on to what still waits, else to 准备报送. Nothing follows on what was taken back. */
export function NextStep({ after }: { readonly after: WriteKind }): ReactElement | null {
  const { store, messages } = usePane();
  const { result, entries } = usePaneState();
  if (result === null || isTakingBack(after)) return null;
  const waits = after === "entries" && waitingFindings(result.findings, entries).length > 0;
  return (
    <Button
      {...LEADS_ON}
      appearance="primary"
      onClick={() => store.dispatch({ type: "went-on", to: waits ? "settle" : "hand-in" })}
    >
      {waits ? messages.entering.oneByOne : messages.handIn.heading}
    </Button>
  );
}
