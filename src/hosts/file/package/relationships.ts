import { applyEdits, type Edit } from "../xml/edit";
import { escapeAttribute } from "../../../xml";
import { childrenNamed, parseTree, type XmlElement } from "../xml/tree";
import type { Package } from "./package";

export interface Relationship {
  readonly id: string;
  /** The whole address of the type; its last part says what it is. */
  readonly type: string;
  /** The path of the part, or the address outside where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The path of the part that holds a part's relationships; of the package itself for "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points at. Nothing is found by a guessed path: every part is reached this way. */
export function relationshipsOf(files: Package, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  return files.has(path)
    ? childrenNamed(files.tree(path), "Relationship").map((element) => relationship(part, element))
    : [];
}

/** Whether the type is that one, in the transitional as in the strict namespace. */
export function isOfType({ type }: Relationship, kind: string): boolean {
  return type.endsWith(`/${kind}`);
}

function relationship(part: string, { attributes }: XmlElement): Relationship {
  const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
  const isExternal = mode === "External";
  return { id, type, target: isExternal ? target : resolve(part, target), isExternal };
}

/** Gathers what changes in the relationships of one part. */
export class RelationshipsEditor {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly ids: Set<string>;
  private readonly added: Relationship[] = [];
  private readonly removed = new Set<string>();
  private nextId: number;

  constructor(
    private readonly files: Package,
    private readonly part: string,
  ) {
    const path = relationshipsPath(part);
    const xml = files.has(path) ? files.xml(path) : { text: EMPTY, path, file: files.file };
    this.text = xml.text;
    this.root = parseTree(xml);
    this.ids = new Set(this.root.children.map(({ attributes }) => attributes.Id ?? ""));
    this.nextId = this.ids.size + 1;
  }

  /** Points at a part of the package and gives the id. */
  add(type: string, target: string): string {
    while (this.ids.has(`rId${this.nextId}`)) this.nextId += 1;
    const id = `rId${this.nextId}`;
    this.nextId += 1;
    this.addAs({ id, type, target, isExternal: false });
    return id;
  }

  /** Adds a relationship with the id that it has elsewhere. */
  addAs(added: Relationship): void {
    this.added.push(added);
  }

  /** Forgets what points at a part. */
  removeTo(target: string): void {
    this.removed.add(target.toLowerCase());
  }

  /** Writes the part, where anything changed. */
  write(): void {
    const { prefix, isSelfClosing, end, closeStart } = this.root;
    const edits: Edit[] = childrenNamed(this.root, "Relationship")
      .filter((element) => this.removed.has(relationship(this.part, element).target.toLowerCase()))
      .map(({ start, end: stop }) => ({ start, end: stop, text: "" }));
    if (this.added.length > 0) {
      const xml = this.added.map((added) => relationshipXml(added, prefix)).join("");
      edits.push(
        isSelfClosing
          ? { start: this.text.lastIndexOf("/", end - 1), end, text: `>${xml}</${prefix}Relationships>` }
          : { start: closeStart, end: closeStart, text: xml },
      );
    }
    if (edits.length > 0) this.files.write(relationshipsPath(this.part), applyEdits(this.text, edits));
  }
}

/** Parts of the package are written from its root, so that no path has to be worked out. */
function relationshipXml({ id, type, target, isExternal }: Relationship, prefix: string): string {
  const where = isExternal ? `${escapeAttribute(target)}" TargetMode="External` : escapeAttribute(`/${target}`);
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${where}"/>`;
}

function resolve(part: string, target: string): string {
  const slashed = decodePath(target.replaceAll("\\", "/"));
  const steps = slashed.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of slashed.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
