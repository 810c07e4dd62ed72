import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState } from "../context";
import { useRowStyles } from "../rows";
import { FileButton } from "../FileButton";

const useStyles = makeStyles({
  box: { marginTop: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

/** 本单位的 Word 模板: chosen for this session. */
export function TemplateChoice(): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { work, messages } = usePane();
  const { template } = usePaneState();
  const words = messages.report;
  return (
    <div className={styles.box}>
      <h3 className={rows.title}>{words.template}</h3>
      <p className={rows.text}>{template?.name ?? words.noTemplate}</p>
      <div className={styles.buttons}>
        <FileButton
          button={{ size: "small", children: words.chooseTemplate }}
          onChosen={(file) => work.chooseTemplate(file)}
        />
        {template === null ? null : (
          <Button size="small" onClick={() => work.chooseTemplate(null)}>
            {words.dropTemplate}
          </Button>
        )}
      </div>
    </div>
  );
}
