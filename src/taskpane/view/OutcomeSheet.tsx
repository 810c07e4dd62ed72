import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeLink } from "../model/places";
import { isTakingBack, type Activity } from "../state/state";
import { BottomSheet, SheetButtons } from "./BottomSheet";
import { Lines } from "./ConfirmSheet";
import { usePane, usePaneState } from "./context";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({ list: { margin: "4px 0 8px", paddingLeft: "18px" } });

/** After a write: 已写入 …, where, and the way back. */
export function WrittenSheet({ writeKind, notes }: Extract<Activity, { kind: "written" }>): ReactElement {
  const styles = useStyles();
  const { store, work, messages } = usePane();
  const { result } = usePaneState();
  const canRestore = result?.canRestore === true && !isTakingBack(writeKind);
  const close = (): void => store.dispatch({ type: "dismissed" });
  return (
    <BottomSheet heading={messages.writing.done[writeKind]} onClose={close}>
      <ul className={styles.list}>
        {notes.map(({ message, place }, index) => (
          <li key={index}>
            {message} {place ? <PlaceButton {...placeLink(place)} hasPin /> : null}
          </li>
        ))}
      </ul>
      <SheetButtons>
        {canRestore ? <Button onClick={() => void work.propose("restore")}>{messages.actions.restore}</Button> : null}
        <Button appearance="primary" onClick={close}>
          {messages.actions.dismiss}
        </Button>
      </SheetButtons>
    </BottomSheet>
  );
}

/** After a download. */
export function SavedSheet({ file, notes }: Extract<Activity, { kind: "saved" }>): ReactElement {
  const { store, messages } = usePane();
  const close = (): void => store.dispatch({ type: "dismissed" });
  return (
    <BottomSheet heading={messages.writing.saved(file)} onClose={close}>
      {notes.length > 0 ? <Lines lines={notes} /> : null}
      <SheetButtons>
        <Button appearance="primary" onClick={close}>
          {messages.actions.dismiss}
        </Button>
      </SheetButtons>
    </BottomSheet>
  );
}
