import { Button, makeStyles, mergeClasses, type ButtonProps } from "@fluentui/react-components";
import { lazy, Suspense, useState, type KeyboardEvent, type ReactElement } from "react";
import type { MenuAction } from "./menu-action";

const useStyles = makeStyles({
  box: { display: "flex" },
  button: { width: "100%", minWidth: "32px", paddingLeft: "4px", paddingRight: "4px", whiteSpace: "nowrap" },
});

export interface MenuButtonProps {
  readonly className?: string;
  /** The button that opens it. */
  readonly button: ButtonProps;
  readonly side: "above" | "below";
  readonly actions: readonly MenuAction[];
}

const FluentMenu = lazy(() => import("./FluentMenu"));

/** A button with a small menu: Fluent's own, which is loaded when the button is pressed for the first time. */
export function MenuButton({ className, button, side, actions }: MenuButtonProps): ReactElement {
  const styles = useStyles();
  const [isUsed, setUsed] = useState(false);
  const use = (): void => {
    if (button.disabledFocusable !== true) setUsed(true);
  };
  const look = { ...(button as object), className: styles.button };
  const waiting = (
    <Button
      {...look}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={use}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "ArrowDown") use();
      }}
    />
  );
  return (
    <div className={mergeClasses(styles.box, className)}>
      {isUsed ? (
        <Suspense fallback={waiting}>
          <FluentMenu side={side} actions={actions} trigger={<Button {...look} />} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}
