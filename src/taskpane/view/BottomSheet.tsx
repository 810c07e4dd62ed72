import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from "react";

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
  },
});

export interface BottomSheetProps {
  readonly heading: ReactNode;
  /** What Escape does. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet over the foot of the pane: asks or tells, without stopping the rest. It takes the focus when it comes and
 * gives it back when it goes; Escape closes it.
 */
export function BottomSheet({ heading, onClose, children }: BottomSheetProps): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      className={styles.sheet}
      role="dialog"
      aria-modal="false"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 id={id} className={styles.heading} tabIndex={-1} ref={title}>
        {heading}
      </h2>
      {children}
    </div>
  );
}

/** The sheet's buttons, the one that goes on at the right. */
export function SheetButtons({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().buttons}>{children}</div>;
}
