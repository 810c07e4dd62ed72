import type { Manuscript, Revised, Revision } from "../../../manuscript";
import { Trouble } from "../../../workbook";
import type { Packing } from "../../../zip";
import { Package } from "../package/package";
import { isOfType, relationshipsOf } from "../package/relationships";
import { childrenNamed } from "../xml/tree";
import { asDocument } from "./as-document";
import { attribute, headingStyles, readBody } from "./read-body";
import { refuseOtherDocuments } from "./other-documents";
import { revise } from "./revise";

/** A .docx read from bytes. It never changes: a revision gives new bytes. */
export interface OpenedManuscript {
  readonly manuscript: Manuscript;
  /** The bytes with the stretches replaced as tracked changes; every other part keeps its bytes. */
  revise(revisions: readonly Revision[], revised: Revised): Uint8Array;
}

/**
 * Opens a .docx. Nothing in it is trusted: sizes and XML are checked, macros refused.
 * @param name the file's name without folder, for messages.
 * @throws Trouble "not-a-document", "old-document", "encrypted-document", "damaged-document", "document-with-macros",
 * "too-large".
 */
export function openManuscript(bytes: Uint8Array, name: string, packing?: Packing): OpenedManuscript {
  refuseOtherDocuments(bytes, name);
  return asDocument(name, () => {
    const files = Package.open(bytes, name, packing);
    const path = documentPath(files);
    const styles = relationshipsOf(files, path).find((one) => isOfType(one, "styles"))?.target;
    const root = files.tree(path);
    const paragraphs = readBody(root, headingStyles(styles && files.has(styles) ? files.tree(styles) : undefined));
    return {
      manuscript: {
        name,
        passages: paragraphs.map(({ passage }) => passage),
        properties: customProperties(files),
      },
      revise: (revisions, revised) => revise(files, path, paragraphs, revisions, revised),
    };
  });
}

function documentPath(files: Package): string {
  const found = relationshipsOf(files, "").find((one) => isOfType(one, "officeDocument"))?.target;
  if (!found || !files.has(found)) throw new Trouble("damaged-document", files.file);
  return found;
}

function customProperties(files: Package): ReadonlyMap<string, string> {
  const path = relationshipsOf(files, "").find((one) => isOfType(one, "custom-properties"))?.target;
  if (!path || !files.has(path)) return new Map();
  const properties = childrenNamed(files.tree(path), "property");
  return new Map(properties.map((one) => [attribute(one, "name") ?? "", one.children[0]?.text ?? ""]));
}
