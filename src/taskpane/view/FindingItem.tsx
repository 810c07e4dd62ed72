import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding, Severity } from "../../figures";
import { titleOf } from "../model/findings";
import { placeLink } from "../model/places";
import { usePane } from "./context";
import { ErrorIcon, InfoIcon, WarningIcon } from "./icons";
import { PlaceButton } from "./PlaceButton";
import { useRowStyles } from "./rows";

const ICONS: Readonly<Record<Severity, () => ReactElement>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};
/** Places that are linked at once; the rest is counted. */
const MOST_PLACES = 3;

const useStyles = makeStyles({
  suggestion: {
    margin: "6px 0 0",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    userSelect: "text",
  },
  copied: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground2 },
});

/** One matter to look at: how grave, what is wrong, where, and a sentence to take over where there is one. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const rows = useRowStyles();
  const styles = useStyles();
  const { around, messages } = usePane();
  const [note, setNote] = useState<string | null>(null);
  const { severity, message, sources, suggestion } = finding;
  const Icon = ICONS[severity];
  const title = titleOf(finding);
  const severityWord = messages.findings.severity[severity];
  const suggest = async (): Promise<void> => {
    try {
      await around.copy(suggestion ?? "");
      setNote(messages.findings.copied);
    } catch {
      setNote(messages.findings.copyByHand);
    }
  };
  return (
    <article className={mergeClasses(rows.row, rows.withIcon)}>
      <span className={rows[severity]} title={severityWord}>
        <Icon />
      </span>
      <div>
        <h2 className={mergeClasses(rows.title, title === null && rows.plain)}>
          <span className={rows.spoken}>{severityWord}：</span>
          {title ?? message}
        </h2>
        {title === null ? null : <p className={rows.text}>{message}</p>}
        <div className={rows.links}>
          {sources.slice(0, MOST_PLACES).map((place, index) => (
            <PlaceButton key={index} {...placeLink(place)} hasPin={index === 0} />
          ))}
          {sources.length > MOST_PLACES ? <span>{messages.findings.morePlaces(sources.length)}</span> : null}
          {suggestion === undefined ? null : (
            <Link as="button" onClick={() => void suggest()}>
              {messages.findings.suggest}
            </Link>
          )}
        </div>
        {note === null ? null : (
          <div className={styles.suggestion}>
            {suggestion}
            <span className={styles.copied} role="status">
              {note}
            </span>
          </div>
        )}
      </div>
    </article>
  );
}
