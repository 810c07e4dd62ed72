import { applyEdits } from "../xml/edit";
import { escapeAttribute } from "../../../xml";
import { childrenNamed, parseTree, type XmlElement } from "../xml/tree";
import type { XmlPart } from "../xml/parse";

export const CONTENT_TYPES = "[Content_Types].xml";

/** Gathers what changes in [Content_Types].xml: what each part of the package is. */
export class ContentTypes {
  private readonly root: XmlElement;
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(private readonly part: XmlPart) {
    this.root = parseTree(part);
  }

  add(path: string, type: string): void {
    this.added.set(path, type);
  }

  remove(path: string): void {
    this.added.delete(path);
    this.removed.add(`/${path}`.toLowerCase());
  }

  /** The part with all changes. */
  text(): string {
    const { prefix, closeStart } = this.root;
    const gone = childrenNamed(this.root, "Override")
      .filter(({ attributes }) => this.removed.has(attributes.PartName?.toLowerCase() ?? ""))
      .map(({ start, end }) => ({ start, end, text: "" }));
    const added = [...this.added].map(
      ([path, type]) => `<${prefix}Override PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`,
    );
    return applyEdits(this.part.text, [...gone, { start: closeStart, end: closeStart, text: added.join("") }]);
  }
}
