import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeLink } from "../model/places";
import { isTakingBack } from "../shown/writing";
import type { Activity } from "../state/state";
import { BottomSheet } from "./BottomSheet";
import { Lines } from "./ConfirmSheet";
import { usePane, usePaneState } from "./context";
import { LEADS_ON } from "./focus";
import { NextStep } from "./NextStep";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({ list: { margin: "4px 0 8px", paddingLeft: "18px" } });

/** After a write: 已写入 …, where, and the way back. */
export function WrittenSheet({ writeKind, notes }: Extract<Activity, { kind: "written" }>): ReactElement {
  const styles = useStyles();
  const { store, work, messages } = usePane();
  const { result } = usePaneState();
  const canRestore = result?.canRestore === true && !isTakingBack(writeKind);
  const close = (): void => store.dispatch({ type: "dismissed" });
  const isLast = isTakingBack(writeKind);
  const buttons = (
    <>
      {canRestore ? <Button onClick={() => void work.propose("restore")}>{messages.actions.restore}</Button> : null}
      <Button {...(isLast ? { ...LEADS_ON, appearance: "primary" } : {})} onClick={close}>
        {messages.actions.dismiss}
      </Button>
      <NextStep after={writeKind} />
    </>
  );
  return (
    <BottomSheet heading={messages.writing.done[writeKind]} onClose={close} buttons={buttons}>
      <ul className={styles.list}>
        {notes.map(({ message, place }, index) => (
          <li key={index}>
            {message} {place ? <PlaceButton {...placeLink(place)} hasPin /> : null}
          </li>
        ))}
      </ul>
    </BottomSheet>
  );
}

/** After a download. */
export function SavedSheet({ file, notes }: Extract<Activity, { kind: "saved" }>): ReactElement {
  const { store, messages } = usePane();
  const close = (): void => store.dispatch({ type: "dismissed" });
  const button = (
    <Button {...LEADS_ON} appearance="primary" onClick={close}>
      {messages.actions.dismiss}
    </Button>
  );
  return (
    <BottomSheet heading={messages.writing.saved(file)} onClose={close} buttons={button}>
      {notes.length > 0 ? <Lines lines={notes} /> : null}
    </BottomSheet>
  );
}
