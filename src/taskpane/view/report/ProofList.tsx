import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isToLookAt } from "../../../app";
import type { Proof } from "../../state/state";
import { useMessages } from "../context";
import { CheckIcon } from "../icons";
import { useRowStyles } from "../rows";
import { ProofItem } from "./ProofItem";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** So many findings of a report are shown; whoever mends them checks again. */
const MOST = 100;

/** What 核对报告 found of a file, the gravest first. */
export function ProofList({ file, checked }: Proof): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useMessages().report;
  const found = checked.told.filter(isToLookAt);
  const open = found.filter(({ report }) => report?.verdict === "not-placed").length;
  return (
    <>
      <p className={rows.text} role="status">
        {words.proof(file, checked.agreeing, found.length - open, open)}
      </p>
      {found.length === 0 ? (
        <p className={mergeClasses(rows.text, rows.sound)}>
          <CheckIcon /> {words.allAgree}
        </p>
      ) : null}
      <ul className={styles.list}>
        {checked.ofPair.map((finding) => (
          <li key={finding.check}>
            <ProofItem finding={finding} />
          </li>
        ))}
        {found.slice(0, MOST).map((finding, index) => (
          <li key={index}>
            <ProofItem finding={finding} />
          </li>
        ))}
      </ul>
      {found.length > MOST ? <p className={rows.text}>{words.more(found.length - MOST)}</p> : null}
    </>
  );
}
