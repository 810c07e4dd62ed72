import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { MenuAction } from "./menu-action";

/** Fluent's own menu on a button, opened as soon as it is there: it was loaded because somebody pressed the button. */
export default function FluentMenu(props: {
  readonly side: "above" | "below";
  readonly actions: readonly MenuAction[];
  readonly trigger: ReactElement;
}): ReactElement {
  const { side, actions, trigger } = props;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return (
    <Menu open={isOpen} onOpenChange={(_, { open }) => setOpen(open)} positioning={{ position: side, align: "end" }}>
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map(({ label, isDisabled, run }) => (
            <MenuItem key={label} disabled={isDisabled} onClick={run}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
