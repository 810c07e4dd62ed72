import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { nextField } from "../model/settling";
import type { FieldView } from "../shown/fields";
import { usePane } from "./context";
import { EntryEditor } from "./EntryEditor";
import { intoView } from "./focus";

const useStyles = makeStyles({
  box: {
    margin: "6px 0 0",
    padding: "6px 10px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export interface EntryFieldsProps {
  readonly id: string;
  readonly fields: readonly FieldView[];
  /** The last one is filled in. */
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** The fields of one matter, the first with the focus; Enter in the last goes on to the next matter. */
export function EntryFields({ id, fields, onNext, onClose }: EntryFieldsProps): ReactElement {
  const styles = useStyles();
  const { store, work, messages } = usePane();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => intoView(box.current), []);
  return (
    <div id={id} ref={box} className={styles.box}>
      {fields.map((field, index) => (
        <EntryEditor
          key={field.key}
          field={field}
          hasFocus={index === 0}
          onDone={() => {
            const next = nextField(fields, index, store.state().entries);
            if (next === -1) onNext();
            else box.current?.querySelectorAll<HTMLElement>("input, textarea")[next]?.focus();
          }}
          onClose={onClose}
        />
      ))}
      <div className={styles.buttons}>
        <Button size="small" onClick={onNext}>
          {messages.entering.next}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            for (const field of fields) work.enter(field, null);
            onClose();
          }}
        >
          {messages.entering.drop}
        </Button>
      </div>
    </div>
  );
}
