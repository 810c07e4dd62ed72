import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { waitingFindings } from "../model/settling";
import type { ShownFinding } from "../shown/findings";
import { usePane, usePaneState } from "./context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", paddingTop: "8px" },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How much is still to be filled in, and the way through it one by one. Nothing where nothing is. */
export function WaitingLine({
  findings,
  onBegin,
}: {
  readonly findings: readonly ShownFinding[];
  readonly onBegin: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { entries } = usePaneState();
  const count = useMemo(() => waitingFindings(findings, entries).length, [findings, entries]);
  if (count === 0) return null;
  return (
    <div className={styles.line}>
      <Button size="small" onClick={onBegin}>
        {messages.entering.oneByOne}
      </Button>
      <span className={styles.words}>{messages.entering.left(count)}</span>
    </div>
  );
}
