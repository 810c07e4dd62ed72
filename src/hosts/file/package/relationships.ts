import { applyEdits } from "../xml/edit";
import { escapeAttribute } from "../xml/escape";
import { childrenNamed } from "../xml/tree";
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
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The path of the part that holds a part's relationships; of the package itself for "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points at. Nothing is found by a guessed path: every part is reached this way. */
export function relationshipsOf(files: Package, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!files.has(path)) return [];
  return childrenNamed(files.tree(path), "Relationship").map(({ attributes }) => {
    const isExternal = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: isExternal ? target : resolve(part, target),
      isExternal,
    };
  });
}

/** Whether the type is that one, in the transitional as in the strict namespace. */
export function isOfType(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}

/** Adds a relationship to a part inside the package and gives its id. */
export function addRelationship(files: Package, part: string, type: string, target: string): string {
  const taken = new Set(relationshipsOf(files, part).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  writeRelationship(files, part, { id, type, target: `/${target}`, isExternal: false });
  return id;
}

/** Adds a relationship as it is given: the target is written as it stands. */
export function writeRelationship(files: Package, part: string, relationship: Relationship): void {
  const path = relationshipsPath(part);
  if (!files.has(path)) files.write(path, EMPTY);
  const root = files.tree(path);
  const { text } = files.xml(path);
  const mode = relationship.isExternal ? ' TargetMode="External"' : "";
  const element =
    `<${root.prefix}Relationship Id="${relationship.id}" Type="${relationship.type}"` +
    ` Target="${escapeAttribute(relationship.target)}"${mode}/>`;
  const edit = root.isSelfClosing
    ? {
        start: text.lastIndexOf("/", root.end - 1),
        end: root.end,
        text: `>${element}</${root.prefix}Relationships>`,
      }
    : { start: root.closeStart, end: root.closeStart, text: element };
  files.write(path, applyEdits(text, [edit]));
}

/** Takes out the relationships of a part that point at another one. */
export function removeRelationshipsTo(files: Package, part: string, target: string): void {
  const path = relationshipsPath(part);
  if (!files.has(path)) return;
  const edits = childrenNamed(files.tree(path), "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .filter(({ attributes }) => resolve(part, attributes.Target ?? "").toLowerCase() === target.toLowerCase())
    .map(({ start, end }) => ({ start, end, text: "" }));
  if (edits.length > 0) files.write(path, applyEdits(files.xml(path).text, edits));
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
