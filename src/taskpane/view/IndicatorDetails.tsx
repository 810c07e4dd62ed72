import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Evaluated } from "../../app";
import { formatScore } from "../../figures";
import type { Evaluation } from "../../scoring";
import type { IndicatorLine } from "../model/indicators";
import { useMessages } from "./context";
import { PlaceButton } from "./PlaceButton";
import { useRowStyles } from "./rows";
import { RuleField } from "./RuleField";
import { SettleFields } from "./SettleFields";
import { WhatIfField } from "./WhatIfField";

const useStyles = makeStyles({
  box: {
    marginBottom: "10px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  sentence: { margin: 0 },
  reason: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Why an indicator has its points, what it would have with another actual value, and its cells. */
export function IndicatorDetails({
  line,
  evaluated,
  evaluation,
}: {
  readonly line: IndicatorLine;
  readonly evaluated: Evaluated;
  readonly evaluation: Evaluation;
}): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const messages = useMessages().indicators;
  const { item } = line;
  const { bounds, given, row } = item;
  // The points of rows that share them stand on one, but each has its rule.
  const isScored = item.weight !== null || item.pool !== undefined;
  return (
    <div className={styles.box}>
      <p className={styles.sentence}>{item.explained()}</p>
      {bounds ? (
        <p className={styles.reason}>{messages.bounds(formatScore(bounds.low), formatScore(bounds.high))}</p>
      ) : null}
      {given && item.score && !given.eq(item.score) ? (
        <p className={styles.reason}>
          {messages.given} {formatScore(given)}
        </p>
      ) : null}
      <p className={styles.reason}>
        {messages.why}
        {item.reason}
      </p>
      {row && (isScored || row.chosenMethod !== undefined) ? (
        <RuleField evaluated={evaluated} evaluation={evaluation} item={item} row={row} />
      ) : null}
      <SettleFields evaluated={evaluated} evaluation={evaluation} item={item} />
      {row && isScored ? <WhatIfField evaluated={evaluated} evaluation={evaluation} row={row} /> : null}
      <div className={rows.links}>
        {line.links.map(({ role, label, range }, index) => (
          <PlaceButton
            key={role}
            label={`${messages[role]} ${label}`}
            range={range}
            hasPin={index === 0}
            spoken={`${item.name} ${messages[role]} ${label}`}
          />
        ))}
      </div>
    </div>
  );
}
