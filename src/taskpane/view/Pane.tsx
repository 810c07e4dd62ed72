import { makeStyles, PortalMountNodeProvider, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { Announcer } from "./Announcer";
import { Body } from "./Body";
import { usePane, usePaneState } from "./context";
import { EmptyPane } from "./EmptyPane";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { ScrollArea } from "./scrolling";
import { Sheets } from "./Sheets";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  empty: { padding: "8px 16px 0" },
});

/** The whole pane. Opening it reads and scores; nothing is written. */
export function Pane(): ReactElement {
  const styles = useStyles();
  const { store, work, around, messages } = usePane();
  const state = usePaneState();
  const main = useRef<HTMLElement>(null);
  /** Menus and pickers open inside of the pane's landmark. */
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  useEffect(() => {
    document.title = messages.title;
    document.documentElement.lang = messages.language;
    void work.evaluate();
    return around.host.onChange?.(() => store.dispatch({ type: "changed" }));
  }, [around, messages, store, work]);
  return (
    <ScrollArea.Provider value={main}>
      <PortalMountNodeProvider value={popups ?? undefined}>
        <div
          className={styles.pane}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void work.proposeEntered();
          }}
        >
          <main className={styles.main} ref={main} tabIndex={-1}>
            {state.result ? (
              <Body tab={state.tab} table={state.table} result={state.result} />
            ) : (
              <div className={styles.empty}>
                <Header result={null} />
                <EmptyPane activity={state.activity} />
              </div>
            )}
            <div ref={setPopups} />
          </main>
          <Footer state={state} />
          <Sheets state={state} />
          <Announcer state={state} />
        </div>
      </PortalMountNodeProvider>
    </ScrollArea.Provider>
  );
}
