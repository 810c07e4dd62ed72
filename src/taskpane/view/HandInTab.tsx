import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { readiness, type Evaluated } from "../../app";
import { usePane } from "./context";
import { RequirementItem } from "./RequirementItem";
import { useRowStyles } from "./rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  button: { width: "100%", marginTop: "12px" },
});

/** 准备报送: what must be true, each with what stands in its way and the way there; then 生成报送件. */
export default function HandInTab({ evaluated }: { readonly evaluated: Evaluated }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { work, around, messages } = usePane();
  const words = messages.handIn;
  const requirements = useMemo(() => readiness(evaluated), [evaluated]);
  const isReady = requirements.every(({ isNeeded, matters }) => !isNeeded || matters.length === 0);
  const open = requirements.filter(({ matters }) => matters.length > 0).length;
  const canSave = around.save !== null && around.file !== null;
  return (
    <>
      <p className={rows.text}>{open === 0 ? words.ready : words.open(open, requirements.length)}</p>
      <ul className={styles.list} aria-label={words.heading}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <RequirementItem requirement={requirement} />
          </li>
        ))}
      </ul>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={!isReady || !canSave}
        onClick={() => void work.saveSubmission()}
      >
        {messages.actions.submission}
      </Button>
      {isReady && canSave ? null : <p className={rows.text}>{isReady ? words.cannotSave : words.notReady}</p>}
    </>
  );
}
