import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState } from "../context";
import { useRowStyles } from "../rows";
import { FileButton } from "../FileButton";
import { ProofList } from "./ProofList";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** 核对报告 and 更新报告, for a .docx that the user chooses, with what the check found. */
export function ExistingReport(): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { work, around, messages } = usePane();
  const { proof, activity } = usePaneState();
  const words = messages.report;
  const isBusy = activity.kind === "busy" || activity.kind === "writing";
  const canSave = around.save !== null;
  return (
    <>
      <h2 className={rows.title}>{words.existing}</h2>
      <p className={rows.text}>{words.existingMore}</p>
      <div className={styles.buttons}>
        <FileButton
          button={{ children: words.check, disabledFocusable: isBusy }}
          onChosen={(file) => void work.checkReport(file)}
        />
        <FileButton
          button={{ children: words.refresh, disabledFocusable: isBusy || !canSave }}
          onChosen={(file) => void work.refreshReport(file)}
        />
      </div>
      {canSave ? null : <p className={rows.text}>{words.cannotSave}</p>}
      {proof === null ? null : <ProofList {...proof} />}
    </>
  );
}
