import { isOfType, relationshipsOf } from "../package/relationships";
import type { Package } from "../package/package";
import type { XmlElement } from "../xml/tree";

/** The names of the charts that are drawn on a sheet, in the order of its drawing. */
export function chartNames(files: Package, sheet: string): readonly string[] {
  const drawing = relationshipsOf(files, sheet).find((one) => isOfType(one, "drawing") && files.has(one.target));
  return drawing === undefined ? [] : files.tree(drawing.target).children.flatMap(chartName);
}

function chartName(anchor: XmlElement): readonly string[] {
  const frame = find(anchor, "graphicFrame");
  if (frame === null || find(frame, "chart") === null) return [];
  return [find(frame, "cNvPr")?.attributes.name ?? ""];
}

function find(element: XmlElement, name: string): XmlElement | null {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}
