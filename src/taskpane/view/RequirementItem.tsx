import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Requirement } from "../../app";
import { placeLink } from "../model/places";
import { usePane } from "./context";
import { LEADS_ON } from "./focus";
import { CheckIcon, ErrorIcon, WarningIcon } from "./icons";
import { PlaceButton } from "./PlaceButton";
import { useRowStyles } from "./rows";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingLeft: "18px" } });

/** Matters that are listed; the rest is counted, and comes forward as these are settled. */
const MOST = 20;
const MOST_PLACES = 2;

/** One requirement: whether it is true, and what stands in its way with the way there. */
export function RequirementItem({ requirement }: { readonly requirement: Requirement }): ReactElement {
  const rows = useRowStyles();
  const styles = useStyles();
  const { store, work, messages } = usePane();
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const { id, isNeeded, matters } = requirement;
  const words = messages.handIn;
  const count = matters.length;
  const isTrue = count === 0;
  const ways: Readonly<Record<Way, { readonly label: string; readonly go: () => void }>> = {
    settle: { label: messages.entering.oneByOne, go: () => store.dispatch({ type: "went-on", to: "settle" }) },
    findings: {
      label: words.toFindings,
      go: () => {
        store.dispatch({ type: "table-chosen", table: null });
        store.dispatch({ type: "tab-chosen", tab: "findings" });
      },
    },
    tables: { label: messages.actions.tables, go: () => void work.propose("tables") },
    report: { label: words.toReport, go: () => void work.propose("report") },
  };
  return (
    <article className={mergeClasses(rows.row, rows.withIcon)}>
      <span className={isTrue ? rows.sound : isNeeded ? rows.error : rows.warning}>
        {isTrue ? <CheckIcon /> : isNeeded ? <ErrorIcon /> : <WarningIcon />}
      </span>
      <div>
        <div className={rows.head}>
          <h2 className={rows.title}>
            <span className={rows.spoken}>{isTrue ? words.isTrue : words.isOpen}：</span>
            {words.requirements[id]}
          </h2>
          {isTrue ? null : (
            <Link
              as="button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? details : undefined}
              aria-label={`${words.requirements[id]} ${words.count(count)}`}
              onClick={() => setOpen(!isOpen)}
            >
              {words.count(count)}
            </Link>
          )}
        </div>
        {isOpen && !isTrue ? (
          <ul id={details} className={mergeClasses(rows.text, styles.list)}>
            {matters.slice(0, MOST).map(({ message, places }, index) => (
              <li key={index}>
                {message}{" "}
                {places.slice(0, MOST_PLACES).map((place, nth) => (
                  <PlaceButton key={nth} {...placeLink(place)} hasPin={nth === 0} />
                ))}
              </li>
            ))}
            {count > MOST ? <li>{words.more(count - MOST)}</li> : null}
          </ul>
        ) : null}
        {isTrue ? null : (
          <div className={rows.links}>
            {waysOf(requirement).map((way) => (
              <Link
                key={way}
                as="button"
                {...LEADS_ON}
                aria-label={`${ways[way].label}（${words.requirements[id]}）`}
                onClick={ways[way].go}
              >
                {ways[way].label}
              </Link>
            ))}
          </div>
        )}
      </div>
    </article>
  );
}

/** Where something is done about a requirement. */
type Way = "settle" | "findings" | "tables" | "report";

function waysOf({ id, matters }: Requirement): readonly Way[] {
  switch (id) {
    case "scores":
    case "reasons":
      return ["settle", "findings"];
    case "errors":
    case "agreement":
      return ["findings"];
    case "tables":
      return ["tables"];
    case "report":
      // Gaps of a report that is written have their cells.
      return matters.some(({ places }) => places.length === 0) ? ["report"] : [];
    case "sign-offs":
      return [];
  }
}
