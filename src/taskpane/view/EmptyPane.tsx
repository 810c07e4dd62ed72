import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { EMPTY_DRAFT } from "../model/mapping-draft";
import type { Failure } from "../shown/failure";
import type { Activity } from "../state/state";
import { usePane } from "./context";
import { CopyButton, FaultText } from "./FailureSheet";
import { WarningIcon } from "./icons";
import { MappingEditor } from "./later";

const useStyles = makeStyles({
  box: { padding: "32px 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: "8px 0", fontSize: tokens.fontSizeBase400 },
  icon: { color: tokens.colorStatusWarningForeground1, "& svg": { width: "32px", height: "32px" } },
  steps: { margin: "8px 0 16px", paddingLeft: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The pane while there is nothing to show: reading, or why it could not read and what to do. */
export function EmptyPane({ activity }: { readonly activity: Activity }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  if (activity.kind !== "failed") {
    return (
      <div className={styles.box}>
        <p className={styles.note}>{messages.empty.reading}</p>
      </div>
    );
  }
  return (
    <div className={styles.box} role="alert">
      <span className={styles.icon}>
        <WarningIcon />
      </span>
      <Reason failure={activity.failure} />
    </div>
  );
}

function Reason({ failure }: { readonly failure: Failure }): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  const [isPointing, setPointing] = useState(false);
  const again = (
    <Button appearance="primary" onClick={() => void work.evaluate()}>
      {messages.actions.retry}
    </Button>
  );
  if (failure.kind === "fault") {
    return (
      <>
        <h2 className={styles.heading}>{messages.failure.fault}</h2>
        <FaultText details={failure.details} />
        <p>
          <CopyButton text={failure.details} /> {again}
        </p>
      </>
    );
  }
  const isNothing = failure.code === "nothing-recognised";
  return (
    <>
      <h2 className={styles.heading}>{isNothing ? messages.empty.nothingHeading : messages.failure.heading}</h2>
      {isNothing ? (
        <ol className={styles.steps}>
          {messages.empty.nothingSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : (
        <p>{failure.message}</p>
      )}
      {isNothing && isPointing ? (
        <MappingEditor start={EMPTY_DRAFT} source={null} onClose={() => setPointing(false)} />
      ) : null}
      <div className={styles.buttons}>
        {again}
        {isNothing && !isPointing ? <Button onClick={() => setPointing(true)}>{messages.empty.point}</Button> : null}
      </div>
      {failure.code === "cell-being-edited" ? <p className={styles.note}>{messages.empty.cellEdit}</p> : null}
    </>
  );
}
