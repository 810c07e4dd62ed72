/** What the keys of the whole page do. */
export interface PageKeys {
  /** Ctrl+S. */
  save(): void;
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/**
 * Keys that work wherever the focus is, in the sheet as in the pane: F6 goes from one to the other as in Excel, Ctrl+S
 * saves. On a low page, where the pane stands below the sheet, it is shown whole while somebody is in it.
 */
export function acceptPageKeys({ save, grid, frame }: PageKeys): void {
  /** What had the focus in the pane: the browser forgets it once the focus is in the sheet. */
  let last: HTMLElement | null = null;
  const toPane = (): void => {
    const tab = frame.contentDocument?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    (last?.isConnected ? last : tab)?.focus();
  };
  const onKey = (isInPane: boolean) => (event: KeyboardEvent) => {
    const isSaving = event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.key !== "F6" && !isSaving) return;
    event.preventDefault();
    // What is being written into a cell belongs to what is saved.
    if (!isInPane && document.activeElement?.matches("input, textarea")) grid.focus();
    if (isSaving) save();
    else if (isInPane) grid.focus();
    else toPane();
  };
  window.addEventListener("keydown", onKey(false), { capture: true });
  frame.addEventListener("load", () => {
    const pane = frame.contentWindow!;
    last = null;
    pane.addEventListener("keydown", onKey(true));
    // A page that moves below the pressed mouse would lose the click.
    let isPressed = false;
    pane.addEventListener("pointerdown", () => (isPressed = true), { capture: true });
    for (const end of ["click", "pointercancel"]) {
      pane.addEventListener(end, () => (isPressed = false), { capture: true });
    }
    pane.addEventListener("focusin", ({ target }) => {
      last = target as HTMLElement;
      if (!isPressed) frame.scrollIntoView({ block: "nearest" });
    });
  });
}
