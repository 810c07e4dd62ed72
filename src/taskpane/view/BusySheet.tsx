import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Stage } from "../state/state";
import { usePane } from "./context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    padding: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
  },
  bar: { flexGrow: 1 },
});

/** Shorter work is over before a bar could be read. */
const PATIENCE = 500;

/** Progress with 取消, for anything that takes longer than half a second. */
export function BusySheet({ stage, done }: { readonly stage: Stage; readonly done: number }): ReactElement | null {
  const styles = useStyles();
  const { work, messages } = usePane();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const words = messages.progress.stage[stage];
  return (
    <div className={styles.box}>
      <div className={styles.bar}>
        <span>{words}</span>
        <ProgressBar value={done} max={1} aria-label={words} thickness="large" />
        {stage === "read" ? <span>{messages.empty.cellEdit}</span> : null}
      </div>
      <Button size="small" onClick={() => work.cancel()}>
        {messages.progress.cancel}
      </Button>
    </div>
  );
}
