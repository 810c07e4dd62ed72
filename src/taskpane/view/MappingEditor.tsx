import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { hasFigures, saysSomething } from "../model/mapping-draft";
import { placeLink } from "../model/places";
import type { MappingDraft, SourceLine } from "../shown/sources";
import { useAnswer } from "./answer";
import { ColumnChoices } from "./ColumnChoices";
import { usePane, usePaneState } from "./context";
import { MappingFields } from "./MappingFields";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: "10px 0",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface MappingEditorProps {
  readonly start: MappingDraft;
  /** The recognised table that is set right; null for one that was not recognised. */
  readonly source: SourceLine | null;
  readonly onClose: () => void;
}

/** 指给我看: the user selects the table in the sheet and says what it is. */
export default function MappingEditor(props: MappingEditorProps): ReactElement {
  const { start, source, onClose } = props;
  const styles = useStyles();
  const { work, messages } = usePane();
  const { mapping } = usePaneState();
  const words = messages.mapping;
  const [draft, setDraft] = useState(start);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const take = async (): Promise<void> => {
    const range = await work.pointed();
    if (range) setDraft({ ...draft, range, isPointed: true, total: null, columns: null });
  };
  const { kind, range } = draft;
  const key = source?.key ?? null;
  const choices = useAnswer("tableChoices", hasFigures(kind) ? { table: { kind, range, source: key }, mapping } : null);
  /** It is set right where it was recognised. */
  const isSame = source !== null && !draft.isPointed && kind === start.kind;
  const apply = (correction: Promise<void>): void => {
    onClose();
    void correction;
  };
  return (
    <section
      className={styles.box}
      aria-label={words.heading}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h3 className={styles.heading} tabIndex={-1} ref={heading}>
        {words.heading}
      </h3>
      <p className={styles.note}>{words.point}</p>
      <div className={styles.line}>
        <Button onClick={() => void take()}>{words.take}</Button>
        {draft.range ? <PlaceButton {...placeLink(draft.range)} hasPin /> : null}
      </div>
      <MappingFields
        draft={draft}
        units={choices?.units ?? []}
        labels={isSame && hasTotal(kind) ? (choices?.labels ?? []) : []}
        onChange={setDraft}
      />
      {hasFigures(draft.kind) ? (
        <>
          <label className={styles.line}>
            <input
              type="checkbox"
              checked={draft.columns === null}
              disabled={draft.range === null}
              onChange={({ target }) =>
                setDraft({ ...draft, columns: target.checked ? null : isSame ? source.columns : {} })
              }
            />
            {words.automatic}
          </label>
          {draft.columns !== null && draft.range && choices ? (
            <ColumnChoices draft={draft} choices={choices} onChange={setDraft} />
          ) : null}
        </>
      ) : null}
      <p className={styles.note}>{isSame && hasFigures(kind) ? words.keptByHeadings : words.kept}</p>
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabled={!saysSomething(draft, start)}
          onClick={() => apply(work.setTable(draft, key))}
        >
          {words.apply}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
        {source?.isPointed ? (
          <Button appearance="subtle" onClick={() => apply(work.forgetTable(source.key))}>
            {words.forget}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** Named numbers have no total. */
function hasTotal(kind: MappingDraft["kind"]): boolean {
  return hasFigures(kind) && kind !== "ratios";
}
