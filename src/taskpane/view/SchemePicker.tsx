import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement } from "react";
import type { ShownWorkbook } from "../shown/workbook";
import { usePane, usePaneState } from "./context";

const useStyles = makeStyles({
  box: { marginTop: "8px" },
  lacks: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 更换: every published scheme; choosing one scores the workbook anew at once. */
export default function SchemePicker({
  result: { scheme, schemes },
  onDone,
}: {
  readonly result: ShownWorkbook;
  readonly onDone: () => void;
}): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  const { kind } = usePaneState().activity;
  const isBusy = kind === "busy" || kind === "writing";
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // While it is disabled the focus is nowhere.
    if (!isBusy && (isFirst.current || document.activeElement === document.body)) select.current?.focus();
    isFirst.current = false;
  }, [isBusy]);
  const isOwn = !schemes.some(({ id }) => id === scheme.id);
  return (
    <div
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <Label htmlFor={id}>{messages.scheme.choose}</Label>
      <Select
        id={id}
        ref={select}
        value={scheme.id}
        disabled={isBusy}
        onChange={(_, { value }) => void work.chooseScheme(value)}
      >
        {isOwn ? <option value={scheme.id}>{messages.scheme.own}</option> : null}
        {schemes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      {scheme.lacks.length > 0 ? (
        <p className={styles.lacks}>{messages.scheme.lacks(scheme.lacks.join("；"))}</p>
      ) : null}
    </div>
  );
}
