import { Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

export interface SearchFieldProps {
  readonly label: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
}

/** A field that narrows the list beneath it while one types. */
export function SearchField({ label, words, onChange }: SearchFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Input
      className={styles.input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={words}
      onChange={(_, { value }) => onChange(value)}
    />
  );
}
