import { a1, columnLetters, type Rectangle } from "../../workbook";
import { dress } from "./look-style";
import { sameArea, type SheetView } from "./sheet-view";

/** The size of the letters above and the numbers beside the cells, in pixels. */
export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 48;

/** The elements of the rows in view, each with its number and cells; a merged area is drawn once, in its first row. */
export function drawRows(view: SheetView, shown: Rectangle, selected: Rectangle): HTMLElement[] {
  const areas = new Map<number, Rectangle[]>();
  const drawn = new Set<Rectangle>();
  for (let row = shown.top; row <= shown.bottom; row += 1) {
    if (view.rows.isHidden(row)) continue;
    if (!areas.has(row)) areas.set(row, []);
    for (let column = shown.left; column <= shown.right; column += 1) {
      if (view.columns.isHidden(column)) continue;
      const area = view.areaOf(row, column);
      if (drawn.has(area)) continue;
      drawn.add(area);
      const beside = areas.get(area.top);
      if (beside) beside.push(area);
      else areas.set(area.top, [area]);
    }
  }
  return [...areas]
    .sort(([first], [second]) => first - second)
    .map(([row, cells]) => drawRow(view, row, cells, selected));
}

function drawRow(view: SheetView, row: number, areas: readonly Rectangle[], selected: Rectangle): HTMLElement {
  const element = part("div", "row", "grid-row");
  element.setAttribute("aria-rowindex", String(row + 2));
  element.style.top = `${HEAD_HEIGHT + view.rows.start(row)}px`;
  element.style.height = `${view.rows.span(row, row)}px`;
  element.style.width = `${HEAD_WIDTH + view.columns.total}px`;
  const head = part("div", "rowheader", "row-head");
  head.textContent = String(row + 1);
  head.classList.toggle("selected", row >= selected.top && row <= selected.bottom);
  element.append(head, ...areas.map((area) => drawCell(view, area, selected)));
  return element;
}

function drawCell(view: SheetView, area: Rectangle, selected: Rectangle): HTMLElement {
  const { top, left, bottom, right } = area;
  const cell = view.cell(top, left);
  const element = part("div", "gridcell", "cell");
  element.id = cellId(top, left);
  element.dataset.cell = a1(top, left);
  element.setAttribute("aria-colindex", String(left + 2));
  if (right > left) element.setAttribute("aria-colspan", String(right - left + 1));
  if (bottom > top) element.setAttribute("aria-rowspan", String(bottom - top + 1));
  element.setAttribute("aria-selected", String(isInside(area, selected)));
  // Over the neighbours' lines by a pixel, so that a line between two cells is one line.
  element.style.left = `${HEAD_WIDTH + view.columns.start(left) - 1}px`;
  element.style.width = `${view.columns.span(left, right) + 1}px`;
  element.style.height = `${view.rows.span(top, bottom) + 1}px`;
  dress(element, view.look?.at(top, left), cell);
  if (area.bottom > top || area.right > left) dressFarSides(element, view, area);
  if (cell) {
    const text = document.createElement("span");
    text.textContent = cell.text;
    element.append(text);
    if (typeof cell.value === "string" && !view.cell(top, right + 1)) element.classList.add("spilling");
  }
  return element;
}

/** A merged area takes its right and lower lines from its last cell. */
function dressFarSides(element: HTMLElement, view: SheetView, { bottom, right }: Rectangle): void {
  const last = view.look?.at(bottom, right);
  for (const side of ["right", "bottom"] as const) {
    const line = last?.[side];
    if (line) element.style.setProperty(`border-${side}`, `1px solid ${line.color}`);
  }
}

/** The letters above the columns in view. */
export function drawHead(view: SheetView, shown: Rectangle, selected: Rectangle): HTMLElement {
  const element = part("div", "row", "grid-head");
  element.setAttribute("aria-rowindex", "1");
  element.style.width = `${HEAD_WIDTH + view.columns.total}px`;
  const corner = part("div", "columnheader", "corner");
  corner.textContent = "行号";
  element.append(corner);
  for (let column = shown.left; column <= shown.right; column += 1) {
    if (view.columns.isHidden(column)) continue;
    const head = part("div", "columnheader", "column-head");
    head.textContent = columnLetters(column);
    head.setAttribute("aria-colindex", String(column + 2));
    head.style.left = `${HEAD_WIDTH + view.columns.start(column)}px`;
    head.style.width = `${view.columns.span(column, column)}px`;
    head.classList.toggle("selected", column >= selected.left && column <= selected.right);
    element.append(head);
  }
  return element;
}

/** The frame around the selected cells. */
export function drawSelection(view: SheetView, selected: Rectangle): HTMLElement {
  const element = document.createElement("div");
  element.className = "selection";
  element.style.left = `${HEAD_WIDTH + view.columns.start(selected.left)}px`;
  element.style.top = `${HEAD_HEIGHT + view.rows.start(selected.top)}px`;
  element.style.width = `${view.columns.span(selected.left, selected.right)}px`;
  element.style.height = `${view.rows.span(selected.top, selected.bottom)}px`;
  return element;
}

export function cellId(row: number, column: number): string {
  return `cell-${a1(row, column)}`;
}

function isInside(area: Rectangle, selected: Rectangle): boolean {
  return (
    sameArea(area, selected) ||
    (area.top >= selected.top &&
      area.bottom <= selected.bottom &&
      area.left >= selected.left &&
      area.right <= selected.right)
  );
}

function part(tag: "div", role: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute("role", role);
  element.className = name;
  return element;
}
