import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../../figures";
import { useMessages } from "../context";
import { PlaceLinks } from "../PlaceLinks";
import { useRowStyles } from "../rows";
import { SeverityIcon } from "../SeverityIcon";

/** One statement of a report: what is wrong and what it should say, the sentence, and its cells. */
export function ProofItem({ finding }: { readonly finding: Finding }): ReactElement {
  const rows = useRowStyles();
  const messages = useMessages();
  const { severity, message, sources, report } = finding;
  return (
    <article className={mergeClasses(rows.row, rows.withIcon)}>
      <SeverityIcon severity={severity} />
      <div>
        <h3 className={mergeClasses(rows.title, rows.plain)}>
          <span className={rows.spoken}>{messages.findings.severity[severity]}：</span>
          {message}
        </h3>
        {report ? <p className={rows.text}>{messages.report.sentence(report.paragraph, report.text)}</p> : null}
        <div className={rows.links}>
          <PlaceLinks places={sources} />
        </div>
      </div>
    </article>
  );
}
