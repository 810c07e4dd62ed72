import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Stage } from "../state/state";
import { usePane } from "./context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    paddingBottom: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { flexGrow: 1, minWidth: 0 },
  // The browser's own: Fluent's needs 5 kB of script before the score is seen.
  progress: { display: "block", width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground },
  hint: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Milliseconds. Shorter work is over before a bar could be read. */
const PATIENCE = 500;
/** After that a reading probably waits for a cell that is being edited. */
const CELL_EDIT = 2500;

/** Progress with 取消, above the buttons so that they stay where they are, for what takes longer than half a second. */
export function BusyBar({ stage, done }: { readonly stage: Stage; readonly done: number }): ReactElement | null {
  const styles = useStyles();
  const { work, messages } = usePane();
  const isLong = useLater(PATIENCE);
  const mayWaitForCell = useLater(CELL_EDIT);
  if (!isLong) return null;
  const words = messages.progress.stage[stage];
  const waits = mayWaitForCell && (stage === "read" || stage === "write");
  return (
    <div className={styles.box}>
      <div className={styles.bar}>
        <span>{words}</span>
        <progress className={styles.progress} value={done > 0 ? done : undefined} max={1} aria-label={words} />
        {waits ? <p className={styles.hint}>{messages.empty.cellEdit}</p> : null}
      </div>
      {stage === "stop" ? null : (
        <Button size="small" onClick={() => work.cancel()}>
          {messages.progress.cancel}
        </Button>
      )}
    </div>
  );
}

/** Whether that many milliseconds have passed since it was first drawn. */
function useLater(milliseconds: number): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLater;
}
