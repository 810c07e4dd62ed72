import { Trouble } from "../../../workbook";

const DECLARED = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
const HEAD = 200;

/**
 * The text of a part. Nearly all are UTF-8; a byte order mark is kept in the text, so that an edited part
 * differs only where it was edited.
 * @throws Trouble "damaged" where the bytes are no text.
 */
export function decodePart(bytes: Uint8Array, path: string, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Trouble("damaged", file, { more: path });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return DECLARED.exec(head)?.[1] ?? "utf-8";
}

/** A part that is written anew is always UTF-8, and declared as such. */
export function declaredAsUtf8(text: string): string {
  const declared = DECLARED.exec(text.slice(0, HEAD))?.[1];
  return declared && !/^utf-?8$/i.test(declared) ? text.replace(declared, "UTF-8") : text;
}
