import { applyEdits, withAttribute, type Edit } from "../xml/edit";
import type { XmlPart } from "../xml/parse";
import { childrenNamed, parseTree, prefixedAttribute, type XmlElement } from "../xml/tree";

/**
 * Parts of a sheet that belong to it alone: two sheets must not share a drawing, comments, a table or controls,
 * and a name in the macros' project is given once. A copy has none of them.
 */
const NOT_COPIED = new Set([
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "customProperties",
  "AlternateContent",
  "scenarios",
  "customSheetViews",
]);

/** The text of a sheet as its copy has it, and the relationships that it still uses. */
export interface CopiedSheet {
  readonly text: string;
  readonly relationships: ReadonlySet<string>;
}

/**
 * Cells, formats, widths, merges, validations, conditional formats, protection, print set-up, headers, breaks and
 * hyperlinks are copied. Left out: drawings, charts, pictures, comments, tables, controls and printer settings.
 */
export function copiedSheet(part: XmlPart): CopiedSheet {
  const root = parseTree(part);
  const edits: Edit[] = [];
  const cutOut = ({ start, end }: XmlElement) => void edits.push({ start, end, text: "" });
  const without = (element: XmlElement, attribute: string) => {
    const tag = part.text.slice(element.start, element.openEnd);
    const text = withAttribute(tag, attribute, null);
    if (text !== tag) edits.push({ start: element.start, end: element.openEnd, text });
  };
  for (const element of root.children) {
    if (NOT_COPIED.has(element.name)) cutOut(element);
    else if (element.name === "sheetPr") without(element, "codeName");
    // Two selected sheets are a group: what is typed into one goes into both.
    else if (element.name === "sheetViews") for (const view of element.children) without(view, "tabSelected");
    else if (element.name === "pageSetup") without(element, `${idPrefix(element)}id`);
    else if (element.name === "extLst") element.children.filter(usesRelationship).forEach(cutOut);
  }
  const links = childrenNamed(root, "hyperlinks").flatMap(({ children }) => children);
  return {
    text: applyEdits(part.text, edits),
    relationships: new Set(links.flatMap((link) => prefixedAttribute(link, "id") ?? [])),
  };
}

function idPrefix(element: XmlElement): string {
  const name = Object.keys(element.attributes).find((attribute) => attribute.endsWith(":id"));
  return name?.slice(0, -"id".length) ?? "r:";
}

/** Slicers and the like point at parts of the sheet they stand in. */
function usesRelationship(element: XmlElement): boolean {
  return prefixedAttribute(element, "id") !== undefined || element.children.some(usesRelationship);
}
