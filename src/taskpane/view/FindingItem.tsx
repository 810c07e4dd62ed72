import { Link, mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { fieldsOfFinding, reasonField, setAsideField, type EntryField, type Evaluated } from "../../app";
import type { Finding } from "../../figures";
import { titleOf } from "../model/findings";
import { CopiedSentence } from "./CopiedSentence";
import { usePane, usePaneState } from "./context";
import { SETTLES } from "./entry-order";
import { EntryFields } from "./EntryFields";
import { PlaceLinks } from "./PlaceLinks";
import { useRowStyles } from "./rows";
import { SeverityIcon } from "./SeverityIcon";

type Opened = "settle" | "set-aside" | "copy";

/** One matter to look at: how grave, what is wrong, where, and what can be done about it here. */
export function FindingItem({
  finding,
  evaluated,
}: {
  readonly finding: Finding;
  readonly evaluated: Evaluated;
}): ReactElement {
  const rows = useRowStyles();
  const { messages } = usePane();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { severity, message, sources, suggestion, setAside } = finding;
  const title = titleOf(finding);
  const reason = reasonField(evaluated, finding);
  const settling = reason ? [reason] : fieldsOfFinding(evaluated, finding);
  const asideField = setAsideField(finding);
  const close = (): void => setOpened(null);
  const toggle = (what: Opened) => () => setOpened(opened === what ? null : what);
  const words = messages.entering;
  const box = useId();
  return (
    <article className={mergeClasses(rows.row, rows.withIcon)}>
      <SeverityIcon severity={severity} />
      <div>
        <h2 className={mergeClasses(rows.title, title === null && rows.plain)}>
          <span className={rows.spoken}>{messages.findings.severity[severity]}：</span>
          {title ?? message}
        </h2>
        {title === null ? null : <p className={rows.text}>{message}</p>}
        {setAside === undefined ? null : <p className={rows.text}>{words.setAside(setAside)}</p>}
        <div className={rows.links}>
          <PlaceLinks places={sources} />
          {settling.length > 0 && setAside === undefined ? (
            <Link
              as="button"
              {...{ [SETTLES]: "" }}
              aria-expanded={opened === "settle"}
              aria-controls={opened === "settle" ? box : undefined}
              onClick={toggle("settle")}
            >
              {reason ? messages.findings.suggest : words.settle}
            </Link>
          ) : null}
          {settling.length === 0 && suggestion !== undefined ? (
            <Link as="button" aria-expanded={opened === "copy"} onClick={toggle("copy")}>
              {messages.findings.suggest}
            </Link>
          ) : null}
          {asideField ? (
            <SetAsideLink field={asideField} isOpen={opened === "set-aside"} onToggle={toggle("set-aside")} />
          ) : null}
        </div>
        {opened === "settle" ? <EntryFields id={box} fields={settling} onClose={close} /> : null}
        {opened === "set-aside" && asideField ? <EntryFields id={box} fields={[asideField]} onClose={close} /> : null}
        {opened === "copy" && suggestion !== undefined ? <CopiedSentence sentence={suggestion} /> : null}
        {opened === null ? <Waiting fields={[...settling, ...(asideField ? [asideField] : [])]} /> : null}
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
  readonly field: EntryField;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { store, messages } = usePane();
  if (field.now !== "") {
    return (
      <Link as="button" onClick={() => store.dispatch({ type: "entered", field, text: "" })}>
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
function Waiting({ fields }: { readonly fields: readonly EntryField[] }): ReactElement | null {
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
