import { Trouble } from "../../../workbook";
import { IS_ENCRYPTED, IS_UTF8, type ZipEntry } from "../../../zip";
import { HIGHEST_RATIO, LARGEST_PACKAGE, LARGEST_PART, MOST_PARTS, RATIO_COUNTS_FROM } from "./limits";

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

/**
 * The entries of a zip by its central directory, nothing inflated yet. Sizes are checked against the limits and
 * entries against each other: overlapping ones are how a small file becomes petabytes.
 * @throws Trouble "damaged", "too-large", "encrypted".
 */
export function readZip(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  try {
    return readDirectory(bytes, file);
  } catch (error) {
    // A DataView refuses to read behind the end: the file was cut short.
    if (error instanceof RangeError) throw new Trouble("damaged", file);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = locateDirectory(view, file);
  if (count > MOST_PARTS) throw new Trouble("too-large", file);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = offset;
  let packedTotal = 0;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Trouble("damaged", file);
    const { entry, next } = readEntry(bytes, view, at, file);
    at = next;
    packedTotal += entry.packed.length;
    total += entry.size;
    if (packedTotal > bytes.length || names.has(entry.name.toLowerCase())) throw new Trouble("damaged", file);
    if (isTooLarge(entry) || total > LARGEST_PACKAGE) throw new Trouble("too-large", file, { more: entry.name });
    names.add(entry.name.toLowerCase());
    entries.push(entry);
  }
  return entries;
}

function isTooLarge(entry: ZipEntry): boolean {
  if (entry.size > LARGEST_PART) return true;
  return entry.size > RATIO_COUNTS_FROM && entry.size > entry.packed.length * HIGHEST_RATIO;
}

function locateDirectory(view: DataView, file: string): { count: number; offset: number } {
  const last = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const isZip64 = count === 0xffff || offset === 0xffffffff;
    if (!isZip64 || at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { count, offset };
    const record = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(record, true) !== END_OF_DIRECTORY_64) throw new Trouble("damaged", file);
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      offset: Number(view.getBigUint64(record + 48, true)),
    };
  }
  throw new Trouble("damaged", file);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, file: string): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & IS_ENCRYPTED) throw new Trouble("encrypted", file);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const sizes = readSizes(view, at, nameLength, extraLength);
  if (view.getUint32(sizes.offset, true) !== LOCAL_HEADER) throw new Trouble("damaged", file);
  const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.packed > bytes.length) throw new Trouble("damaged", file);
  const entry: ZipEntry = {
    name: nameOf(rawName, flags).replaceAll("\\", "/"),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + sizes.packed),
    size: sizes.size,
    attributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

/** Sizes and place of an entry; some writers keep them in the 64-bit extra field also for small files. */
function readSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const found = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const end = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (found[key] !== 0xffffffff) continue;
      found[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return found;
}

function nameOf(raw: Uint8Array, flags: number): string {
  if (flags & IS_UTF8) return new TextDecoder().decode(raw);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("latin1").decode(raw);
  }
}
