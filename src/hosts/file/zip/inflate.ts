import { Trouble } from "../../../workbook";
import { DEFLATED, STORED, type Packing, type ZipEntry } from "../../../zip";

/**
 * The content of an entry.
 * @throws Trouble "damaged".
 */
export function inflateEntry(entry: ZipEntry, file: string, packing: Packing): Uint8Array {
  const content = entry.method === STORED ? entry.packed : inflate(entry, file, packing);
  if (content.length !== entry.size || packing.crc32(content) !== entry.crc) throw damaged(entry, file);
  return content;
}

function inflate(entry: ZipEntry, file: string, packing: Packing): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(entry, file);
  try {
    return packing.inflate(entry.packed, entry.size);
  } catch {
    throw damaged(entry, file);
  }
}

function damaged(entry: ZipEntry, file: string): Trouble {
  return new Trouble("damaged", file, { more: entry.name });
}
