import { applyEdits } from "../xml/edit";
import { escapeAttribute } from "../xml/escape";
import { childrenNamed } from "../xml/tree";
import type { Package } from "./package";

const PATH = "[Content_Types].xml";

/** Says what a new part is. */
export function addContentType(files: Package, part: string, type: string): void {
  const root = files.tree(PATH);
  const element = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  files.write(
    PATH,
    applyEdits(files.xml(PATH).text, [{ start: root.closeStart, end: root.closeStart, text: element }]),
  );
}

/** Forgets a part that is no longer there. */
export function removeContentType(files: Package, part: string): void {
  const edits = childrenNamed(files.tree(PATH), "Override")
    .filter(({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase())
    .map(({ start, end }) => ({ start, end, text: "" }));
  if (edits.length > 0) files.write(PATH, applyEdits(files.xml(PATH).text, edits));
}

/** Takes a part out with its own relationships and its content type. */
export function removePart(files: Package, part: string, relationships: string): void {
  files.remove(part);
  files.remove(relationships);
  removeContentType(files, part);
}
