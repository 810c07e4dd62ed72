import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { presentationOf, writeReport, type Evaluated } from "../../../app";
import { gapsOf } from "../../../report";
import { failureOf } from "../../work/failure";
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
export default function ReportTab({ evaluated }: { readonly evaluated: Evaluated }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { messages } = usePane();
  const { asked } = usePaneState();
  const composed = useMemo(() => {
    try {
      return { look: presentationOf(evaluated, asked), gaps: gapsOf(writeReport(evaluated, asked)) };
    } catch (error) {
      // 报告模板 of the workbook has something that can't be read: its own words say what.
      return failureOf(error);
    }
  }, [evaluated, asked]);
  const words = messages.report;
  return (
    <>
      <section className={styles.part} aria-label={words.existing}>
        <ExistingReport />
      </section>
      {"look" in composed ? (
        <>
          <section className={styles.part} aria-label={words.gaps}>
            <GapList gaps={composed.gaps} />
          </section>
          <section className={styles.part} aria-label={words.look}>
            <ReportLook evaluated={evaluated} presentation={composed.look} />
            <TemplateChoice />
          </section>
        </>
      ) : (
        <p className={rows.text} role="alert">
          {composed.kind === "trouble" ? composed.message : messages.failure.fault}
        </p>
      )}
      <FieldList />
    </>
  );
}
