import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { placeLink } from "../model/places";
import type { ShownSince } from "../shown/tables";
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
export function Since({ since }: { readonly since: ShownSince }): ReactElement {
  const styles = useStyles();
  const messages = useMessages().since;
  const [showsAll, setShowsAll] = useState(false);
  const { difference, changes } = since;
  const shown = showsAll ? changes : changes.slice(0, FIRST);
  const more = changes.length - FIRST;
  return (
    <div className={styles.note}>
      {difference === "" ? messages.same : messages.total(difference)}
      {changes.length > 0 ? (
        <ul className={styles.list}>
          {shown.map(({ label, before, now, effect, place }, index) => (
            <li key={index}>
              {messages.change(label, before, now)}
              {effect ? `（${effect}）` : ""} {place ? <PlaceButton {...placeLink(place)} /> : null}
            </li>
          ))}
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
