import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneState } from "../state/state";
import { BusyBar } from "./BusyBar";
import { usePane } from "./context";
import { EntryBar } from "./EntryBar";
import { CalculatorIcon, RestoreIcon, TableIcon } from "./icons";
import { ReportMenu } from "./ReportMenu";

/** 一键计分, for the way there from the tabs. */
export const EVALUATE_ID = "evaluate";

const LOW = "@media (max-height: 560px)";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: "10px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low pane, or one zoomed in, the list needs the height.
    [LOW]: { padding: "6px 16px" },
  },
  buttons: { display: "flex", flexDirection: "column", gap: "8px", [LOW]: { flexDirection: "row", flexWrap: "wrap" } },
  main: { width: "100%", [LOW]: { width: "auto", flexGrow: 1 } },
  line: { display: "flex", gap: "8px", flexGrow: 2 },
  half: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  narrow: { paddingLeft: "4px", paddingRight: "4px", whiteSpace: "nowrap" },
  stale: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
});

/** The buttons, always in the same place, with progress above them. */
export function Footer({ state }: { readonly state: PaneState }): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  const { activity, result, isStale } = state;
  const { actions } = messages;
  const isBusy = activity.kind === "busy" || activity.kind === "writing";
  const canWrite = result !== null && !isBusy;
  return (
    <footer className={styles.footer}>
      {activity.kind === "busy" ? <BusyBar stage={activity.stage} done={activity.done} /> : null}
      {activity.kind === "writing" ? (
        <BusyBar stage={activity.phase === "stopping" ? "stop" : "write"} done={activity.done} />
      ) : null}
      {isStale && !isBusy ? <p className={styles.stale}>{actions.stale}</p> : null}
      <EntryBar entries={state.entries} isBusy={isBusy} />
      <div className={styles.buttons}>
        <Button
          id={EVALUATE_ID}
          className={styles.main}
          appearance="primary"
          icon={<CalculatorIcon />}
          disabledFocusable={isBusy}
          onClick={() => void work.evaluate()}
        >
          {actions.evaluate}
        </Button>
        <div className={styles.line}>
          <Button
            className={mergeClasses(styles.half, styles.narrow)}
            icon={<TableIcon />}
            disabledFocusable={!canWrite}
            onClick={() => void work.propose("tables")}
          >
            {actions.tables}
          </Button>
          <ReportMenu className={styles.half} isEnabled={canWrite} />
          {result?.canRestore ? (
            <Button
              icon={<RestoreIcon />}
              disabledFocusable={!canWrite}
              aria-label={actions.restore}
              title={actions.restore}
              onClick={() => void work.propose("restore")}
            />
          ) : null}
        </div>
      </div>
    </footer>
  );
}
