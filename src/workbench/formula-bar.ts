import { a1 } from "../workbook";
import type { Position } from "./grid/keys";

/** Shows the selected cell's place and what it holds, and takes what is typed instead. */
export class FormulaBar {
  private place: Position | null = null;
  private text = "";

  constructor(
    private readonly name: HTMLElement,
    private readonly field: HTMLInputElement,
    private readonly write: (place: Position, text: string) => void,
    private readonly editing: (isEditing: boolean) => void,
  ) {
    field.addEventListener("focus", () => this.editing(true));
    field.addEventListener("blur", () => this.commit());
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") field.value = this.text;
      if (event.key === "Enter" || event.key === "Escape") field.blur();
    });
  }

  show(place: Position, text: string): void {
    this.place = place;
    this.text = text;
    this.name.textContent = a1(place.row, place.column);
    this.field.value = text;
    this.field.disabled = false;
  }

  private commit(): void {
    this.editing(false);
    if (this.place && this.field.value !== this.text) this.write(this.place, this.field.value);
  }
}
