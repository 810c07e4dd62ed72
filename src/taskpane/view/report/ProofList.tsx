import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Proof } from "../../shown/report";
import { useMessages } from "../context";
import { CheckIcon } from "../icons";
import { useRowStyles } from "../rows";
import { ProofItem } from "./ProofItem";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** What 核对报告 found of a file, the gravest first. */
export function ProofList({ file, agreeing, wrong, open, ofPair, told, more }: Proof): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useMessages().report;
  return (
    <>
      <p className={rows.text} role="status">
        {words.proof(file, agreeing, wrong, open)}
      </p>
      {told.length === 0 ? (
        <p className={mergeClasses(rows.text, rows.sound)}>
          <CheckIcon /> {words.allAgree}
        </p>
      ) : null}
      <ul className={styles.list}>
        {ofPair.map((finding) => (
          <li key={finding.check}>
            <ProofItem finding={finding} />
          </li>
        ))}
        {told.map((finding, index) => (
          <li key={index}>
            <ProofItem finding={finding} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={rows.text}>{words.more(more)}</p> : null}
    </>
  );
}
