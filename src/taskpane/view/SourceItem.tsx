import { Link, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { placeLink } from "../model/places";
import type { SourceLine } from "../shown/sources";
import { useMessages } from "./context";
import { CheckIcon, WarningIcon } from "./icons";
import { PlaceButton } from "./PlaceButton";
import { useRowStyles } from "./rows";

export interface SourceItemProps {
  readonly line: SourceLine;
  readonly isEdited: boolean;
  readonly onEdit: () => void;
  /** The editor, drawn while it is edited. */
  readonly children: ReactNode;
}

/** One recognised table: what it is, where it stands, its unit and size, and whether the reader is sure. */
export function SourceItem({ line, isEdited, onEdit, children }: SourceItemProps): ReactElement {
  const rows = useRowStyles();
  const { sources } = useMessages();
  const change = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (wasEdited.current && !isEdited) change.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const { kind, range, count, doubt } = line;
  const status = doubt ? sources.doubtful : sources.sound;
  const details = [
    count === null ? "" : sources.count(kind, count),
    line.unit ? `${sources.unit} ${line.unit}` : "",
    line.isHidden ? sources.hidden : "",
    line.isPointed ? sources.pointed : "",
  ].filter((part) => part !== "");
  return (
    <article className={mergeClasses(rows.row, rows.withIcon)}>
      <span className={doubt ? rows.warning : rows.sound} title={status}>
        {doubt ? <WarningIcon /> : <CheckIcon />}
      </span>
      <div>
        <div className={rows.head}>
          <h2 className={rows.title}>
            <span className={rows.spoken}>{status}：</span>
            {sources.kinds[kind]}
          </h2>
          <Link
            ref={change}
            as="button"
            aria-expanded={isEdited}
            aria-label={`${sources.change} ${sources.kinds[kind]} ${range.sheet}`}
            onClick={onEdit}
          >
            {sources.change}
          </Link>
        </div>
        {details.length > 0 ? <p className={rows.text}>{details.join(" · ")}</p> : null}
        {line.why ? <p className={rows.text}>{line.why}</p> : null}
        {doubt ? <p className={rows.text}>{doubt}</p> : null}
        <div className={rows.links}>
          <PlaceButton {...placeLink(range)} hasPin />
        </div>
        {isEdited ? children : null}
      </div>
    </article>
  );
}
