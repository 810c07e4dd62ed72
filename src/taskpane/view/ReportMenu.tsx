import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "./context";
import { DocumentIcon } from "./icons";

/** 生成报告: into a new sheet, or as a Word file where the platform can save one. */
export function ReportMenu({
  className,
  isEnabled,
}: {
  readonly className: string;
  readonly isEnabled: boolean;
}): ReactElement {
  const { work, around, messages } = usePane();
  const { actions } = messages;
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button className={className} icon={<DocumentIcon />} disabledFocusable={!isEnabled}>
          {actions.report}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void work.propose("report")}>{actions.reportSheet}</MenuItem>
          <MenuItem disabled={around.save === null} onClick={() => void work.saveReport()}>
            {around.save === null ? actions.reportFileMac : actions.reportFile}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
