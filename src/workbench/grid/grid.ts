import type { CellSnapshot, Rectangle } from "../../workbook";
import type { CellEdit } from "../edits";
import { CellEditor, type EditEnd } from "./cell-editor";
import { blockText, parseBlock } from "./clipboard";
import { cellId, drawHead, drawRows, drawSelection, HEAD_HEIGHT, HEAD_WIDTH } from "./draw";
import { between, moved, type Position } from "./keys";
import { SheetView } from "./sheet-view";

/** What a person does in the grid. */
export interface GridListener {
  /** `active` is the cell that would be written into. */
  selected(area: Rectangle, active: Position): void;
  /** Cells were written at once; the grid is shown anew afterwards. */
  written(cells: readonly CellEdit[]): void;
  undo(): void;
  redo(): void;
  /** A cell is being edited, or no longer. */
  editing(isEditing: boolean): void;
}

const OVERSCAN = 4;

/** A sheet on the page. Only the rows and columns in view are drawn. */
export class Grid {
  private readonly space = document.createElement("div");
  /** What is drawn anew; the field of the cell that is being edited stands beside it. */
  private readonly layer = document.createElement("div");
  private readonly editor: CellEditor;
  private view: SheetView | null = null;
  private active: Position = { row: 0, column: 0 };
  /** Where Shift+arrow or the mouse has drawn the selection to. */
  private far: Position = { row: 0, column: 0 };
  private area: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };
  private isDragging = false;
  private isDrawing = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly listener: GridListener,
  ) {
    this.space.className = "grid-space";
    this.space.setAttribute("role", "presentation");
    this.layer.className = "grid-layer";
    this.layer.setAttribute("role", "presentation");
    this.space.append(this.layer);
    element.append(this.space);
    this.editor = new CellEditor(this.space, (place, text, end) => this.endEdit(place, text, end));
    element.addEventListener("scroll", () => this.draw());
    element.addEventListener("keydown", (event) => this.onKey(event));
    element.addEventListener("mousedown", (event) => this.onMouseDown(event));
    element.addEventListener("mousemove", (event) => this.onMouseMove(event));
    element.addEventListener("dblclick", (event) => this.onDoubleClick(event));
    element.addEventListener("copy", (event) => this.onCopy(event));
    element.addEventListener("paste", (event) => this.onPaste(event));
    window.addEventListener("mouseup", () => (this.isDragging = false));
    new ResizeObserver(() => this.draw()).observe(element);
  }

  /** Shows a sheet; of the same sheet the selection and the place stay. */
  show(view: SheetView): void {
    const isOther = this.view?.sheet.name !== view.sheet.name;
    this.view = view;
    this.element.setAttribute("aria-label", `工作表 ${view.sheet.name}`);
    this.element.setAttribute("aria-rowcount", String(view.rows.count + 1));
    this.element.setAttribute("aria-colcount", String(view.columns.count + 1));
    this.space.style.width = `${HEAD_WIDTH + view.columns.total}px`;
    this.space.style.height = `${HEAD_HEIGHT + view.rows.total}px`;
    if (isOther) {
      this.element.scrollTo(0, 0);
      this.select({ top: 0, left: 0, bottom: 0, right: 0 });
    }
    this.drawNow();
  }

  /** Selects an area and brings its first cell into view. */
  select(area: Rectangle): void {
    if (!this.view) return;
    this.active = { row: area.top, column: area.left };
    this.far = { row: area.bottom, column: area.right };
    this.area = this.view.grown(area);
    this.reveal(this.active);
    this.drawNow();
  }

  /** A person goes to an area by its name; what lies beyond the shown rows and columns is left out. */
  go(area: Rectangle): void {
    if (!this.view) return;
    const row = (index: number) => Math.min(index, this.view!.rows.count - 1);
    const column = (index: number) => Math.min(index, this.view!.columns.count - 1);
    this.choose(
      { row: row(area.top), column: column(area.left) },
      { row: row(area.bottom), column: column(area.right) },
    );
    this.reveal(this.active);
    this.element.focus();
  }

  get selection(): Rectangle {
    return this.area;
  }

  private choose(active: Position, far: Position): void {
    if (!this.view) return;
    this.active = active;
    this.far = far;
    this.area = this.view.grown(between(active, far));
    this.reveal(far);
    this.draw();
    this.listener.selected(this.area, this.active);
  }

  private reveal({ row, column }: Position): void {
    const { rows, columns } = this.view!;
    const { clientWidth, clientHeight } = this.element;
    const left = columns.start(column);
    const top = rows.start(row);
    const right = left + columns.span(column, column);
    const bottom = top + rows.span(row, row);
    if (left < this.element.scrollLeft) this.element.scrollLeft = left;
    else if (right > this.element.scrollLeft + clientWidth - HEAD_WIDTH)
      this.element.scrollLeft = Math.min(left, right - clientWidth + HEAD_WIDTH);
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    else if (bottom > this.element.scrollTop + clientHeight - HEAD_HEIGHT)
      this.element.scrollTop = Math.min(top, bottom - clientHeight + HEAD_HEIGHT);
  }

  private draw(): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    requestAnimationFrame(() => this.drawNow());
  }

  private drawNow(): void {
    this.isDrawing = false;
    const { view } = this;
    if (!view) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    const shown = {
      top: Math.max(view.rows.at(scrollTop) - OVERSCAN, 0),
      left: Math.max(view.columns.at(scrollLeft) - 1, 0),
      bottom: Math.min(view.rows.at(scrollTop + clientHeight) + OVERSCAN, view.rows.count - 1),
      right: Math.min(view.columns.at(scrollLeft + clientWidth) + 1, view.columns.count - 1),
    };
    this.layer.replaceChildren(
      drawHead(view, shown, this.area),
      ...drawRows(view, shown, this.area),
      drawSelection(view, this.area),
    );
    const { top, left } = view.areaOf(this.active.row, this.active.column);
    if (document.getElementById(cellId(top, left)))
      this.element.setAttribute("aria-activedescendant", cellId(top, left));
    else this.element.removeAttribute("aria-activedescendant");
  }

  private onKey(event: KeyboardEvent): void {
    const { view } = this;
    if (!view) return;
    const change = undoOrRedo(event);
    if (change) {
      event.preventDefault();
      this.listener[change]();
      return;
    }
    const position = moved(view, event.shiftKey ? this.far : this.active, event);
    if (position) {
      event.preventDefault();
      if (event.shiftKey && event.key !== "Enter") this.choose(this.active, position);
      else this.choose(position, position);
    } else if (event.key === "F2") this.edit(this.textOfActive());
    else if (event.key === "Delete") this.emptySelection();
    else if (event.isComposing || event.key === "Process" || isTyped(event)) {
      this.edit("");
      if (isTyped(event)) return;
    }
  }

  /** Empties what is selected, cell by cell: only cells that hold something. */
  private emptySelection(): void {
    const { top, left, bottom, right } = this.area;
    const filled: CellEdit[] = [];
    for (let row = top; row <= Math.min(bottom, this.view!.used.row); row += 1) {
      for (let column = left; column <= Math.min(right, this.view!.used.column); column += 1) {
        if (this.view!.cell(row, column)) filled.push({ row, column, text: "" });
      }
    }
    this.listener.written(filled);
  }

  private textOfActive(): string {
    const { top, left } = this.view!.areaOf(this.active.row, this.active.column);
    return editableText(this.view!.cell(top, left));
  }

  private edit(text: string): void {
    const view = this.view!;
    const { top, left, bottom, right } = view.areaOf(this.active.row, this.active.column);
    this.reveal({ row: top, column: left });
    this.drawNow();
    this.listener.editing(true);
    this.editor.open({ row: top, column: left }, text, {
      left: HEAD_WIDTH + view.columns.start(left),
      top: HEAD_HEIGHT + view.rows.start(top),
      width: view.columns.span(left, right),
      height: view.rows.span(top, bottom),
    });
  }

  private endEdit({ row, column }: Position, text: string, end: EditEnd): void {
    this.listener.editing(false);
    if (end !== "cancel" && text !== editableText(this.view?.cell(row, column)))
      this.listener.written([{ row, column, text }]);
    if (end === "leave" || !this.view) {
      this.draw();
      return;
    }
    this.element.focus();
    const next =
      end === "enter" ? { row: this.view.rows.step(this.view.areaOf(row, column).bottom, 1), column } : { row, column };
    this.choose(next, next);
  }

  private onMouseDown(event: MouseEvent): void {
    const position = this.positionOf(event);
    if (!position || event.button !== 0) return;
    this.isDragging = true;
    this.choose(event.shiftKey ? this.active : position, position);
  }

  private onMouseMove(event: MouseEvent): void {
    if (!this.isDragging || event.buttons === 0) return;
    const position = this.positionOf(event);
    if (position && (position.row !== this.far.row || position.column !== this.far.column))
      this.choose(this.active, position);
  }

  private onDoubleClick(event: MouseEvent): void {
    if (this.positionOf(event)) this.edit(this.textOfActive());
  }

  /** The selection as text that Excel takes: tabs between cells, a line a row. */
  private onCopy(event: ClipboardEvent): void {
    if (!this.view || this.editor.isOpen) return;
    const { top, left, bottom, right } = this.area;
    const lines: string[][] = [];
    for (let row = top; row <= Math.min(bottom, this.view.used.row); row += 1) {
      const texts: string[] = [];
      for (let column = left; column <= Math.min(right, this.view.used.column); column += 1) {
        texts.push(this.view.cell(row, column)?.text ?? "");
      }
      lines.push(texts);
    }
    event.clipboardData?.setData("text/plain", blockText(lines));
    event.preventDefault();
  }

  /** Puts a block where the selection begins; a single value into every selected cell. Merged cells take one value. */
  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { view } = this;
    if (!view || this.editor.isOpen || text === "") return;
    event.preventDefault();
    const block = parseBlock(text);
    const isOne = block.length === 1 && block[0]!.length === 1;
    const { top, left, bottom, right } = this.area;
    const cells: CellEdit[] = [];
    const put = (row: number, column: number, value: string) => {
      const area = view.areaOf(row, column);
      if (area.top === row && area.left === column) cells.push({ row, column, text: value });
    };
    if (isOne) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) put(row, column, block[0]![0]!);
      }
    } else block.forEach((line, down) => line.forEach((value, along) => put(top + down, left + along, value)));
    this.listener.written(cells);
    const width = Math.max(...block.map((line) => line.length));
    if (!isOne) this.choose({ row: top, column: left }, { row: top + block.length - 1, column: left + width - 1 });
  }

  private positionOf(event: MouseEvent): Position | null {
    if (!this.view || (event.target as Element).closest(".cell-editor")) return null;
    const box = this.element.getBoundingClientRect();
    const x = event.clientX - box.left - HEAD_WIDTH;
    const y = event.clientY - box.top - HEAD_HEIGHT;
    if (x < 0 || y < 0 || x > this.element.clientWidth || y > this.element.clientHeight) return null;
    const row = this.view.rows.at(y + this.element.scrollTop);
    const column = this.view.columns.at(x + this.element.scrollLeft);
    const { top, left } = this.view.areaOf(row, column);
    return { row: top, column: left };
  }
}

/** What a person edits of a cell: its formula, or its value as it is typed. */
export function editableText(cell: CellSnapshot | undefined): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof cell.value === "number") return cell.format === undefined ? String(cell.value) : cell.text;
  return cell.value === null ? cell.text : String(cell.value);
}

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z. */
function undoOrRedo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : null;
}

function isTyped(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}
