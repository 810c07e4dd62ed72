import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SinceLastRun } from "../../app";
import { changedCell, changesOf, labelWithin, totalDifference } from "../model/since";
import { placeLink } from "../model/places";
import type { ScoreTable } from "../model/tables";
import { useMessages } from "./context";
import { PlaceButton } from "./PlaceButton";
import { TARGET } from "./rows";

const useStyles = makeStyles({
  note: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    "& button": TARGET,
  },
  list: { margin: "2px 0 0", paddingLeft: "16px" },
});

/** Changes that are told at once; the rest on demand. */
const FIRST = 1;

/** What changed since the last run: the total, and from which cell. */
export function Since({
  since,
  table,
}: {
  readonly since: SinceLastRun;
  readonly table: ScoreTable;
}): ReactElement | null {
  const styles = useStyles();
  const messages = useMessages().since;
  const [showsAll, setShowsAll] = useState(false);
  const difference = totalDifference(since, table);
  if (difference === null) return null;
  const changes = changesOf(since, table);
  // Nothing has changed: right after a write there is nothing to compare with.
  if (difference === "" && changes.length === 0) return null;
  const shown = showsAll ? changes : changes.slice(0, FIRST);
  const more = changes.length - FIRST;
  return (
    <div className={styles.note}>
      {difference === "" ? messages.same : messages.total(difference)}
      {changes.length > 0 ? (
        <ul className={styles.list}>
          {shown.map((change) => {
            const cell = changedCell(change);
            const words = messages.change(labelWithin(change), change.before, change.now);
            return (
              <li key={`${change.label} ${change.at}`}>
                {words}
                {change.effect ? `（${change.effect}）` : ""} {cell ? <PlaceButton {...placeLink(cell)} /> : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {more > 0 ? (
        <Link as="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? messages.fewer : messages.more(more)}
        </Link>
      ) : null}
    </div>
  );
}
