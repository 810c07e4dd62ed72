import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { usePane } from "./context";
import { focusTab, focusWhatLeadsOn } from "./focus";

const useStyles = makeStyles({
  sheet: {
    position: "fixed",
    left: 0,
    right: 0,
    bottom: 0,
    zIndex: 10,
    maxHeight: "90vh",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "14px 16px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow28,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "& p": { margin: "6px 0" },
  },
  heading: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
  // In view however long the sheet is.
  buttons: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "8px",
    margin: "0 -16px",
    padding: "10px 16px 14px",
    backgroundColor: tokens.colorNeutralBackground1,
    // Three of them stand side by side in 320 pixels.
    "& > button": { minWidth: "72px" },
  },
});

export interface BottomSheetProps {
  readonly heading: ReactNode;
  /** What Escape does. */
  readonly onClose: () => void;
  /** The one that goes on stands at the right; the one that is marked with LEADS_ON has the focus. */
  readonly buttons: ReactNode;
  readonly children?: ReactNode;
}

/**
 * A sheet over the foot of the pane: asks or tells, without stopping the rest. It takes the focus when it comes, to the
 * button that leads on, and gives it back when it goes; a screen reader says heading and text with the button. Escape
 * closes it.
 */
export function BottomSheet({ heading, onClose, buttons, children }: BottomSheetProps): ReactElement {
  const styles = useStyles();
  const { store } = usePane();
  const sheet = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const own = sheet.current;
    const before = document.activeElement;
    if (!focusWhatLeadsOn(own)) title.current?.focus();
    return () => {
      // Somebody who writes in the sheet meanwhile keeps the focus there.
      if (!document.hasFocus() || !own?.contains(document.activeElement)) return;
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else focusTab(store.state().tab);
    };
  }, [store]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that is still held down from the step before says nothing to this one.
    if (event.key === "Enter" && event.repeat) event.preventDefault();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={sheet}
      className={styles.sheet}
      role="dialog"
      aria-modal="false"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-text`}
      onKeyDown={onKeyDown}
    >
      <h2 id={`${id}-heading`} className={styles.heading} tabIndex={-1} ref={title}>
        {heading}
      </h2>
      <div id={`${id}-text`}>{children}</div>
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
