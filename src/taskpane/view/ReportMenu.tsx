import type { ReactElement } from "react";
import { usePane } from "./context";
import { DocumentIcon } from "./icons";
import { MenuButton } from "./MenuButton";

/** 生成报告: into a new sheet, or as a Word file where the platform can save one. */
export function ReportMenu(props: { readonly className: string; readonly isEnabled: boolean }): ReactElement {
  const { work, around, messages } = usePane();
  const { actions } = messages;
  const cannotSave = around.save === null;
  return (
    <MenuButton
      className={props.className}
      button={{ icon: <DocumentIcon />, children: actions.report, disabledFocusable: !props.isEnabled }}
      side="above"
      actions={[
        { label: actions.reportSheet, run: () => void work.propose("report") },
        {
          label: cannotSave ? actions.reportFileMac : actions.reportFile,
          isDisabled: cannotSave,
          run: () => void work.saveReport(),
        },
      ]}
    />
  );
}
