import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndicatorLine, LineKey } from "../shown/indicators";
import { useAnswer } from "./answer";
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
  at,
}: {
  readonly line: IndicatorLine;
  readonly at: LineKey;
}): ReactElement | null {
  const styles = useStyles();
  const rows = useRowStyles();
  const messages = useMessages().indicators;
  const details = useAnswer("indicatorDetails", { at });
  if (details === null) return null;
  const { bounds, given, offers, actual } = details;
  return (
    <div className={styles.box}>
      <p className={styles.sentence}>{details.explained}</p>
      {bounds ? <p className={styles.reason}>{messages.bounds(bounds.low, bounds.high)}</p> : null}
      {given === null ? null : (
        <p className={styles.reason}>
          {messages.given} {given}
        </p>
      )}
      <p className={styles.reason}>
        {messages.why}
        {details.reason}
      </p>
      {offers ? <RuleField at={at} offers={offers} /> : null}
      <SettleFields fields={details.fields} />
      {actual === null ? null : <WhatIfField at={at} actual={actual} />}
      <div className={rows.links}>
        {line.links.map(({ role, label, range }, index) => (
          <PlaceButton
            key={role}
            label={`${messages[role]} ${label}`}
            range={range}
            hasPin={index === 0}
            spoken={`${line.name} ${messages[role]} ${label}`}
          />
        ))}
      </div>
    </div>
  );
}
