import { Trouble } from "../../../workbook";
import { formatOf, holdsStream, isCompoundFile, isZip } from "../other-formats";
import { readZip } from "../zip/read-zip";
import { asDocument } from "./as-document";

/**
 * Says what a file is that only has the name of a .docx.
 * @throws Trouble "not-a-document", "old-document", "encrypted-document", "document-with-macros", "damaged-document".
 */
export function refuseOtherDocuments(bytes: Uint8Array, file: string): void {
  if (isCompoundFile(bytes)) {
    if (holdsStream(bytes, "EncryptedPackage")) throw new Trouble("encrypted-document", file);
    throw new Trouble(holdsStream(bytes, "WordDocument") ? "old-document" : "not-a-document", file);
  }
  if (/\.(?:doc|wps)$/i.test(file)) throw new Trouble("old-document", file);
  if (!isZip(bytes)) throw new Trouble("not-a-document", file, { more: formatOf(bytes) });
  const names = asDocument(file, () => readZip(bytes, file)).map(({ name }) => name.toLowerCase());
  if (names.some((name) => name.endsWith("/vbaproject.bin"))) throw new Trouble("document-with-macros", file);
  if (names.includes("xl/workbook.xml")) throw new Trouble("not-a-document", file, { more: "它是 Excel 工作簿" });
  if (names.includes("mimetype")) throw new Trouble("not-a-document", file, { more: "它是 OpenDocument 文档" });
  if (!names.includes("[content_types].xml")) throw new Trouble("not-a-document", file, { more: "它是压缩包" });
  if (!names.some((name) => name.startsWith("word/"))) throw new Trouble("not-a-document", file);
}
