import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Requirement } from "../../app";
import { useKnownAnswer } from "./answer";
import { usePane, usePaneState } from "./context";
import { focusWhatLeadsOn, LEADS_ON } from "./focus";
import { RequirementItem } from "./RequirementItem";
import { useRowStyles } from "./rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  button: { width: "100%", marginTop: "12px" },
});

/** 准备报送: what must be true, each with what stands in its way and the way there; then 生成报送件. */
export default function HandInTab(): ReactElement | null {
  const { answer, isCurrent } = useKnownAnswer("readiness", {});
  return answer && <Requirements requirements={answer} isCurrent={isCurrent} />;
}

interface Props {
  readonly requirements: readonly Requirement[];
  /** They are those of the workbook as it is shown. */
  readonly isCurrent: boolean;
}

function Requirements({ requirements, isCurrent }: Props): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { store, work, around, messages } = usePane();
  const { task } = usePaneState();
  const view = useRef<HTMLDivElement>(null);
  const words = messages.handIn;
  const isReady = requirements.every(({ isNeeded, matters }) => !isNeeded || matters.length === 0);
  const open = requirements.filter(({ matters }) => matters.length > 0).length;
  const canSave = around.save !== null && around.file !== null;
  useEffect(() => {
    // What leads on by the former list may be gone with the next one, and the focus with it.
    if (task !== "hand-in" || !isCurrent) return;
    store.dispatch({ type: "task-begun" });
    focusWhatLeadsOn(view.current);
  }, [store, task, isCurrent]);
  return (
    <div ref={view}>
      <p className={rows.text}>{open === 0 ? words.ready : words.open(open, requirements.length)}</p>
      <ul className={styles.list} aria-label={words.heading}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <RequirementItem requirement={requirement} />
          </li>
        ))}
      </ul>
      <Button
        {...LEADS_ON}
        className={styles.button}
        appearance="primary"
        disabledFocusable={!isReady || !canSave}
        onClick={() => void work.saveSubmission()}
      >
        {messages.actions.submission}
      </Button>
      {isReady && canSave ? null : <p className={rows.text}>{isReady ? words.cannotSave : words.notReady}</p>}
    </div>
  );
}
