import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScoreState } from "../../scoring";
import type { IndicatorLine } from "../shown/indicators";
import { useMessages } from "./context";
import { useRowStyles } from "./rows";

const useStyles = makeStyles({
  score: { fontWeight: tokens.fontWeightSemibold },
  weight: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const WORDS: Readonly<Partial<Record<ScoreState, "notApplicable" | "passedOver">>> = {
  "not-applicable": "notApplicable",
  "passed-over": "passedOver",
};

/** 9.54 / 10; a score below the weight is in the warning colour and, being smaller than its weight, says so itself. */
export function ScoreOfWeight({ line }: { readonly line: IndicatorLine }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const messages = useMessages().indicators;
  const { state, score, weight, isShort, isWaiting } = line;
  const word = WORDS[state] ?? "waiting";
  const shown = score ?? messages[word];
  return (
    <span className={rows.numbers}>
      <span className={mergeClasses(styles.score, (isShort || isWaiting) && rows.warning)}>{shown}</span>
      {weight === null ? null : <span className={styles.weight}> / {weight}</span>}
    </span>
  );
}
