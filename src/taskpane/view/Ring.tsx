import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const SIZE = 84;
const WIDTH = 7;
const RADIUS = (SIZE - WIDTH) / 2;
/** Digits that fit at full size. */
const LONGEST = 4;
const AROUND = 2 * Math.PI * RADIUS;

const useStyles = makeStyles({
  ring: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  track: { stroke: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { stroke: "GrayText" } },
  arc: { stroke: tokens.colorBrandStroke1, "@media (forced-colors: active)": { stroke: "Highlight" } },
  warning: { stroke: tokens.colorPaletteDarkOrangeBorderActive },
  total: { fill: tokens.colorNeutralForeground1, fontSize: "23px", fontWeight: tokens.fontWeightSemibold },
  long: { fontSize: "20px" },
  grade: { fill: tokens.colorNeutralForeground2, fontSize: "13px" },
});

export interface RingProps {
  /** 0 to 1. */
  readonly share: number;
  readonly total: string;
  /** Beneath the total: the grade, or that it is still open. */
  readonly grade: string;
  readonly isLow: boolean;
  /** What a screen reader says. */
  readonly label: string;
}

/** The score as a ring with the number and the grade inside. */
export function Ring({ share, total, grade, isLow, label }: RingProps): ReactElement {
  const styles = useStyles();
  const middle = SIZE / 2;
  const circle = { cx: middle, cy: middle, r: RADIUS, fill: "none", strokeWidth: WIDTH };
  return (
    <svg
      className={styles.ring}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={label}
    >
      <circle {...circle} className={styles.track} />
      <circle
        {...circle}
        className={isLow ? styles.warning : styles.arc}
        strokeLinecap={share > 0 ? "round" : "butt"}
        strokeDasharray={`${AROUND * share} ${AROUND}`}
        transform={`rotate(-90 ${middle} ${middle})`}
      />
      <text
        x={middle}
        y={middle + 3}
        textAnchor="middle"
        className={mergeClasses(styles.total, total.length > LONGEST && styles.long)}
      >
        {total}
      </text>
      <text x={middle} y={middle + 22} textAnchor="middle" className={styles.grade}>
        {grade}
      </text>
    </svg>
  );
}
