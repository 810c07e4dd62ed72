import { Label, makeStyles, Select } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import { CORRECTABLE, type CorrectedKind } from "../../recognition";
import type { CellRange, WorkbookSnapshot } from "../../workbook";
import { columnChoices, withColumn, type MappingDraft } from "../model/mapping-draft";
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
  kind,
  draft,
  range,
  snapshot,
  onChange,
}: {
  readonly kind: CorrectedKind;
  readonly draft: MappingDraft;
  readonly range: CellRange;
  readonly snapshot: WorkbookSnapshot | null;
  readonly onChange: (draft: MappingDraft) => void;
}): ReactElement {
  const styles = useStyles();
  const { mapping, sources } = useMessages();
  const id = useId();
  const choices = useMemo(() => columnChoices(snapshot, range), [snapshot, range]);
  return (
    <div className={styles.grid} role="group" aria-label={mapping.columns}>
      {CORRECTABLE[kind].map((field) => (
        <ColumnChoice
          key={field}
          id={`${id}-${field}`}
          label={sources.fields[field] ?? field}
          absent={mapping.absent}
          column={draft.columns?.[field] ?? null}
          choices={choices}
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
  readonly choices: ReturnType<typeof columnChoices>;
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
