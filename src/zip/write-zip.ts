import { DEFLATED, HAS_DESCRIPTOR, IS_UTF8, type ZipEntry } from "./entry";
import type { Packing } from "./packing";

/** 1980-01-01 00:00, the earliest zip knows: the same plan gives the same bytes whenever it is written. */
const FIXED_TIME = 0x00210000;
const VERSION = 20;

/** Packs an edited or new part, whose content comes in pieces. An edited one keeps the name and time that it had. */
export function packEntry(name: string, pieces: Iterable<Uint8Array>, packing: Packing, former?: ZipEntry): ZipEntry {
  let crc = 0;
  let size = 0;
  function* counted(): Generator<Uint8Array> {
    for (const piece of pieces) {
      crc = packing.crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const packed = packing.deflate(counted());
  return {
    name,
    rawName: former?.rawName ?? new TextEncoder().encode(name),
    flags: former?.flags ?? IS_UTF8,
    method: DEFLATED,
    time: former?.time ?? FIXED_TIME,
    crc,
    packed,
    size,
    attributes: former?.attributes ?? 0,
  };
}

/** A zip of the entries in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce((sum, { rawName, packed }) => sum + 76 + 2 * rawName.length + packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that local header and directory share, from "version needed" to the lengths of name and extra. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  // Sizes stand in the header itself, so no descriptor follows the data.
  view.setUint16(at + 2, entry.flags & ~HAS_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
