import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnswer } from "../answer";
import { usePane, usePaneState } from "../context";
import { useRowStyles } from "../rows";
import { ExistingReport } from "./ExistingReport";
import { FieldList } from "./FieldList";
import { GapList } from "./GapList";
import { ReportLook } from "./ReportLook";
import { TemplateChoice } from "./TemplateChoice";

const useStyles = makeStyles({
  part: { padding: "12px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** 报告: how it is written, what it still asks for, and an existing one to be checked or refreshed. */
export default function ReportTab(): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { messages } = usePane();
  const { asked } = usePaneState();
  const view = useAnswer("reportView", { asked });
  const words = messages.report;
  const composed = view?.composed ?? null;
  return (
    <>
      <section className={styles.part} aria-label={words.existing}>
        <ExistingReport />
      </section>
      {composed?.kind === "composed" ? (
        <>
          <section className={styles.part} aria-label={words.gaps}>
            <GapList gaps={composed.gaps} />
          </section>
          <section className={styles.part} aria-label={words.look}>
            <ReportLook report={composed} />
            <TemplateChoice />
          </section>
        </>
      ) : null}
      {composed && composed.kind !== "composed" ? (
        <p className={rows.text} role="alert">
          {composed.kind === "trouble" ? composed.message : messages.failure.fault}
        </p>
      ) : null}
      {view ? <FieldList fields={view.fields} /> : null}
    </>
  );
}
