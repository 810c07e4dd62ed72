import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Failure } from "../shown/failure";
import type { Messages } from "../text/messages";
import { BottomSheet } from "./BottomSheet";
import { usePane } from "./context";
import { LEADS_ON } from "./focus";

const useStyles = makeStyles({
  details: {
    boxSizing: "border-box",
    width: "100%",
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: "vertical",
  },
});

/** What could not be done: the user's matter in plain words, or a fault of the program with a text to hand on. */
export function FailureSheet({ failure }: { readonly failure: Failure }): ReactElement {
  const { store, work, messages } = usePane();
  const close = (): void => store.dispatch({ type: "dismissed" });
  const isHalfWritten = failure.kind === "trouble" && failure.code === "half-written";
  const isFault = failure.kind === "fault";
  const buttons = (
    <>
      {isHalfWritten ? (
        <Button {...LEADS_ON} appearance="primary" onClick={() => void work.takeBack()}>
          {messages.actions.restore}
        </Button>
      ) : null}
      {isFault ? <CopyButton text={failure.details} /> : null}
      <Button {...(isHalfWritten ? {} : { ...LEADS_ON, appearance: "primary" })} onClick={close}>
        {messages.actions.dismiss}
      </Button>
    </>
  );
  const heading = isFault ? messages.failure.fault : messages.failure.heading;
  return (
    <BottomSheet heading={heading} onClose={close} buttons={buttons}>
      {isFault ? <FaultText details={failure.details} /> : <p>{wordsOf(failure, messages)}</p>}
    </BottomSheet>
  );
}

/** The command line's words of standing errors name one of its options; the pane has a tab for them instead. */
function wordsOf({ code, message }: Extract<Failure, { kind: "trouble" }>, messages: Messages): string {
  if (code === "errors-stand") return messages.failure.errorsStand;
  return code === "scores-wait" ? messages.failure.scoresWait : message;
}

/** The fault as a text that can be selected and sent. */
export function FaultText({ details }: { readonly details: string }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <>
      <p>{messages.failure.faultMore}</p>
      <textarea
        className={styles.details}
        readOnly
        rows={5}
        value={details}
        aria-label={messages.failure.fault}
        onFocus={(event) => event.target.select()}
      />
    </>
  );
}

/** Copies a text where the browser allows it; the text itself can always be selected. */
export function CopyButton({ text }: { readonly text: string }): ReactElement {
  const { around, messages } = usePane();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    around.copy(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return <Button onClick={copy}>{isCopied ? messages.failure.copied : messages.failure.copy}</Button>;
}
