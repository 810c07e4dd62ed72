import { applyEdits, withAttribute, type Edit } from "../xml/edit";
import type { XmlPart } from "../xml/parse";
import { parseTree, type XmlElement } from "../xml/tree";

const FORMULAS = new Set(["calculatedColumnFormula", "totalsRowFormula"]);

/** A table keeps its range, header and look; the formulas that fill its columns and totals are values by now. */
export function submittedTable(part: XmlPart): string {
  const edits: Edit[] = [];
  const visit = (element: XmlElement) => {
    if (FORMULAS.has(element.name)) {
      edits.push({ start: element.start, end: element.end, text: "" });
      return;
    }
    if (element.attributes.totalsRowFunction !== undefined) {
      const tag = part.text.slice(element.start, element.openEnd);
      const text = withAttribute(tag, "totalsRowFunction", null);
      edits.push({ start: element.start, end: element.openEnd, text });
    }
    element.children.forEach(visit);
  };
  visit(parseTree(part));
  return applyEdits(part.text, edits);
}
