/** Marks what opens the fields of a matter. */
export const SETTLES = "data-settles";
/** 写入, where everything entered is written. */
export const WRITE_ENTRIES_ID = "write-entries";

/**
 * Goes on from the fields of one matter: opens those of the next one below that are still closed, else to 写入. The
 * button 写入 comes with the first entry, so it is looked for once the pane has drawn it.
 */
export function goOn(from: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>(`[${SETTLES}]`)];
  const isBelow = (one: HTMLElement): boolean =>
    from !== null && (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = all.find((one) => isBelow(one) && one.getAttribute("aria-expanded") === "false");
  if (next) {
    next.click();
  } else {
    requestAnimationFrame(() => document.getElementById(WRITE_ENTRIES_ID)?.focus());
  }
}

/** Scrolls as little as shows the whole of it. */
export function intoView(element: HTMLElement | null): void {
  // Where nothing is laid out there is nothing to scroll.
  if (element !== null && "scrollIntoView" in element) element.scrollIntoView({ block: "nearest" });
}
