import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countsOfEntries } from "../model/entries";
import type { Entered } from "../shown/fields";
import { usePane } from "./context";
import { focusTab, WRITE_ENTRIES_ID } from "./focus";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginBottom: "8px" },
  words: { flexGrow: 1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Where a person is in the pane, what was entered is proposed for writing by these keys. */
export const WRITE_KEYS = "Ctrl+Enter";

/** What was entered and is not written yet, with the way to write it. */
export function EntryBar({
  entries,
  isBusy,
}: {
  readonly entries: readonly Entered[];
  readonly isBusy: boolean;
}): ReactElement | null {
  const styles = useStyles();
  const { store, work, messages } = usePane();
  const words = messages.entering;
  const { ready, open } = countsOfEntries(entries);
  if (entries.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={words.heading}>
      <span className={styles.words}>{words.waiting(ready, open)}</span>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          focusTab(store.state().tab);
          store.dispatch({ type: "entries-dropped" });
        }}
      >
        {words.dropAll}
      </Button>
      {ready === 0 ? null : (
        <Button
          id={WRITE_ENTRIES_ID}
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          title={WRITE_KEYS}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void work.propose("entries")}
        >
          {words.write(ready)}
        </Button>
      )}
    </div>
  );
}
