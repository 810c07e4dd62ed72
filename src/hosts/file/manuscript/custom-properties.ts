import { isLedgerProperty } from "../../../manuscript";
import { CONTENT_TYPES, ContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { isOfType, relationshipsOf, RelationshipsEditor } from "../package/relationships";
import { applyEdits } from "../xml/edit";
import { escapeXml } from "../../../xml";
import { childrenNamed } from "../xml/tree";
import { attribute } from "./read-body";

const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const PATH = "docProps/custom.xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>';

function pathOf(files: Package): string | undefined {
  const path = relationshipsOf(files, "").find((one) => isOfType(one, "custom-properties"))?.target;
  return path && files.has(path) ? path : undefined;
}

/** The custom properties of a document by name, as texts. */
export function readCustomProperties(files: Package): ReadonlyMap<string, string> {
  const path = pathOf(files);
  if (!path) return new Map();
  const properties = childrenNamed(files.tree(path), "property");
  return new Map(properties.map((one) => [attribute(one, "name") ?? "", one.children[0]?.text ?? ""]));
}

/** Puts the properties of a ledger in the place of those that are there; every other property stays. */
export function writeLedgerProperties(
  files: Package,
  properties: Iterable<readonly [name: string, text: string]>,
): void {
  const path = pathOf(files) ?? addPart(files);
  const { text } = files.xml(path);
  const root = files.tree(path);
  const all = childrenNamed(root, "property");
  const gone = all.filter((one) => isLedgerProperty(attribute(one, "name") ?? ""));
  let id = Math.max(1, ...all.map((one) => Number(attribute(one, "pid")) || 1));
  const added = [...properties].map(([name, value]) => {
    id += 1;
    return (
      `<property xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" fmtid="${FORMAT_ID}" pid="${id}" name="${name}">` +
      `<vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${escapeXml(value)}</vt:lpwstr></property>`
    );
  });
  const end = root.isSelfClosing
    ? { start: root.openEnd - 2, end: root.openEnd, text: `>${added.join("")}</${root.prefix}Properties>` }
    : { start: root.closeStart, end: root.closeStart, text: added.join("") };
  files.write(path, applyEdits(text, [...gone.map((one) => ({ start: one.start, end: one.end, text: "" })), end]));
}

function addPart(files: Package): string {
  files.write(PATH, EMPTY);
  const relationships = new RelationshipsEditor(files, "");
  relationships.add(RELATIONSHIP, PATH);
  relationships.write();
  const types = new ContentTypes(files.xml(CONTENT_TYPES));
  types.add(PATH, TYPE);
  files.write(CONTENT_TYPES, types.text());
  return PATH;
}
