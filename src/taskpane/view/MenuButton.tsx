import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { moveFocus } from "./roving";

const useStyles = makeStyles({
  box: { position: "relative" },
  button: { width: "100%", minWidth: "32px", paddingLeft: "4px", paddingRight: "4px", whiteSpace: "nowrap" },
  menu: {
    position: "absolute",
    right: 0,
    zIndex: 5,
    minWidth: "max-content",
    maxWidth: "280px",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  above: { bottom: "calc(100% + 4px)" },
  below: { top: "calc(100% + 4px)" },
  item: { display: "flex", width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
});

export interface MenuAction {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

export interface MenuButtonProps {
  readonly className?: string;
  /** The button that opens it. */
  readonly button: ButtonProps;
  readonly side: "above" | "below";
  readonly actions: readonly MenuAction[];
}

/** A button with a small menu. Fluent's own Menu would bring a positioning library along; here the place is fixed. */
export function MenuButton({ className, button, side, actions }: MenuButtonProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>(ITEMS)?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector("button")?.focus();
  };
  return (
    <div
      ref={box}
      className={mergeClasses(styles.box, className)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) close();
      }}
    >
      <Button
        {...(button as object)}
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen ? (
        <div
          id={id}
          role="menu"
          className={mergeClasses(styles.menu, styles[side])}
          onKeyDown={(event) => moveFocus(event, ITEMS)}
        >
          {actions.map(({ label, isDisabled, run }) => (
            <Button
              key={label}
              role="menuitem"
              appearance="subtle"
              className={styles.item}
              disabledFocusable={isDisabled}
              tabIndex={-1}
              onClick={() => {
                close();
                run();
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

const ITEMS = '[role="menuitem"]';
