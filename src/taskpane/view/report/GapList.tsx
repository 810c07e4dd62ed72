import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../context";
import { useRowStyles } from "../rows";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingLeft: "18px" } });

/** What the report leaves to be written, each with the heading that it stands under. */
export function GapList({ gaps }: { readonly gaps: readonly string[] }): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useMessages().report;
  return (
    <>
      <h2 className={rows.title}>{words.gaps}</h2>
      <p className={rows.text}>{gaps.length === 0 ? words.noGaps : words.gapCount(gaps.length)}</p>
      {gaps.length === 0 ? null : (
        <ul className={styles.list}>
          {gaps.map((gap, index) => (
            <li key={index} className={rows.text}>
              {gap}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
