import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { arranged } from "../model/overview";
import { unitTable } from "../model/tables";
import type { ShownWorkbook } from "../shown/workbook";
import { usePane } from "./context";
import { OverviewTools } from "./later";
import { OverviewItem } from "./OverviewItem";
import type { Arrangement } from "./OverviewTools";
import { useRowStyles } from "./rows";
import { ScorePanel } from "./ScorePanel";
import { VirtualList } from "./VirtualList";
import { WaitingLine } from "./WaitingLine";

// The search and below it the two choices, until they are loaded: the list doesn't move then.
const useStyles = makeStyles({ tools: { height: "80px" } });

/** Fewer are seen at a glance. */
const MANY = 5;
const LIKELY_HEIGHT = 62;

/** 总览: the unit's score on top, then the department and every project; a line opens its table. */
export function OverviewTab({ result }: { readonly result: ShownWorkbook }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { store, messages } = usePane();
  const [arrangement, setArrangement] = useState<Arrangement>({ order: "workbook", filter: "all", words: "" });
  const { lines, tables, findings } = result;
  const unit = unitTable(tables);
  const { order, filter, words } = arrangement;
  const shown = arranged(lines, order, filter, words, messages.department);
  return (
    <>
      {unit ? <ScorePanel table={unit} /> : null}
      <WaitingLine findings={findings} onBegin={() => store.dispatch({ type: "went-on", to: "settle" })} />
      {lines.some(({ table }) => table !== null) ? null : <p className={rows.text}>{messages.score.noTables}</p>}
      {lines.length > MANY ? (
        <OverviewTools
          lines={lines}
          arrangement={arrangement}
          onChange={setArrangement}
          meanwhile={<div className={styles.tools} />}
        />
      ) : null}
      {shown.length === 0 && lines.length > 0 ? <p className={rows.empty}>{messages.score.nothingFound}</p> : null}
      <VirtualList
        label={messages.tabs.overview}
        items={shown}
        keyOf={({ key }) => key}
        render={(line) => <OverviewItem line={line} />}
        estimate={LIKELY_HEIGHT}
      />
    </>
  );
}
