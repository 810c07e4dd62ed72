import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Requirement } from "../../app";
import { useAnswer } from "./answer";
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
  const requirements = useAnswer("readiness", {});
  return requirements && <Requirements requirements={requirements} />;
}

function Requirements({ requirements }: { readonly requirements: readonly Requirement[] }): ReactElement {
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
    if (task !== "hand-in") return;
    store.dispatch({ type: "task-begun" });
    focusWhatLeadsOn(view.current);
  }, [store, task]);
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
