import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../../figures";
import { placeLink } from "../../model/places";
import { usePane } from "../context";
import { ErrorIcon, InfoIcon, WarningIcon } from "../icons";
import { PlaceButton } from "../PlaceButton";
import { useRowStyles } from "../rows";

const ICONS: Readonly<Record<Severity, () => ReactElement>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};
const MOST_PLACES = 3;

/** One statement of a report: what is wrong and what it should say, the sentence, and its cells. */
export function ProofItem({ finding }: { readonly finding: Finding }): ReactElement {
  const rows = useRowStyles();
  const { messages } = usePane();
  const { severity, message, sources, report } = finding;
  const Icon = ICONS[severity];
  return (
    <article className={mergeClasses(rows.row, rows.withIcon)}>
      <span className={rows[severity]} title={messages.findings.severity[severity]}>
        <Icon />
      </span>
      <div>
        <h3 className={mergeClasses(rows.title, rows.plain)}>
          <span className={rows.spoken}>{messages.findings.severity[severity]}：</span>
          {message}
        </h3>
        {report ? <p className={rows.text}>{messages.report.sentence(report.paragraph, report.text)}</p> : null}
        <div className={rows.links}>
          {sources.slice(0, MOST_PLACES).map((place, index) => (
            <PlaceButton key={index} {...placeLink(place)} hasPin={index === 0} />
          ))}
          {sources.length > MOST_PLACES ? <span>{messages.findings.morePlaces(sources.length)}</span> : null}
        </div>
      </div>
    </article>
  );
}
