import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, type ReactElement } from "react";
import { countsOf, findingsOfTable } from "../model/findings";
import { chosenTable } from "../model/tables";
import type { ShownWorkbook } from "../shown/workbook";
import type { PaneState } from "../state/state";
import { useMessages, usePane } from "./context";
import { focusTab, tabId } from "./focus";
import { Header } from "./Header";
import { FindingsTab, HandInTab, IndicatorsTab, loadTheRest, ReportTab, SourcesTab, TablePicker } from "./later";
import { OverviewTab } from "./OverviewTab";
import { useRowStyles } from "./rows";
import { ScorePanel } from "./ScorePanel";
import { PANEL_ID, Tabs } from "./Tabs";

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

interface BodyProps extends Pick<PaneState, "tab" | "table"> {
  readonly result: ShownWorkbook;
}

/** The evaluated workbook: whose it is, then one of the views. Progress below it does not draw it again. */
export const Body = memo(function Body({ tab, table, result }: BodyProps): ReactElement {
  const styles = useStyles();
  const { around } = usePane();
  const errors = useMemo(() => countsOf(result.findings).error, [result]);
  useEffect(() => {
    // The score is drawn first.
    void around.pause().then(loadTheRest);
  }, [around]);
  useEffect(() => {
    // The link that led here went with its view.
    if (document.activeElement === document.body && document.hasFocus()) focusTab(tab);
  }, [tab]);
  return (
    <>
      <div className={styles.top}>
        <Header result={result} />
        <Tabs chosen={tab} errors={errors} />
      </div>
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(tab)} className={styles.panel}>
        <View tab={tab} table={table} result={result} />
      </div>
    </>
  );
});

function View({ tab, table: chosen, result }: BodyProps): ReactElement {
  const rows = useRowStyles();
  const { progress } = useMessages();
  const { tables } = result;
  // All but the overview show what the checks find, or ask about what is checked.
  if (!result.isChecked && tab !== "overview") return <p className={rows.empty}>{progress.stage.findings}</p>;
  const wanted = chosen === null ? null : chosenTable(tables, chosen);
  switch (tab) {
    case "overview":
      return <OverviewTab result={result} />;
    case "findings": {
      const findings = findingsOfTable(result.findings, wanted?.key ?? null);
      return (
        <>
          {tables.length > 1 ? <TablePicker tables={tables} chosen={wanted} hasAll /> : null}
          <FindingsTab key={wanted?.key} findings={findings} isOfTable={wanted !== null} />
        </>
      );
    }
    case "indicators": {
      const table = wanted ?? tables[0] ?? null;
      return (
        <>
          {table && tables.length > 1 ? <TablePicker tables={tables} chosen={table} hasAll={false} /> : null}
          {table ? <ScorePanel table={table} /> : null}
          <IndicatorsTab key={table?.key} table={table?.key ?? null} />
        </>
      );
    }
    case "sources":
      return <SourcesTab />;
    case "report":
      return <ReportTab />;
    case "hand-in":
      return <HandInTab />;
  }
}
