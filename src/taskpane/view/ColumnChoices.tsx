import { Label, makeStyles, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { withColumn } from "../model/mapping-draft";
import type { MappingDraft, TableChoices } from "../shown/sources";
import { useMessages } from "./context";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(0, 1fr)",
    gap: "6px 10px",
    alignItems: "center",
  },
});

/** Which column holds which field, for a table whose headings do not say it. */
export function ColumnChoices({
  draft,
  choices,
  onChange,
}: {
  readonly draft: MappingDraft;
  readonly choices: TableChoices;
  readonly onChange: (draft: MappingDraft) => void;
}): ReactElement {
  const styles = useStyles();
  const { mapping, sources } = useMessages();
  const id = useId();
  return (
    <div className={styles.grid} role="group" aria-label={mapping.columns}>
      {choices.fields.map(({ field, name }) => (
        <ColumnChoice
          key={field}
          id={`${id}-${field}`}
          label={sources.fields[field] ?? name}
          absent={mapping.absent}
          column={draft.columns?.[field] ?? null}
          choices={choices.columns}
          onChange={(column) => onChange(withColumn(draft, field, column))}
        />
      ))}
    </div>
  );
}

function ColumnChoice(props: {
  readonly id: string;
  readonly label: string;
  readonly absent: string;
  readonly column: number | null;
  readonly choices: TableChoices["columns"];
  readonly onChange: (column: number | null) => void;
}): ReactElement {
  return (
    <>
      <Label size="small" htmlFor={props.id}>
        {props.label}
      </Label>
      <Select
        id={props.id}
        size="small"
        value={props.column === null ? "" : String(props.column)}
        onChange={(_, { value }) => props.onChange(value === "" ? null : Number(value))}
      >
        <option value="">{props.absent}</option>
        {props.choices.map(({ column, label }) => (
          <option key={column} value={String(column)}>
            {label}
          </option>
        ))}
      </Select>
    </>
  );
}
