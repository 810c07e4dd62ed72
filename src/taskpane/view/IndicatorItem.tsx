import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { IndicatorLine, LineKey } from "../shown/indicators";
import { useMessages } from "./context";
import { IndicatorDetails } from "./IndicatorDetails";
import { useRowStyles } from "./rows";
import { ScoreOfWeight } from "./ScoreOfWeight";

const useStyles = makeStyles({
  row: { padding: 0 },
  rule: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface IndicatorItemProps {
  readonly line: IndicatorLine;
  readonly at: LineKey;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One indicator: name, target, actual, rule and points; opened, why. */
export function IndicatorItem({ line, at, isOpen, onToggle }: IndicatorItemProps): ReactElement {
  const rows = useRowStyles();
  const styles = useStyles();
  const messages = useMessages().indicators;
  const details = useId();
  const isExecution = line.key === "execution";
  const [targetWord, actualWord] = isExecution
    ? [messages.budget, messages.executed]
    : [messages.target, messages.actual];
  return (
    <article className={mergeClasses(rows.row, styles.row)}>
      <button
        type="button"
        className={rows.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={onToggle}
      >
        <span className={rows.head}>
          <span className={rows.title}>{line.name}</span>
          <ScoreOfWeight line={line} />
        </span>
        <span className={rows.head}>
          <span className={rows.text}>
            {targetWord} {line.target || messages.empty} · {actualWord} {line.actual || messages.empty}
          </span>
          <span className={styles.rule}>{line.isChosen ? `${line.rule}（${messages.chosen}）` : line.rule}</span>
        </span>
      </button>
      {isOpen ? (
        <div id={details}>
          <IndicatorDetails line={line} at={at} />
        </div>
      ) : null}
    </article>
  );
}
