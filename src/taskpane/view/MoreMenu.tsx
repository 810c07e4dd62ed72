import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { About } from "./About";
import { usePane, usePaneState } from "./context";
import { MoreIcon } from "./icons";

/** The rarer actions: 还原, 改用计算得分, 清理辅助数据, 关于. */
export function MoreMenu(): ReactElement {
  const { work, messages } = usePane();
  const { result } = usePaneState();
  const [isAbout, setAbout] = useState(false);
  const { actions } = messages;
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreIcon />} aria-label={actions.more} title={actions.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={!result} onClick={() => void work.propose("rescore")}>
              {actions.rescore}
            </MenuItem>
            <MenuItem disabled={!result?.canRestore} onClick={() => void work.propose("restore")}>
              {actions.restore}
            </MenuItem>
            <MenuItem disabled={!result?.canClean} onClick={() => void work.propose("clean")}>
              {actions.clean}
            </MenuItem>
            <MenuItem onClick={() => setAbout(true)}>{actions.about}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isAbout ? <About onClose={() => setAbout(false)} /> : null}
    </>
  );
}
