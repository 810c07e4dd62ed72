import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import { TABS, type Tab } from "../state/state";
import { usePane } from "./context";
import { tabId } from "./focus";
import { EVALUATE_ID } from "./Footer";
import { moveFocus } from "./roving";

const useStyles = makeStyles({
  list: {
    display: "flex",
    margin: "4px -16px 0",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "none",
  },
  // The narrower the names stand, the fewer of them a pane of 320 pixels has to scroll to.
  tab: {
    flexShrink: 0,
    padding: "12px 8px 10px",
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Borders that are transparent are drawn there.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  // As Fluent's small CounterBadge looks, whose styles for all others weigh as much as a view.
  badge: {
    display: "inline-flex",
    boxSizing: "border-box",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "16px",
    height: "16px",
    marginLeft: "4px",
    padding: "0 3px",
    verticalAlign: "text-top",
    // Seen where colours are forced.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
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

/** The badge counts no further: 999+. */
const MOST_COUNTED = 999;

/**
 * The views of the workbook; the badge counts errors alone. One stop of Tab, with the arrow keys from view to view; the
 * one that has the focus is shown. Behind them a way to the buttons.
 */
export function Tabs({ chosen, errors }: { readonly chosen: Tab; readonly errors: number }): ReactElement {
  const styles = useStyles();
  const { store, messages } = usePane();
  const choose = (tab: Tab): void => {
    if (tab !== chosen) store.dispatch({ type: "tab-chosen", tab });
  };
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    // In a narrow pane the list scrolls; where nothing is laid out there is nothing to scroll.
    if (shown && "scrollIntoView" in shown) shown.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  return (
    <>
      <div
        ref={list}
        className={styles.list}
        role="tablist"
        aria-label={messages.tabList}
        onKeyDown={(event) => moveFocus(event, TAB)}
      >
        {TABS.map((tab) => (
          <button
            key={tab}
            id={tabId(tab)}
            className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls={PANEL_ID}
            tabIndex={tab === chosen ? 0 : -1}
            onFocus={() => choose(tab)}
            onClick={() => choose(tab)}
          >
            {messages.tabs[tab]}
            {tab === "findings" && errors > 0 ? (
              <span className={styles.badge} title={messages.findings.errorCount(errors)}>
                {errors > MOST_COUNTED ? `${MOST_COUNTED}+` : errors}
              </span>
            ) : null}
          </button>
        ))}
      </div>
      <Link as="button" className={styles.skip} onClick={() => document.getElementById(EVALUATE_ID)?.focus()}>
        {messages.actions.skip}
      </Link>
    </>
  );
}

const TAB = '[role="tab"]';
