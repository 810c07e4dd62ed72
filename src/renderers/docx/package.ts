import { encodePieces, packEntry, writeZip, type Packing } from "../../zip";

/** A package of parts in order of path; the content of a part may come in pieces. */
export function pack(parts: ReadonlyMap<string, string | Iterable<string>>, packing: Packing): Uint8Array {
  return writeZip([...parts].map(([path, content]) => packEntry(path, encodePieces(content), packing)));
}
