import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ConfirmedMapping } from "../../recognition";
import type { WorkbookSnapshot } from "../../workbook";
import { hasFigures, recognisedAgain, withDraft, type Corrected, type MappingDraft } from "../model/mapping-draft";
import { placeLink } from "../model/places";
import { ColumnChoices } from "./ColumnChoices";
import { usePane } from "./context";
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
  readonly corrected: Corrected | null;
  readonly isPointed: boolean;
  /** null where the workbook could not be scored yet. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly mapping: ConfirmedMapping | null;
  readonly onClose: () => void;
}

/** 指给我看: the user selects the table in the sheet and says what it is. */
export function MappingEditor(props: MappingEditorProps): ReactElement {
  const { start, corrected, isPointed, snapshot, mapping, onClose } = props;
  const styles = useStyles();
  const { work, messages } = usePane();
  const words = messages.mapping;
  const [draft, setDraft] = useState(start);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const take = async (): Promise<void> => {
    const range = await work.pointed();
    if (range) setDraft({ ...draft, range, total: null, columns: null });
  };
  const done = withDraft(mapping, draft, corrected);
  const isSame = draft.range === start.range && draft.kind === start.kind;
  const apply = (next: ConfirmedMapping): void => {
    onClose();
    void work.setMapping(next);
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
        labels={isSame && corrected && hasTotal(draft.kind) ? corrected.layout.labels : []}
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
                setDraft({ ...draft, columns: target.checked ? null : isSame ? (corrected?.table.columns ?? {}) : {} })
              }
            />
            {words.automatic}
          </label>
          {draft.columns !== null && draft.range ? (
            <ColumnChoices
              kind={draft.kind}
              draft={draft}
              range={draft.range}
              snapshot={snapshot}
              onChange={setDraft}
            />
          ) : null}
        </>
      ) : null}
      <p className={styles.note}>{isSame && corrected && hasFigures(draft.kind) ? words.keptByHeadings : words.kept}</p>
      <div className={styles.line}>
        <Button appearance="primary" disabled={done === null} onClick={() => done && apply(done)}>
          {words.apply}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
        {isPointed && corrected ? (
          <Button appearance="subtle" onClick={() => apply(recognisedAgain(mapping, corrected))}>
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
