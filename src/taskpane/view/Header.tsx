import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ShownWorkbook } from "../shown/workbook";
import { useMessages } from "./context";
import { SchemePicker } from "./later";
import { MoreMenu } from "./MoreMenu";
import { TARGET } from "./rows";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    paddingTop: "4px",
  },
  scheme: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& button": { fontSize: "inherit", lineHeight: "inherit", ...TARGET },
  },
});

/** Whose workbook it is and by which scheme it is scored, with the menu of the rarer actions. */
export function Header({ result }: { readonly result: ShownWorkbook | null }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const [isChoosing, setChoosing] = useState(false);
  const unit = result ? (result.unit ?? messages.unitUnknown) : messages.productName;
  const year = result?.year ? ` ${messages.year(result.year)}` : "";
  return (
    <header>
      <div className={styles.line}>
        <h1 className={styles.unit}>{unit + year}</h1>
        <MoreMenu />
      </div>
      {result ? (
        <p className={styles.scheme}>
          {result.scheme.words}{" "}
          <Link
            as="button"
            aria-expanded={isChoosing}
            aria-label={`${messages.scheme.choose}：${messages.scheme.change}`}
            onClick={() => setChoosing(!isChoosing)}
          >
            {messages.scheme.change}
          </Link>
        </p>
      ) : null}
      {result && isChoosing ? <SchemePicker result={result} onDone={() => setChoosing(false)} /> : null}
    </header>
  );
}
