import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { chosenTable, scoreTables } from "../model/tables";
import type { PaneState, Result, Tab as TabName } from "../state/state";
import { usePane } from "./context";
import { FindingsTab } from "./FindingsTab";
import { Header } from "./Header";
import { IndicatorsTab } from "./IndicatorsTab";
import { useRowStyles } from "./rows";
import { ScorePanel } from "./ScorePanel";
import { SourcesTab } from "./SourcesTab";
import { TablePicker } from "./TablePicker";

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "8px 16px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low pane, or one zoomed in, the lists need the room.
    "@media (max-height: 560px)": { position: "static" },
  },
  tabs: { margin: "6px -12px 0" },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, margin: "0 -16px" },
  panel: { padding: "0 16px 12px" },
  badge: { marginLeft: "4px" },
});

const TABS: readonly TabName[] = ["findings", "indicators", "sources"];

/** The evaluated workbook: the answer first, then the three questions. */
export function Body({ state, result }: { readonly state: PaneState; readonly result: Result }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { store, messages } = usePane();
  const { evaluated } = result;
  const tables = useMemo(() => scoreTables(evaluated), [evaluated]);
  const table = chosenTable(tables, state.table);
  return (
    <>
      <div className={styles.top}>
        <Header result={result} />
        {table && tables.length > 1 ? <TablePicker tables={tables} chosen={table} /> : null}
        {table ? <ScorePanel result={result} table={table} /> : <p className={rows.text}>{messages.score.noTables}</p>}
        <TabList
          className={styles.tabs}
          aria-label={messages.tabList}
          selectedValue={state.tab}
          onTabSelect={(_, { value }) => store.dispatch({ type: "tab-chosen", tab: value as TabName })}
        >
          {TABS.map((tab) => (
            <Tab key={tab} id={`tab-${tab}`} value={tab} aria-controls="tab-panel">
              {messages.tabs[tab]}
              {tab === "findings" && evaluated.findings.length > 0 ? (
                <CounterBadge
                  className={styles.badge}
                  size="small"
                  appearance="filled"
                  color="danger"
                  overflowCount={999}
                  count={evaluated.findings.length}
                />
              ) : null}
            </Tab>
          ))}
        </TabList>
        <div className={styles.line} />
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`} className={styles.panel}>
        {state.tab === "findings" ? <FindingsTab findings={evaluated.findings} /> : null}
        {state.tab === "indicators" ? <IndicatorsTab key={table?.key} evaluated={evaluated} table={table} /> : null}
        {state.tab === "sources" ? <SourcesTab evaluated={evaluated} /> : null}
      </div>
    </>
  );
}
