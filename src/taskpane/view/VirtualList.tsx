import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useReducer, useRef, type ReactElement, type ReactNode } from "react";
import { offsetsOf, windowOf } from "../model/window";
import { useScrolling, useScrollTo } from "./scrolling";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
});

/** Shorter lists are drawn whole. */
const MOST_DRAWN = 80;
const MARGIN = 600;

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly render: (item: T, index: number) => ReactNode;
  /** A likely height in pixels, until a row was drawn and measured. */
  readonly estimate: number;
  /** The row that has to be drawn; -1 for none. It is scrolled to where it is out of sight. */
  readonly wanted?: number;
}

/** A list of which only what is in view is drawn, so that 20,000 rows cost what 40 do. Rows may differ in height. */
export function VirtualList<T>(props: VirtualListProps<T>): ReactElement {
  const { label, items, keyOf, render, estimate, wanted = -1 } = props;
  const styles = useStyles();
  const isLong = items.length > MOST_DRAWN;
  const list = useRef<HTMLUListElement>(null);
  const measured = useRef(new Map<string, number>());
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const view = useScrolling(list, isLong);
  const scrollTo = useScrollTo(list);

  const offsets = isLong
    ? offsetsOf(items.length, (index) => measured.current.get(keyOf(items[index]!, index)) ?? estimate)
    : new Float64Array(1);
  const { first, end, above, total } = isLong
    ? windowOf(offsets, view.top, view.height, MARGIN)
    : { first: 0, end: items.length, above: 0, total: 0 };

  useLayoutEffect(() => {
    if (!isLong || list.current === null) return;
    let hasChanged = false;
    for (const row of list.current.querySelectorAll<HTMLElement>(":scope > li[data-key]")) {
      const height = row.offsetHeight;
      const key = row.dataset.key!;
      if (height > 0 && measured.current.get(key) !== height) {
        measured.current.set(key, height);
        hasChanged = true;
      }
    }
    if (hasChanged) drawAgain();
  });

  useLayoutEffect(() => {
    if (isLong && wanted !== -1 && (wanted < first || wanted >= end)) scrollTo(offsets[wanted]!);
    // Once it is in sight a person may scroll on.
  }, [wanted]);

  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {above > 0 ? <li role="presentation" aria-hidden="true" style={{ height: above }} /> : null}
      {items.slice(first, end).map((item, offset) => {
        const index = first + offset;
        const key = keyOf(item, index);
        return (
          <li key={key} data-key={key} aria-setsize={items.length} aria-posinset={index + 1}>
            {render(item, index)}
          </li>
        );
      })}
      {isLong && end < items.length ? (
        <li role="presentation" aria-hidden="true" style={{ height: total - offsets[end]! }} />
      ) : null}
    </ul>
  );
}
