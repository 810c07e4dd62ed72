import { CounterBadge, Link, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TABS, type Tab as TabName } from "../state/state";
import { usePane } from "./context";
import { tabId } from "./focus";
import { EVALUATE_ID } from "./Footer";

const useStyles = makeStyles({
  list: {
    margin: "4px -16px 0",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // The narrower the names stand, the fewer of them a pane of 320 pixels has to scroll to.
    "& button": { paddingLeft: "8px", paddingRight: "8px", flexShrink: 0 },
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "none",
  },
  badge: { marginLeft: "4px", verticalAlign: "text-top" },
  /** For the keyboard alone: from the tabs to the buttons without going through the list. */
  skip: {
    position: "absolute",
    zIndex: 6,
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    ":not(:focus)": { width: "1px", height: "1px", padding: 0, overflow: "hidden", clipPath: "inset(50%)" },
  },
});

export const PANEL_ID = "tab-panel";

/** The views of the workbook; the badge counts errors alone. Behind them a way to the buttons. */
export function Tabs({ chosen, errors }: { readonly chosen: TabName; readonly errors: number }): ReactElement {
  const styles = useStyles();
  const { store, messages } = usePane();
  return (
    <>
      <TabList
        className={styles.list}
        aria-label={messages.tabList}
        selectedValue={chosen}
        selectTabOnFocus
        onTabSelect={(_, { value }) => {
          if (value !== chosen) store.dispatch({ type: "tab-chosen", tab: value as TabName });
        }}
      >
        {TABS.map((tab) => (
          <Tab key={tab} id={tabId(tab)} value={tab} aria-controls={PANEL_ID}>
            {messages.tabs[tab]}
            {tab === "findings" && errors > 0 ? (
              <CounterBadge
                className={styles.badge}
                size="small"
                color="danger"
                overflowCount={999}
                count={errors}
                title={messages.findings.errorCount(errors)}
              />
            ) : null}
          </Tab>
        ))}
      </TabList>
      <Link as="button" className={styles.skip} onClick={() => document.getElementById(EVALUATE_ID)?.focus()}>
        {messages.actions.skip}
      </Link>
    </>
  );
}
