import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { LineKey } from "../shown/indicators";
import { useAnswer } from "./answer";
import { useMessages } from "./context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginTop: "8px" },
  input: { width: "104px", minWidth: 0 },
  result: { fontWeight: tokens.fontWeightSemibold },
  note: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

/** 如果完成 …: another actual value and the score that it would give. Nothing is written. */
export function WhatIfField({ at, actual }: { readonly at: LineKey; readonly actual: string }): ReactElement {
  const styles = useStyles();
  const messages = useMessages().indicators;
  const field = useId();
  const [text, setText] = useState(actual);
  const settled = text.trim();
  const result = useAnswer("tried", settled === actual ? null : { at, text: settled });
  return (
    <div className={styles.line}>
      <label htmlFor={field}>{messages.whatIf}</label>
      <Input
        id={field}
        className={styles.input}
        size="small"
        value={text}
        autoComplete="off"
        onChange={(_, { value }) => setText(value)}
      />
      <output htmlFor={field} className={styles.result}>
        {result ? `→ ${messages.whatIfResult(result.score, result.total, result.grade)}` : ""}
      </output>
      <span className={styles.note}>{result ? result.explanation : messages.whatIfNote}</span>
    </div>
  );
}
