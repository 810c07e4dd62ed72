import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatPercent, formatScore } from "../../figures";
import { comesToScore } from "../../scoring";
import { isLowest, makeUp, shareOf, shownTotal } from "../model/make-up";
import type { ScoreTable } from "../model/tables";
import type { Result } from "../state/state";
import { Bars } from "./Bars";
import { useMessages } from "./context";
import { Ring } from "./Ring";
import { Since } from "./Since";

const useStyles = makeStyles({
  panel: { display: "flex", gap: "14px", alignItems: "center", padding: "8px 0 4px" },
  note: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  pending: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The answer first: score, grade, where the points went, what waits, and what changed since the last run. */
export function ScorePanel({ result, table }: { readonly result: Result; readonly table: ScoreTable }): ReactElement {
  const styles = useStyles();
  const { score } = useMessages();
  const { evaluation } = table;
  const { executionRate, grade, pending } = evaluation;
  if (!comesToScore(evaluation)) {
    return (
      <p className={styles.note}>
        {executionRate ? `${score.rate(formatPercent(executionRate, 2))}。` : ""}
        {evaluation.form.isScored ? score.noRows : score.notScored}
      </p>
    );
  }
  const { total, maximum } = shownTotal(evaluation);
  return (
    <>
      <div className={styles.panel}>
        <Ring
          share={shareOf(total, maximum)}
          total={formatScore(total)}
          grade={grade ?? score.noGrade}
          isLow={isLowest(evaluation)}
          label={score.ring(formatScore(total), formatScore(maximum), grade)}
        />
        <Bars parts={makeUp(evaluation)} />
      </div>
      {pending.count > 0 ? (
        <p className={styles.note}>
          <span className={styles.pending}>{score.pending(pending.count, formatScore(pending.points))}</span>
        </p>
      ) : null}
      {evaluation.adjustments.map(({ kind, explained }) => (
        <p key={kind} className={styles.note}>
          {explained()}
        </p>
      ))}
      {result.sinceLastRun ? <Since since={result.sinceLastRun} table={table} /> : null}
    </>
  );
}
