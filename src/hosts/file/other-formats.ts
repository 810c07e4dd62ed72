import { Trouble } from "../../workbook";
import { PORTABLE_PACKING, type ZipEntry } from "../../zip";
import { readZip } from "./zip/read-zip";
import { inflateEntry } from "./zip/inflate";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const HEAD = 1024;
/** Excel and WPS themselves refuse or warn where such a name holds something else. */
const OLD_ENDING = /\.(?:xls|et)$/i;

/**
 * Says what a file is that only has the name of an .xlsx, so that the message can tell what to do.
 * @throws Trouble "not-a-workbook", "old-format", "encrypted"; for a zip also what readZip throws.
 */
export function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  if (OLD_ENDING.test(file)) throw new Trouble("old-format", file);
  if (isCompoundFile(bytes)) refuseCompoundFile(bytes, file);
  if (!isZip(bytes)) throw new Trouble("not-a-workbook", file, { more: formatOf(bytes) });
  const entries = readZip(bytes, file);
  const other = otherPackage(entries, file);
  if (other) throw new Trouble("not-a-workbook", file, { more: other });
}

/** Whether it is of the old binary kind: .xls, .doc, or anything encrypted. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE);
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** The old binary format of Office: .xls and .et, and the wrapping of an encrypted .xlsx. */
function refuseCompoundFile(bytes: Uint8Array, file: string): never {
  if (holdsStream(bytes, "EncryptedPackage")) throw new Trouble("encrypted", file);
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) throw new Trouble("old-format", file);
  throw new Trouble("not-a-workbook", file, {
    more: holdsStream(bytes, "WordDocument") ? "它是 Word 97-2003 文档" : "它是旧格式的 Office 文件，但不是表格",
  });
}

/** Whether the directory of a compound file names a stream: names stand there as UTF-16, ended by zeros. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = new Uint8Array(name.length * 2 + 2);
  for (let index = 0; index < name.length; index += 1) wanted[index * 2] = name.charCodeAt(index);
  // Directory entries are 128 bytes long, in sectors of 512 bytes.
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What a file is that is no package, in words. */
export function formatOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return "文件是空的";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  if (head.startsWith("%PDF")) return "它是 PDF 文件";
  if (head.startsWith("{\\rtf")) return "它是 RTF 文档";
  if (/<html|<table|<!doctype html/i.test(head)) return "它其实是网页（HTML）";
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "它是 XML 表格 2003";
  if (!head.includes("\0")) return "它是文本文件（如 CSV）";
  return "它不是 Office 能打开的文件";
}

const OPEN_DOCUMENT: Readonly<Record<string, string>> = {
  "application/vnd.oasis.opendocument.spreadsheet": "它是 OpenDocument 表格（.ods）",
  "application/vnd.oasis.opendocument.text": "它是 OpenDocument 文档（.odt）",
};

function otherPackage(entries: readonly ZipEntry[], file: string): string | null {
  const named = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name);
  const mimetype = named("mimetype");
  if (mimetype && mimetype.size < HEAD) {
    const type = new TextDecoder("latin1").decode(inflateEntry(mimetype, file, PORTABLE_PACKING)).trim();
    return OPEN_DOCUMENT[type] ?? "它不是 Excel 工作簿";
  }
  if (named("xl/workbook.bin")) return "它是二进制工作簿（.xlsb）";
  if (named("word/document.xml")) return "它是 Word 文档（.docx）";
  if (named("ppt/presentation.xml")) return "它是演示文稿（.pptx）";
  return named("[content_types].xml") ? null : "它是压缩包，不是工作簿";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
