import type { KeyboardEvent } from "react";
import { nextIndex } from "../model/roving";

/** Moves the focus with the arrow keys among the elements that `selector` finds inside the handler's element. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const next = nextIndex(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
  if (next === null) return;
  event.preventDefault();
  all[next]?.focus();
}
