import { strToU8, Zip, ZipDeflate } from "fflate";

/** The same bytes for the same report: parts carry a fixed time (the earliest that a zip knows), not the clock's. */
const TIME = new Date(1980, 0, 1);
/** Tables of 64 kB: fflate's default of a megabyte for each part takes longer to set up than small parts to compress. */
const COMPRESSION = { level: 6, mem: 4 } as const;
/** How much text is gathered before it is compressed. */
const CHUNK = 1 << 16;

/** A package of parts in order of path; the content of a part may come in pieces. */
export function pack(parts: ReadonlyMap<string, string | Iterable<string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of parts) {
    const part = new ZipDeflate(path, COMPRESSION);
    part.mtime = TIME;
    zip.add(part);
    pushText(part, typeof content === "string" ? [content] : content);
  }
  zip.end();
  return joined(chunks);
}

function pushText(part: ZipDeflate, pieces: Iterable<string>): void {
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    part.push(strToU8(gathered));
    gathered = "";
  }
  part.push(strToU8(gathered), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
