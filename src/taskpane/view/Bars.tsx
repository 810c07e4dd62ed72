import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Part } from "../shown/tables";
import { useMessages } from "./context";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    flexGrow: 1,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(24px, 1fr) max-content",
    columnGap: "8px",
    rowGap: "5px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: "contents" },
  label: { maxWidth: "6.5em", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: { display: "block", width: "100%", height: "6px" },
  track: { fill: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { fill: "GrayText" } },
  full: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "Highlight" } },
  points: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  weight: { color: tokens.colorNeutralForeground3 },
});

/** Where the points went: one bar a first level. The numbers stand beside the bars, so the drawing is no news. */
export function Bars({ parts }: { readonly parts: readonly Part[] }): ReactElement {
  const styles = useStyles();
  const { score } = useMessages();
  return (
    <ul className={styles.list} aria-label={score.heading}>
      {parts.map((part, index) => {
        const label = part.label === null ? score.executionRate : part.label || score.otherPart;
        return (
          <li key={index} className={styles.row}>
            <span className={styles.label} title={label}>
              {label}
            </span>
            <svg className={styles.bar} aria-hidden="true" focusable="false">
              <rect className={styles.track} width="100%" height="6" rx="3" />
              <rect className={styles.full} width={`${part.share * 100}%`} height="6" rx="3" />
            </svg>
            <span className={styles.points}>
              {part.points}
              <span className={styles.weight}> / {part.weight}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
