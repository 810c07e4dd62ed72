import { Input, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { ShownTable } from "../shown/tables";
import { usePane } from "./context";

const useStyles = makeStyles({ box: { paddingTop: "8px" }, waiting: { width: "100%", minWidth: 0 } });

const TableCombobox = lazy(() => import("./TableCombobox"));

/** The choice that stands for all tables. */
const ALL = "all";

export interface TablePickerProps {
  readonly tables: readonly ShownTable[];
  /** null: all of them. */
  readonly chosen: ShownTable | null;
  /** Whether all can be chosen together. */
  readonly hasAll: boolean;
}

/** Chooses the table that is looked at. The picker is loaded when it is shown for the first time. */
export default function TablePicker({ tables, chosen, hasAll }: TablePickerProps): ReactElement {
  const styles = useStyles();
  const { store, messages } = usePane();
  const choices = [
    ...(hasAll ? [{ key: ALL, label: messages.score.allTables(tables.length) }] : []),
    ...tables.map(({ key, name, budget }) => ({
      key,
      label: (name ?? messages.department) + (budget ? `（${budget}）` : ""),
    })),
  ];
  const now = choices.find(({ key }) => key === (chosen?.key ?? ALL)) ?? choices[0]!;
  return (
    <div className={styles.box}>
      <Suspense
        fallback={<Input className={styles.waiting} aria-label={messages.score.table} value={now.label} readOnly />}
      >
        <TableCombobox
          label={messages.score.table}
          choices={choices}
          chosen={now}
          nothingFound={messages.score.nothingFound}
          more={messages.score.moreTables}
          onChoose={(key) => store.dispatch({ type: "table-chosen", table: key === ALL ? null : key })}
        />
      </Suspense>
    </div>
  );
}
