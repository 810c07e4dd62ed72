import type { Tab } from "../state/state";

/** Put on the element that leads on to the next step. */
export const LEADS_ON = { "data-leads-on": "" } as const;

/** 写入, where everything entered is written. */
export const WRITE_ENTRIES_ID = "write-entries";

/** Puts the focus on what leads on inside of an element; false where nothing does. */
export function focusWhatLeadsOn(inside: HTMLElement | null): boolean {
  const next = inside?.querySelector<HTMLElement>("[data-leads-on]");
  next?.focus();
  return next !== null && next !== undefined;
}

/** The id of a tab, by which its panel is named. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

/** Puts the focus on the tab of the shown view: where it goes when what had it is gone. */
export function focusTab(tab: Tab): void {
  document.getElementById(tabId(tab))?.focus();
}

/** To 写入, which comes with the first entry and is looked for once the pane has drawn it; without one to the tab. */
export function focusWriting(tab: Tab): void {
  requestAnimationFrame(() => {
    const button = document.getElementById(WRITE_ENTRIES_ID);
    if (button) button.focus();
    else focusTab(tab);
  });
}

/** Scrolls as little as shows the whole of it. */
export function intoView(element: HTMLElement | null): void {
  // Where nothing is laid out there is nothing to scroll.
  if (element !== null && "scrollIntoView" in element) element.scrollIntoView({ block: "nearest" });
}
