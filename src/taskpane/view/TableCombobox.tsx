import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";

const useStyles = makeStyles({
  field: { width: "100%", minWidth: 0 },
  list: { maxHeight: "50vh" },
});

export interface TableChoice {
  readonly key: string;
  readonly label: string;
}

export interface TableComboboxProps {
  readonly label: string;
  readonly choices: readonly TableChoice[];
  readonly chosen: TableChoice;
  readonly nothingFound: string;
  more(count: number): string;
  readonly onChoose: (key: string) => void;
}

/** Names that are drawn at once; a large unit has hundreds of projects. */
const MOST = 50;

/** Fluent's own picker: typing narrows the names, Enter takes the one that is marked, Escape goes back. */
export default function TableCombobox(props: TableComboboxProps): ReactElement {
  const styles = useStyles();
  const { choices, chosen } = props;
  /** null while nothing is typed: the field then shows what is chosen. */
  const [words, setWords] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  /** Whether arrow keys went through the names since something was typed. */
  const isMarked = useRef(false);
  const wanted = (words ?? "").trim().toLowerCase();
  const fitting = choices.filter(({ label }) => label.toLowerCase().includes(wanted));
  const more = fitting.length - MOST;
  return (
    <Combobox
      className={styles.field}
      aria-label={props.label}
      listbox={{ className: styles.list }}
      value={words ?? chosen.label}
      selectedOptions={[chosen.key]}
      onFocus={(event) => event.target.select()}
      onBlur={() => setWords(null)}
      open={isOpen}
      // Words that an input method composes come without keys of their own.
      onChange={(event) => {
        setWords(event.target.value);
        setOpen(true);
        isMarked.current = false;
      }}
      onKeyDown={(event) => {
        // Typed words take the first name that they leave, unless arrow keys have marked another.
        if (event.key.startsWith("Arrow")) isMarked.current = true;
        if (event.key !== "Enter" || words === null || isMarked.current || fitting.length === 0) return;
        event.preventDefault();
        setWords(null);
        setOpen(false);
        props.onChoose(fitting[0]!.key);
      }}
      onOpenChange={(_, { open }) => {
        setOpen(open);
        if (!open) setWords(null);
      }}
      onOptionSelect={(_, { optionValue }) => {
        // Without a value: what is being typed is no name yet.
        if (optionValue === undefined) return;
        setWords(null);
        props.onChoose(optionValue);
      }}
    >
      {fitting.slice(0, MOST).map(({ key, label }) => (
        <Option key={key} value={key} text={label}>
          {label}
        </Option>
      ))}
      {fitting.length === 0 ? (
        <Option value="" text="" disabled>
          {props.nothingFound}
        </Option>
      ) : null}
      {more > 0 ? (
        <Option value="more" text="" disabled>
          {props.more(more)}
        </Option>
      ) : null}
    </Combobox>
  );
}
