import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OverviewLine } from "../shown/workbook";
import { usePane } from "./context";
import { useRowStyles } from "./rows";

const useStyles = makeStyles({
  row: { padding: 0 },
  bare: { padding: "10px 0" },
  score: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

/** One project, or the department: name, score and grade, rate, what waits, errors. Pressed, its table opens. */
export function OverviewItem({ line }: { readonly line: OverviewLine }): ReactElement {
  const rows = useRowStyles();
  const styles = useStyles();
  const { store, messages } = usePane();
  const words = messages.overview;
  const { table, name, score, grade, rate, waiting, errors } = line;
  const open = (): void => {
    if (table === null) return;
    store.dispatch({ type: "table-chosen", table });
    store.dispatch({ type: "tab-chosen", tab: "indicators" });
  };
  const content = (
    <>
      <span className={rows.head}>
        <span className={rows.title}>{name ?? messages.department}</span>
        <span className={rows.numbers}>
          <span className={styles.score}>{score ?? words.noScore}</span>
          {grade === null ? null : ` ${grade}`}
        </span>
      </span>
      <span className={mergeClasses(rows.text, styles.facts)}>
        {table === null ? <span>{words.bare}</span> : null}
        {rate === null ? null : <span>{words.rate(rate)}</span>}
        {waiting > 0 ? <span className={rows.warning}>{words.waiting(waiting)}</span> : null}
        {errors > 0 ? <span className={rows.error}>{words.errors(errors)}</span> : null}
      </span>
    </>
  );
  return (
    <article className={mergeClasses(rows.row, table === null ? styles.bare : styles.row)}>
      {table === null ? (
        content
      ) : (
        <button type="button" className={rows.button} onClick={open}>
          {content}
        </button>
      )}
    </article>
  );
}
