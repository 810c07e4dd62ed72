import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRange } from "../../workbook";
import { usePane } from "./context";
import { PinIcon } from "./icons";
import { TARGET } from "./rows";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    ...TARGET,
    textAlign: "left",
    overflowWrap: "anywhere",
    "& svg": { width: "15px", height: "15px", flexShrink: 0 },
  },
});

export interface PlaceButtonProps {
  readonly label: string;
  readonly range: CellRange;
  /** Drawn before the first of several. */
  readonly hasPin?: boolean;
  /** What a screen reader says, where the label alone says too little. */
  readonly spoken?: string;
}

/** A cell or range as a link that selects it in the sheet (定位). */
export function PlaceButton({ label, range, hasPin, spoken }: PlaceButtonProps): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={messages.findings.locate(spoken ?? label)}
      onClick={() => void work.locate(range)}
    >
      {hasPin ? <PinIcon /> : null}
      {label}
    </Link>
  );
}
