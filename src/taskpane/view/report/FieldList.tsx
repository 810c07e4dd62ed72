import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReportView } from "../../shown/report";
import { useMessages } from "../context";
import { TARGET, useRowStyles } from "../rows";

const useStyles = makeStyles({
  box: { padding: "12px 0" },
  summary: {
    ...TARGET,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "24px",
  },
  list: { margin: "4px 0 0" },
  name: { marginTop: "6px", fontSize: tokens.fontSizeBase200, userSelect: "text" },
});

/** The fields that a template may have, with an example of each. */
export function FieldList({ fields }: Pick<ReportView, "fields">): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useMessages().report;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.box} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.fields}</summary>
      {isOpen ? (
        <>
          <p className={rows.text}>{words.fieldsMore}</p>
          <dl className={styles.list}>
            {fields.map(({ id, name, example }) => (
              <div key={id}>
                <dt className={styles.name}>{`{{${name}}}`}</dt>
                <dd className={rows.text}>{example}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </details>
  );
}
