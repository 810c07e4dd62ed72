import { a1, parseA1Range, type Rectangle } from "../workbook";
import type { Position } from "./grid/keys";

const PLACE = /^(?:(?:'((?:[^']|'')+)'|([^'!！]+))[!！])?([^!！]+)$/;

/** B3, B3:C4, 部门表!B3 or '部门 表'!B3:C4; the sheet is null where none is named. */
export function parsePlace(text: string): { readonly sheet: string | null; readonly area: Rectangle } | null {
  const [, quoted, bare, cells = ""] = PLACE.exec(text.trim()) ?? [];
  const area = parseA1Range(cells.trim().replaceAll("$", "").replace("：", ":"));
  return area && { sheet: quoted?.replaceAll("''", "'") ?? bare?.trim() ?? null, area };
}

/** Shows the selected cell's place and what it holds; takes another place to go to, and what is to be written. */
export class FormulaBar {
  private place: Position | null = null;
  private text = "";

  constructor(
    private readonly name: HTMLInputElement,
    private readonly field: HTMLInputElement,
    private readonly go: (area: Rectangle, sheet: string | null) => void,
    private readonly write: (place: Position, text: string) => void,
    private readonly editing: (isEditing: boolean) => void,
  ) {
    name.addEventListener("focus", () => name.select());
    name.addEventListener("blur", () => this.showName());
    name.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      const place = parsePlace(name.value);
      if (place) this.go(place.area, place.sheet);
      else this.showName();
    });
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
    this.showName();
    this.field.value = text;
    this.field.disabled = false;
  }

  private showName(): void {
    if (this.place) this.name.value = a1(this.place.row, this.place.column);
  }

  private commit(): void {
    this.editing(false);
    if (this.place && this.field.value !== this.text) this.write(this.place, this.field.value);
  }
}
