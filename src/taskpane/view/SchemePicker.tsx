import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { SCHEMES, type Scheme } from "../../scoring";
import { usePane } from "./context";

const useStyles = makeStyles({
  box: { marginTop: "8px" },
  lacks: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 更换: every published scheme; choosing one scores the workbook anew at once. */
export function SchemePicker({
  scheme,
  onDone,
}: {
  readonly scheme: Scheme;
  readonly onDone: () => void;
}): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const isOwn = !SCHEMES.some(({ id }) => id === scheme.id);
  return (
    <div
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <Field label={messages.scheme.choose}>
        <Select ref={select} value={scheme.id} onChange={(_, { value }) => void work.chooseScheme(value)}>
          {isOwn ? <option value={scheme.id}>{messages.scheme.own}</option> : null}
          {SCHEMES.map(({ id, document, title, place }) => (
            <option key={id} value={id}>
              {[place, document, title].filter((part) => part !== null && part !== "").join(" · ")}
            </option>
          ))}
        </Select>
      </Field>
      {scheme.lacks.length > 0 ? (
        <p className={styles.lacks}>{messages.scheme.lacks(scheme.lacks.join("；"))}</p>
      ) : null}
    </div>
  );
}
