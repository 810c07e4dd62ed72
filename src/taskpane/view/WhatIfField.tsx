import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useState, type ReactElement } from "react";
import { whatIf, type Evaluated } from "../../app";
import { formatScore } from "../../figures";
import type { IndicatorRow } from "../../recognition";
import type { Evaluation } from "../../scoring";
import { useMessages } from "./context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginTop: "8px" },
  input: { width: "104px", minWidth: 0 },
  result: { fontWeight: tokens.fontWeightSemibold },
  note: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

/** 如果完成 …: another actual value and the score that it would give. Nothing is written. */
export function WhatIfField({
  evaluated,
  evaluation,
  row,
}: {
  readonly evaluated: Evaluated;
  readonly evaluation: Evaluation;
  readonly row: IndicatorRow;
}): ReactElement {
  const styles = useStyles();
  const messages = useMessages().indicators;
  const field = useId();
  const [text, setText] = useState(row.actual.text);
  const settled = useDeferredValue(text.trim());
  const result = useMemo(
    () => (settled === row.actual.text ? null : whatIf(evaluated, evaluation, row, settled)),
    [evaluated, evaluation, row, settled],
  );
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
        {result
          ? `→ ${messages.whatIfResult(result.score && formatScore(result.score), formatScore(result.total), result.grade)}`
          : ""}
      </output>
      <span className={styles.note}>{result ? result.explanation : messages.whatIfNote}</span>
    </div>
  );
}
