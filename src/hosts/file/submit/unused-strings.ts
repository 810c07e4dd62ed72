import { applyEdits } from "../xml/edit";
import type { XmlPart } from "../xml/parse";
import { parseTree } from "../xml/tree";

/** The shared strings with those emptied that no kept sheet shows; the others keep their numbers. */
export function withoutUnusedStrings(part: XmlPart, used: ReadonlySet<number>): string {
  const root = parseTree(part);
  const edits = root.children
    .filter(({ name }) => name === "si")
    .flatMap(({ prefix, start, end }, index) =>
      used.has(index) ? [] : [{ start, end, text: `<${prefix}si><${prefix}t/></${prefix}si>` }],
    );
  return applyEdits(part.text, edits);
}
