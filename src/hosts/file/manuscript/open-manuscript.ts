import type { Ledger, Manuscript, Revised, Revision } from "../../../manuscript";
import { Trouble } from "../../../workbook";
import type { Packing } from "../../../zip";
import { Package } from "../package/package";
import { isOfType, relationshipsOf } from "../package/relationships";
import { asDocument } from "./as-document";
import { readCustomProperties } from "./custom-properties";
import { headingStyles, readBody } from "./read-body";
import { refuseOtherDocuments } from "./other-documents";
import { revise } from "./revise";

/** A .docx read from bytes. It never changes: a revision gives new bytes. */
export interface OpenedManuscript {
  readonly manuscript: Manuscript;
  /**
   * The bytes with the stretches replaced as tracked changes, and with that ledger; every other part keeps its bytes.
   */
  revise(revisions: readonly Revision[], revised: Revised, ledger: Ledger): Uint8Array;
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
        properties: readCustomProperties(files),
      },
      revise: (revisions, revised, ledger) => revise(files, path, paragraphs, { revisions, revised, ledger }),
    };
  });
}

/** The part that holds a document's text. @throws Trouble "damaged-document". */
export function documentPath(files: Package): string {
  const found = relationshipsOf(files, "").find((one) => isOfType(one, "officeDocument"))?.target;
  if (!found || !files.has(found)) throw new Trouble("damaged-document", files.file);
  return found;
}
