import { useState, type ReactElement } from "react";
import { About } from "./About";
import { usePane, usePaneState } from "./context";
import { MoreIcon } from "./icons";
import { MenuButton } from "./MenuButton";

/** The rarer actions: 改用计算得分, 还原, 清理辅助数据, 生成报送件, 关于. */
export function MoreMenu(): ReactElement {
  const { store, work, around, messages } = usePane();
  const { result } = usePaneState();
  const [isAbout, setAbout] = useState(false);
  const { actions } = messages;
  const canSubmit = around.save !== null && around.file !== null;
  return (
    <>
      <MenuButton
        button={{ appearance: "subtle", icon: <MoreIcon />, "aria-label": actions.more, title: actions.more }}
        side="below"
        actions={[
          { label: actions.rescore, isDisabled: !result, run: () => void work.propose("rescore") },
          { label: actions.restore, isDisabled: !result?.canRestore, run: () => void work.propose("restore") },
          { label: actions.clean, isDisabled: !result?.canClean, run: () => void work.propose("clean") },
          {
            label: actions.submission,
            isDisabled: !result || !canSubmit,
            run: () => store.dispatch({ type: "tab-chosen", tab: "hand-in" }),
          },
          { label: actions.about, run: () => setAbout(true) },
        ]}
      />
      {isAbout ? <About onClose={() => setAbout(false)} /> : null}
    </>
  );
}
