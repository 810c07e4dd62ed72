import { Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { findTables, type ScoreTable } from "../model/tables";
import { usePane } from "./context";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0, marginTop: "8px", "& input": { textOverflow: "ellipsis", minWidth: 0 } },
  list: { maxHeight: "320px" },
  note: { padding: "6px 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Options that are drawn at once; a large unit has hundreds of projects. */
const MOST = 50;

/** Chooses the table whose score is shown, by typing a part of its name. */
export function TablePicker({
  tables,
  chosen,
}: {
  readonly tables: readonly ScoreTable[];
  readonly chosen: ScoreTable;
}): ReactElement {
  const styles = useStyles();
  const { store, messages } = usePane();
  /** null while nothing is typed: the box then shows the chosen table. */
  const [words, setWords] = useState<string | null>(null);
  const nameOf = (table: ScoreTable): string => table.name ?? messages.department;
  const labelOf = (table: ScoreTable): string => nameOf(table) + (table.budget ? `（${table.budget}）` : "");
  const { shown, more } = findTables(tables, words ?? "", nameOf, MOST);
  return (
    <Combobox
      className={styles.box}
      listbox={{ className: styles.list }}
      aria-label={messages.score.table}
      placeholder={messages.score.findTable}
      value={words ?? labelOf(chosen)}
      selectedOptions={[chosen.key]}
      onChange={(event) => setWords(event.target.value)}
      onOpenChange={(_, { open }) => setWords(open ? "" : null)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) store.dispatch({ type: "table-chosen", table: optionValue });
        setWords(null);
      }}
    >
      {shown.map((table) => (
        <Option key={table.key} value={table.key} text={labelOf(table)}>
          {labelOf(table)}
        </Option>
      ))}
      {shown.length === 0 ? <div className={styles.note}>{messages.score.nothingFound}</div> : null}
      {more > 0 ? <div className={styles.note}>{messages.score.moreTables(more)}</div> : null}
    </Combobox>
  );
}
