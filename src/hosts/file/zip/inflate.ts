import { Inflate } from "fflate";
import { Trouble } from "../../../workbook";
import { crc32 } from "./crc32";
import { STORED, DEFLATED, type ZipEntry } from "./entry";

/** Packed bytes handed over at once: at most some 33 MB come out before the size is looked at again. */
const STEP = 32 * 1024;

/**
 * The content of an entry. Inflating stops as soon as more comes out than the directory declared, so a bomb
 * costs no more than the limits allow.
 * @throws Trouble "damaged".
 */
export function inflateEntry(entry: ZipEntry, file: string): Uint8Array {
  const content = entry.method === STORED ? entry.packed : inflate(entry, file);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry, file);
  return content;
}

function inflate(entry: ZipEntry, file: string): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(entry, file);
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw damaged(entry, file);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch {
    throw damaged(entry, file);
  }
  return length === content.length ? content : content.subarray(0, length);
}

function damaged(entry: ZipEntry, file: string): Trouble {
  return new Trouble("damaged", file, { more: entry.name });
}
