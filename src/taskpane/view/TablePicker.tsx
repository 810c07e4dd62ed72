import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { findTables, type ScoreTable } from "../model/tables";
import { usePane } from "./context";
import { ChevronIcon } from "./icons";
import { moveFocus } from "./roving";
import { SearchField } from "./SearchField";

const useStyles = makeStyles({
  button: { width: "100%", marginTop: "8px", fontWeight: tokens.fontWeightRegular, justifyContent: "space-between" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  panel: {
    marginTop: "4px",
    padding: "6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, maxHeight: "220px", overflowY: "auto" },
  option: {
    display: "flex",
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    '&[aria-current="true"]': { fontWeight: tokens.fontWeightSemibold },
  },
  note: { padding: "6px 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Names that are drawn at once; a large unit has hundreds of projects. */
const MOST = 50;
/** Fewer are seen at a glance and need no search. */
const MANY = 8;

export interface TablePickerProps {
  readonly tables: readonly ScoreTable[];
  readonly chosen: ScoreTable;
}

/** Chooses the table whose score is shown, in a list that opens beneath and is narrowed by typing. */
export function TablePicker({ tables, chosen }: TablePickerProps): ReactElement {
  const styles = useStyles();
  const { store, messages } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) panel.current?.querySelector<HTMLElement>(`input, ${CHOSEN}`)?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    setWords("");
    opener.current?.focus();
  };
  const nameOf = (table: ScoreTable): string => table.name ?? messages.department;
  const labelOf = (table: ScoreTable): string => nameOf(table) + (table.budget ? `（${table.budget}）` : "");
  const { shown, more } = findTables(tables, words, nameOf, MOST);
  return (
    <>
      <Button
        ref={opener}
        className={styles.button}
        icon={<ChevronIcon />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={`${messages.score.table}：${labelOf(chosen)}`}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <span className={styles.name}>{labelOf(chosen)}</span>
      </Button>
      {isOpen ? (
        <div
          id={id}
          ref={panel}
          className={styles.panel}
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
            else if (event.key.startsWith("Arrow")) moveFocus(event, `input, ${OPTIONS}`);
          }}
        >
          {tables.length > MANY ? (
            <SearchField label={messages.score.findTable} words={words} onChange={setWords} />
          ) : null}
          <ul className={styles.list} aria-label={messages.score.table}>
            {shown.map((table) => (
              <li key={table.key}>
                <Button
                  appearance="subtle"
                  className={styles.option}
                  data-option
                  aria-current={table.key === chosen.key}
                  onClick={() => {
                    store.dispatch({ type: "table-chosen", table: table.key });
                    close();
                  }}
                >
                  {labelOf(table)}
                </Button>
              </li>
            ))}
          </ul>
          {shown.length === 0 ? <div className={styles.note}>{messages.score.nothingFound}</div> : null}
          {more > 0 ? <div className={styles.note}>{messages.score.moreTables(more)}</div> : null}
        </div>
      ) : null}
    </>
  );
}

const OPTIONS = "[data-option]";
const CHOSEN = '[aria-current="true"]';
