import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from "react";
import { moveFocus } from "./roving";
import { useRowStyles } from "./rows";

/**
 * The links of one row: a single stop of Tab, with the arrow keys from link to link, so that Tab goes from row to row.
 * It comes back to the link that was used last.
 */
export function LinkRow({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const rows = useRowStyles();
  const row = useRef<HTMLDivElement>(null);
  const settle = (stop: Element | null): void => {
    const links = [...(row.current?.querySelectorAll<HTMLElement>(LINKS) ?? [])];
    const current = links.find((link) => link === stop) ?? links[0];
    for (const link of links) link.tabIndex = link === current ? 0 : -1;
  };
  useLayoutEffect(() => settle(row.current?.querySelector(`${LINKS}[tabindex="0"]`) ?? null));
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={label}
      className={rows.links}
      onFocus={({ target }) => settle(target)}
      onKeyDown={(event) => moveFocus(event, LINKS)}
    >
      {children}
    </div>
  );
}

const LINKS = "button";
