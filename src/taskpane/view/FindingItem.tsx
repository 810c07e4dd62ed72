import { Link, mergeClasses } from "@fluentui/react-components";
import { useId, useRef, type ReactElement } from "react";
import type { FieldView } from "../shown/fields";
import type { ShownFinding } from "../shown/findings";
import { CopiedSentence } from "./CopiedSentence";
import { usePane, usePaneState } from "./context";
import { EntryFields } from "./EntryFields";
import { LinkRow } from "./LinkRow";
import { PlaceLinks } from "./PlaceLinks";
import { useRowStyles } from "./rows";
import { SeverityIcon } from "./SeverityIcon";

/** What of a finding is opened below it. */
export type Opened = "settle" | "set-aside" | "copy";

export interface FindingItemProps {
  readonly finding: ShownFinding;
  readonly opened: Opened | null;
  readonly onOpen: (what: Opened | null) => void;
  /** Its fields are filled in: on to what waits next. */
  readonly onNext: () => void;
}

/** One matter to look at: how grave, what is wrong, where, and what can be done about it here. */
export function FindingItem({ finding, opened, onOpen, onNext }: FindingItemProps): ReactElement {
  const rows = useRowStyles();
  const { messages } = usePane();
  const item = useRef<HTMLElement>(null);
  const box = useId();
  const { severity, title, message, places, suggestion, setAside, settling, aside } = finding;
  const toggle = (what: Opened) => () => onOpen(opened === what ? null : what);
  const close = (): void => {
    // The fields go, and the focus with them.
    item.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    onOpen(null);
  };
  const words = messages.entering;
  return (
    <article ref={item} className={mergeClasses(rows.row, rows.withIcon)}>
      <SeverityIcon severity={severity} />
      <div>
        <h2 className={mergeClasses(rows.title, title === null && rows.plain)}>
          <span className={rows.spoken}>{messages.findings.severity[severity]}：</span>
          {title ?? message}
        </h2>
        {title === null ? null : <p className={rows.text}>{message}</p>}
        {setAside === undefined ? null : <p className={rows.text}>{words.setAside(setAside)}</p>}
        <LinkRow label={title ?? message}>
          <PlaceLinks places={places} />
          {settling.length > 0 ? (
            <Link
              as="button"
              aria-expanded={opened === "settle"}
              aria-controls={opened === "settle" ? box : undefined}
              onClick={toggle("settle")}
            >
              {suggestion === undefined ? words.settle : messages.findings.suggest}
            </Link>
          ) : null}
          {settling.length === 0 && suggestion !== undefined ? (
            <Link as="button" aria-expanded={opened === "copy"} onClick={toggle("copy")}>
              {messages.findings.suggest}
            </Link>
          ) : null}
          {aside ? <SetAsideLink field={aside} isOpen={opened === "set-aside"} onToggle={toggle("set-aside")} /> : null}
        </LinkRow>
        {opened === "settle" ? <EntryFields id={box} fields={settling} onNext={onNext} onClose={close} /> : null}
        {opened === "set-aside" && aside ? (
          <EntryFields id={box} fields={[aside]} onNext={onNext} onClose={close} />
        ) : null}
        {opened === "copy" && suggestion !== undefined ? <CopiedSentence sentence={suggestion} /> : null}
        {opened === null ? <Waiting fields={[...settling, ...(aside ? [aside] : [])]} /> : null}
      </div>
    </article>
  );
}

/** 已核对 opens the field for its reason; of one that is set aside it takes that back. */
function SetAsideLink({
  field,
  isOpen,
  onToggle,
}: {
  readonly field: FieldView;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { work, messages } = usePane();
  if (field.now !== "") {
    return (
      <Link as="button" onClick={() => work.enter(field, "")}>
        {messages.entering.openAgain}
      </Link>
    );
  }
  return (
    <Link as="button" aria-expanded={isOpen} onClick={onToggle}>
      {messages.entering.setAsideLink}
    </Link>
  );
}

/** What was entered for this matter and waits to be written. */
function Waiting({ fields }: { readonly fields: readonly FieldView[] }): ReactElement | null {
  const rows = useRowStyles();
  const { messages } = usePane();
  const { entries } = usePaneState();
  const own = entries.filter((entry) => fields.some(({ key }) => key === entry.field.key));
  if (own.length === 0) return null;
  return (
    <p className={rows.text}>
      {messages.entering.entered(
        own.map(({ field, text }) => `${messages.entering.labels[field.kind]} ${text}`).join("；"),
      )}
    </p>
  );
}
