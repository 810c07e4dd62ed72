import { a1 } from "../../workbook";
import type { Position } from "./keys";

/** How an edit ended; after Enter the selection goes on to the next row. */
export type EditEnd = "enter" | "leave" | "cancel";

/** The field in which a cell is written, over the cell. */
export class CellEditor {
  private readonly field = document.createElement("textarea");
  private place: Position | null = null;

  constructor(
    private readonly space: HTMLElement,
    private readonly finish: (place: Position, text: string, end: EditEnd) => void,
  ) {
    this.field.className = "cell-editor";
    this.field.rows = 1;
    this.field.spellcheck = false;
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    this.field.addEventListener("blur", () => this.close("leave"));
  }

  get isOpen(): boolean {
    return this.place !== null;
  }

  open(place: Position, text: string, box: { left: number; top: number; width: number; height: number }): void {
    this.place = place;
    this.field.value = text;
    this.field.setAttribute("aria-label", `编辑单元格 ${a1(place.row, place.column)}`);
    for (const side of ["left", "top"] as const) this.field.style[side] = `${box[side]}px`;
    this.field.style.minWidth = `${box.width}px`;
    this.field.style.minHeight = `${box.height}px`;
    this.space.append(this.field);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    // While Chinese is being composed, Enter and Escape belong to the input method.
    if (event.isComposing) return;
    if (event.key === "Enter" && event.altKey) {
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
      event.preventDefault();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.close("enter");
    } else if (event.key === "Escape") this.close("cancel");
  }

  close(end: EditEnd): void {
    const { place } = this;
    if (!place) return;
    this.place = null;
    const text = this.field.value;
    this.field.remove();
    this.finish(place, text, end);
  }
}
