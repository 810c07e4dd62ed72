import { makeStyles, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { arranged, KINDS_SHOWN, ORDERS, type OverviewFilter, type OverviewOrder } from "../model/overview";
import { unitTable } from "../model/tables";
import type { ShownWorkbook } from "../shown/workbook";
import { usePane } from "./context";
import { OverviewItem } from "./OverviewItem";
import { useRowStyles } from "./rows";
import { ScorePanel } from "./ScorePanel";
import { SearchField } from "./SearchField";
import { VirtualList } from "./VirtualList";
import { WaitingLine } from "./WaitingLine";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
  search: { flex: "1 1 100%", minWidth: 0 },
  choice: { flex: "1 1 0", minWidth: 0 },
});

/** Fewer are seen at a glance. */
const MANY = 5;
const LIKELY_HEIGHT = 62;

/** 总览: the unit's score on top, then the department and every project; a line opens its table. */
export function OverviewTab({ result }: { readonly result: ShownWorkbook }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { store, messages } = usePane();
  const words = messages.overview;
  const [order, setOrder] = useState<OverviewOrder>("workbook");
  const [filter, setFilter] = useState<OverviewFilter>("all");
  const [search, setSearch] = useState("");
  const { lines, tables, findings } = result;
  const unit = unitTable(tables);
  const shown = arranged(lines, order, filter, search, messages.department);
  return (
    <>
      {unit ? <ScorePanel table={unit} /> : null}
      <WaitingLine findings={findings} onBegin={() => store.dispatch({ type: "went-on", to: "settle" })} />
      {lines.some(({ table }) => table !== null) ? null : <p className={rows.text}>{messages.score.noTables}</p>}
      {lines.length > MANY ? (
        <div className={styles.tools}>
          <div className={styles.search}>
            <SearchField label={messages.score.findTable} words={search} onChange={setSearch} />
          </div>
          <Select
            className={styles.choice}
            aria-label={words.order}
            value={order}
            onChange={(_, { value }) => setOrder(ORDERS.find((one) => one === value) ?? "workbook")}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {words.orders[one]}
              </option>
            ))}
          </Select>
          <Select
            className={styles.choice}
            aria-label={words.filter}
            value={filter}
            onChange={(_, { value }) => setFilter(KINDS_SHOWN.find((one) => one === value) ?? "all")}
          >
            {KINDS_SHOWN.map((one) => (
              <option key={one} value={one}>
                {`${words.filters[one]} ${arranged(lines, "workbook", one, "", "").length}`}
              </option>
            ))}
          </Select>
        </div>
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
