import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { usePane } from "./context";

const useStyles = makeStyles({
  sentence: {
    margin: "6px 0 0",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    userSelect: "text",
  },
  note: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground2 },
});

/** A sentence that no cell of the workbook is known for: put on the clipboard, or shown to be copied. */
export function CopiedSentence({ sentence }: { readonly sentence: string }): ReactElement {
  const styles = useStyles();
  const { around, messages } = usePane();
  const [note, setNote] = useState("");
  useEffect(() => {
    around.copy(sentence).then(
      () => setNote(messages.findings.copied),
      () => setNote(messages.findings.copyByHand),
    );
  }, [around, messages, sentence]);
  return (
    <div className={styles.sentence}>
      {sentence}
      <span className={styles.note} role="status">
        {note}
      </span>
    </div>
  );
}
