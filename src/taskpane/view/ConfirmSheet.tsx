import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isOpen } from "../model/findings";
import { isTakingBack } from "../shown/writing";
import type { Proposal } from "../state/state";
import { BottomSheet } from "./BottomSheet";
import { usePane, usePaneState } from "./context";
import { LEADS_ON } from "./focus";

const useStyles = makeStyles({
  list: { margin: "4px 0 8px", paddingLeft: "18px" },
  errors: { color: tokens.colorPaletteRedForeground1 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Errors that are named; the rest stands under 问题. */
const MOST_ERRORS = 3;

/** Says before a write what will be written where and what stays, and waits for the user's yes. */
export function ConfirmSheet({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const styles = useStyles();
  const { store, work, messages } = usePane();
  const { result } = usePaneState();
  const { kind, notes, kept } = proposal;
  const isMaking = kind === "tables" || kind === "report" || kind === "rescore";
  const errors = isMaking
    ? (result?.findings ?? []).filter((finding) => finding.severity === "error" && isOpen(finding))
    : [];
  const lost = kept.filter(({ check }) => check === "entry-lost");
  const others = kept.filter((finding) => !lost.includes(finding));
  const words = messages.writing;
  const close = (): void => store.dispatch({ type: "dismissed" });
  // What can't be undone by 还原 is not to be confirmed by an Enter too many.
  const isCautious = notes.length === 0 || isTakingBack(kind);
  const buttons = (
    <>
      <Button {...(isCautious ? LEADS_ON : {})} onClick={close}>
        {words.cancel}
      </Button>
      {notes.length > 0 ? (
        <Button {...(isCautious ? {} : LEADS_ON)} appearance="primary" onClick={() => void work.write()}>
          {words.confirm[kind]}
        </Button>
      ) : null}
    </>
  );
  return (
    <BottomSheet heading={words.heading[kind]} onClose={close} buttons={buttons}>
      <p>{notes.length > 0 ? words.will[kind] : words.nothing}</p>
      {notes.length > 0 ? <Lines lines={notes.map(({ message }) => message)} /> : null}
      {errors.length > 0 ? (
        <>
          <p className={styles.errors}>{words.errorsStand(errors.length)}</p>
          <Lines lines={errors.slice(0, MOST_ERRORS).map(({ message }) => message)} />
        </>
      ) : null}
      {lost.length > 0 ? (
        <>
          <p className={styles.errors}>{words.lost(lost.length)}</p>
          <Lines lines={lost.map(({ message }) => message)} />
        </>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>{words.kept(others.length)}</summary>
          <Lines lines={others.map(({ message }) => message)} />
        </details>
      ) : null}
      <p className={styles.note}>{words.stays[kind]}</p>
    </BottomSheet>
  );
}

/** A large unit has hundreds of forms: the sheet scrolls, and the longest lists are cut with their number told. */
export function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
