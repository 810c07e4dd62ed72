import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ShownTable } from "../shown/tables";
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
export function ScorePanel({ table }: { readonly table: ShownTable }): ReactElement {
  const styles = useStyles();
  const words = useMessages().score;
  const { score, rate, isScored, since } = table;
  if (score === null) {
    return (
      <p className={styles.note}>
        {rate ? `${words.rate(rate)}。` : ""}
        {isScored ? words.noRows : words.notScored}
      </p>
    );
  }
  const { total, maximum, grade, pending } = score;
  return (
    <>
      <div className={styles.panel}>
        <Ring
          share={score.share}
          total={total}
          grade={grade ?? words.noGrade}
          isLow={score.isLow}
          label={words.ring(total, maximum, grade)}
        />
        <Bars parts={score.parts} />
      </div>
      {pending ? (
        <p className={styles.note}>
          <span className={styles.pending}>{words.pending(pending.count, pending.points)}</span>
        </p>
      ) : null}
      {score.adjustments.map((explained) => (
        <p key={explained} className={styles.note}>
          {explained}
        </p>
      ))}
      {since ? <Since since={since} /> : null}
    </>
  );
}
