import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tab } from "../state/state";
import { usePane } from "./context";
import { moveFocus } from "./roving";

const useStyles = makeStyles({
  list: {
    display: "flex",
    gap: "20px",
    margin: "4px -16px 0",
    padding: "0 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "40px",
    padding: "0 2px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const TABS: readonly Tab[] = ["findings", "indicators", "sources"];

/** The id of a tab, by which its panel is named. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

export const PANEL_ID = "tab-panel";

/** The three questions; arrow keys go from one to the next, and the focused one is chosen. */
export function Tabs({ chosen, badge }: { readonly chosen: Tab; readonly badge: number }): ReactElement {
  const styles = useStyles();
  const { store, messages } = usePane();
  const choose = (tab: Tab): void => {
    if (tab !== chosen) store.dispatch({ type: "tab-chosen", tab });
  };
  return (
    <div
      role="tablist"
      aria-label={messages.tabList}
      className={styles.list}
      onKeyDown={(event) => moveFocus(event, '[role="tab"]')}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={PANEL_ID}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => choose(tab)}
          onFocus={() => choose(tab)}
        >
          {messages.tabs[tab]}
          {tab === "findings" && badge > 0 ? (
            <CounterBadge size="small" color="danger" overflowCount={999} count={badge} />
          ) : null}
        </button>
      ))}
    </div>
  );
}
