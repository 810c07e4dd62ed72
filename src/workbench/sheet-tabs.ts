/** The names of the sheets below the grid. */
export class SheetTabs {
  constructor(
    private readonly element: HTMLElement,
    private readonly choose: (sheet: string) => void,
  ) {
    element.addEventListener("keydown", (event) => this.onKey(event));
  }

  show(sheets: readonly string[], current: string): void {
    const hadFocus = this.element.contains(document.activeElement);
    const tabs = sheets.map((sheet) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = sheet;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", "grid");
      tab.setAttribute("aria-selected", String(sheet === current));
      tab.tabIndex = sheet === current ? 0 : -1;
      tab.addEventListener("click", () => this.choose(sheet));
      return tab;
    });
    this.element.replaceChildren(...tabs);
    const chosen = tabs[sheets.indexOf(current)];
    if (chosen) this.reveal(chosen);
    if (hadFocus) chosen?.focus();
  }

  /** Scrolls the row of names alone: on a low page somebody may be in the pane below it. */
  private reveal(tab: HTMLElement): void {
    const row = this.element.getBoundingClientRect();
    const { left, right } = tab.getBoundingClientRect();
    if (left < row.left) this.element.scrollLeft -= row.left - left;
    else if (right > row.right) this.element.scrollLeft += right - row.right;
  }

  private onKey(event: KeyboardEvent): void {
    const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const tabs = [...this.element.children] as HTMLElement[];
    const next = tabs[tabs.indexOf(document.activeElement as HTMLElement) + direction];
    if (direction === 0 || !next) return;
    event.preventDefault();
    next.click();
  }
}
