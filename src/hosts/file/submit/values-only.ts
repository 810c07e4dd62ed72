import { a1, showsPicture, type SubmittedCell } from "../../../workbook";
import { columnOfReference, rowOfElement } from "../xml/cell-reference";
import { withAttribute, type Edit } from "../xml/edit";
import { localName, prefixOf, type XmlListener, type XmlPart } from "../xml/parse";
import { cellXml } from "../write/cell-xml";

interface OpenCell {
  readonly start: number;
  readonly openEnd: number;
  readonly style: number;
  readonly isString: boolean;
  readonly isPicture: boolean;
  formula: { start: number; end: number; text: string } | null;
  value: string;
}

/** Reads the cells of a sheet and gathers the edits that put values in the place of formulas. */
export class ValuesOnly implements XmlListener {
  readonly edits: Edit[] = [];
  /** Numbers of the shared strings that are still shown. */
  readonly strings = new Set<number>();
  private readonly planned: ReadonlyMap<string, SubmittedCell>;
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private inValue = false;
  private inFormula = false;
  /** Whether a cell lost the picture that it shows. */
  lostPicture = false;

  constructor(
    private readonly part: XmlPart,
    cells: readonly SubmittedCell[],
    private readonly pictures: ReadonlySet<number>,
  ) {
    this.planned = new Map(cells.map((cell) => [a1(cell.row, cell.column), cell]));
  }

  open(name: string, attributes: Readonly<Record<string, string>>, position: number): void {
    const local = localName(name);
    if (local === "row") {
      this.row = rowOfElement(attributes, this.row, this.part, position);
      this.column = -1;
    } else if (local === "c") {
      this.column = attributes.r === undefined ? this.column + 1 : columnOfReference(attributes.r, this.row);
      this.cell = {
        start: this.startOf(position),
        openEnd: position,
        style: Number(attributes.s ?? 0),
        isString: attributes.t === "s",
        isPicture: attributes.vm !== undefined && this.pictures.has(Number(attributes.vm)),
        formula: null,
        value: "",
      };
    } else if (local === "f" && this.cell) {
      this.cell.formula = { start: this.startOf(position), end: position, text: "" };
      this.inFormula = true;
    } else if (local === "v") this.inValue = true;
  }

  close(name: string, position: number): void {
    const local = localName(name);
    if (local === "f" && this.cell?.formula) {
      this.cell.formula.end = position;
      this.inFormula = false;
    } else if (local === "v") this.inValue = false;
    else if (local === "c" && this.cell) {
      this.finish(this.cell, position, prefixOf(name));
      this.cell = null;
    }
  }

  text(run: string): void {
    if (this.inValue && this.cell) this.cell.value += run;
    else if (this.inFormula && this.cell?.formula) this.cell.formula.text += run;
  }

  private finish(cell: OpenCell, end: number, prefix: string): void {
    if (cell.isPicture || showsPicture(cell.formula?.text.replace(/^\s*=/, ""))) {
      this.lostPicture = true;
      const { row, column } = this;
      this.edits.push({ start: cell.start, end, text: cellXml({ row, column, value: null }, cell.style, prefix) });
      return;
    }
    const planned = this.planned.get(a1(this.row, this.column));
    if (planned) {
      this.edits.push({ start: cell.start, end, text: valueXml(planned, cell.style, prefix) });
      return;
    }
    if (cell.isString) this.strings.add(Number(cell.value));
    // cm and vm lead to a part that stays behind; they tell of arrays and of values that only a formula makes.
    const tag = this.part.text.slice(cell.start, cell.openEnd);
    const plain = withAttribute(withAttribute(tag, "cm", null), "vm", null);
    if (plain !== tag) this.edits.push({ start: cell.start, end: cell.openEnd, text: plain });
    if (cell.formula) this.edits.push({ start: cell.formula.start, end: cell.formula.end, text: "" });
  }

  private startOf(position: number): number {
    return this.part.text.lastIndexOf("<", position - 1);
  }
}

/** The XML of a cell that holds a value; texts stand in the cell itself. */
function valueXml({ row, column, value, error }: SubmittedCell, style: number, prefix: string): string {
  if (error === undefined && typeof value !== "boolean") return cellXml({ row, column, value }, style, prefix);
  const type = error === undefined ? "b" : "e";
  const written = error ?? (value ? "1" : "0");
  const styled = style === 0 ? "" : ` s="${style}"`;
  return `<${prefix}c r="${a1(row, column)}"${styled} t="${type}"><${prefix}v>${written}</${prefix}v></${prefix}c>`;
}
