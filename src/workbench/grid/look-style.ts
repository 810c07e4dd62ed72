import type { CellLook, LineLook } from "../../hosts/file";
import type { CellSnapshot } from "../../workbook";

const LINE_WIDTHS = { thin: 1, medium: 2, thick: 3, dashed: 1, dotted: 1, double: 3 } as const;
const INDENT = 9;

/** Dresses a cell of the grid as the workbook says. Styles are set one by one: the page allows no style attribute. */
export function dress(element: HTMLElement, look: CellLook | undefined, cell: CellSnapshot | undefined): void {
  const { style } = element;
  style.textAlign = look?.horizontal ?? alignmentOf(cell);
  if (!look) return;
  style.justifyContent = look.vertical === "top" ? "flex-start" : look.vertical === "center" ? "center" : "flex-end";
  if (look.fontName !== undefined) style.fontFamily = `"${look.fontName}", var(--sheet-font)`;
  if (look.fontSize !== undefined) style.fontSize = `${look.fontSize}pt`;
  if (look.bold) style.fontWeight = "bold";
  if (look.italic) style.fontStyle = "italic";
  const decoration = [look.underline && "underline", look.strike && "line-through"].filter(Boolean).join(" ");
  if (decoration) style.textDecoration = decoration;
  if (look.color !== undefined) style.color = look.color;
  if (look.fill !== undefined) style.backgroundColor = look.fill;
  if (look.wrap) element.classList.add("wrapped");
  if (look.indent > 0)
    style[look.horizontal === "right" ? "paddingRight" : "paddingLeft"] = `${look.indent * INDENT}px`;
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = look[side];
    if (line) style.setProperty(`border-${side}`, lineOf(line));
  }
}

function lineOf({ style, color }: LineLook): string {
  const shape = style === "dashed" || style === "dotted" || style === "double" ? style : "solid";
  return `${LINE_WIDTHS[style]}px ${shape} ${color}`;
}

function alignmentOf(cell: CellSnapshot | undefined): string {
  if (cell?.error !== undefined || typeof cell?.value === "boolean") return "center";
  return typeof cell?.value === "number" ? "right" : "left";
}
