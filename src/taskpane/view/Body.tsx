import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { mattersToMend } from "../model/findings";
import { chosenTable, scoreTables } from "../model/tables";
import type { PaneState, Result } from "../state/state";
import { usePane } from "./context";
import { FindingsTab } from "./FindingsTab";
import { Header } from "./Header";
import { IndicatorsTab } from "./IndicatorsTab";
import { useRowStyles } from "./rows";
import { ScorePanel } from "./ScorePanel";
import { SourcesTab } from "./SourcesTab";
import { TablePicker } from "./TablePicker";
import { PANEL_ID, tabId, Tabs } from "./Tabs";

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
  panel: { padding: "0 16px 12px" },
});

/** The evaluated workbook: the answer first, then the three questions. */
export function Body({ state, result }: { readonly state: PaneState; readonly result: Result }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { messages } = usePane();
  const { evaluated } = result;
  const tables = useMemo(() => scoreTables(evaluated), [evaluated]);
  const table = chosenTable(tables, state.table);
  return (
    <>
      <div className={styles.top}>
        <Header result={result} />
        {table && tables.length > 1 ? <TablePicker tables={tables} chosen={table} /> : null}
        {table ? <ScorePanel result={result} table={table} /> : <p className={rows.text}>{messages.score.noTables}</p>}
        <Tabs chosen={state.tab} badge={mattersToMend(evaluated.findings)} />
      </div>
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(state.tab)} className={styles.panel}>
        {state.tab === "findings" ? <FindingsTab findings={evaluated.findings} /> : null}
        {state.tab === "indicators" ? <IndicatorsTab key={table?.key} evaluated={evaluated} table={table} /> : null}
        {state.tab === "sources" ? <SourcesTab evaluated={evaluated} /> : null}
      </div>
    </>
  );
}
