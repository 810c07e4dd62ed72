import type { LeftOutKind } from "../../../workbook";
import type { Package } from "../package/package";
import { isOfType, RelationshipsEditor, relationshipsOf, type Relationship } from "../package/relationships";
import { applyEdits, withAttribute, type Edit } from "../xml/edit";
import type { XmlElement } from "../xml/tree";
import type { Gone } from "./gone";

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);
/** What a drawing may point at; anything else stays behind with its anchor. */
const KEPT = [
  "image",
  "chart",
  "chartEx",
  "diagramData",
  "diagramLayout",
  "diagramQuickStyle",
  "diagramColors",
  "diagramDrawing",
];

/** Keeps the pictures and charts of a drawing that need nothing but the kept sheets; gives the kinds of the others. */
export function submitDrawing(files: Package, path: string, gone: Gone): readonly LeftOutKind[] {
  const links = relationshipsOf(files, path);
  const byId = new Map(links.map((link) => [link.id, link]));
  const leftOut: LeftOutKind[] = [];
  const edits: Edit[] = [];
  const used = new Set<string>();
  const { text } = files.xml(path);
  for (const anchor of files.tree(path).children) {
    const ids = [...idsIn(anchor)].filter((id) => byId.has(id));
    const own = ids.map((id) => byId.get(id)!);
    const stays = ANCHORS.has(anchor.name) && own.every((link) => staysWhole(files, link, gone));
    if (stays) {
      for (const id of ids) used.add(id);
      edits.push(...withoutFormulas(anchor, text, gone));
      continue;
    }
    edits.push({ start: anchor.start, end: anchor.end, text: "" });
    leftOut.push(kindOf(anchor, own));
  }
  const editor = new RelationshipsEditor(files, path);
  const kept = new Set(links.filter(({ id }) => used.has(id)).map(({ target }) => target.toLowerCase()));
  for (const { target } of links) if (!kept.has(target.toLowerCase())) editor.removeTo(target);
  editor.write();
  if (edits.length > 0) files.write(path, applyEdits(text, edits));
  return leftOut;
}

/** The values of all attributes with a prefix: among them every id that leads to another part. */
function* idsIn(element: XmlElement): Generator<string> {
  for (const [name, value] of Object.entries(element.attributes)) if (name.includes(":")) yield value;
  for (const child of element.children) yield* idsIn(child);
}

function staysWhole(files: Package, link: Relationship, gone: Gone): boolean {
  if (link.isExternal || !files.has(link.target) || !KEPT.some((kind) => isOfType(link, kind))) return false;
  if (!isOfType(link, "chart") && !isOfType(link, "chartEx")) return true;
  const further = relationshipsOf(files, link.target);
  return !further.some(({ isExternal }) => isExternal) && !hasFormula(files.tree(link.target), gone);
}

/** Whether a series, a title or a range of the chart is taken from what is left out. */
function hasFormula(element: XmlElement, gone: Gone): boolean {
  if (element.name === "f" && gone.isIn(element.text)) return true;
  return element.children.some((child) => hasFormula(child, gone));
}

/** A shape that shows a cell keeps the text that it shows, a button loses its macro. */
function withoutFormulas(element: XmlElement, text: string, gone: Gone): Edit[] {
  const { attributes, start, openEnd } = element;
  const tag = text.slice(start, openEnd);
  let edited = tag;
  if (attributes.macro) edited = withAttribute(edited, "macro", "");
  if (attributes.textlink && gone.isIn(attributes.textlink)) edited = withAttribute(edited, "textlink", null);
  const own = edited === tag ? [] : [{ start, end: openEnd, text: edited }];
  return [...own, ...element.children.flatMap((child) => withoutFormulas(child, text, gone))];
}

function kindOf(anchor: XmlElement, links: readonly Relationship[]): LeftOutKind {
  if (!ANCHORS.has(anchor.name)) return "control";
  if (links.some((link) => isOfType(link, "chart") || isOfType(link, "chartEx"))) return "chart";
  return links.some((link) => isOfType(link, "image")) ? "picture" : "drawing";
}
