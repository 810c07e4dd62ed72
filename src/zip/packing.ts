import { crc32 } from "./crc32";

/**
 * How content is packed. The code here runs anywhere; an entry point hands in what its platform does faster. Whoever
 * packs, the same content gives the same bytes each time.
 */
export interface Packing {
  /** Content that comes in pieces as one raw deflate stream. */
  deflate(pieces: Iterable<Uint8Array>): Uint8Array;
  /** The content of a raw deflate stream. Throws where it is damaged or gives more than `size` bytes. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** CRC-32 as zip uses it; `before` is that of the bytes before these. */
  crc32(bytes: Uint8Array, before?: number): number;
}

/** The quick level: twice as fast as the default, a tenth larger. */
const LEVEL = 3;
/** Tables of 64 kB: the default of a megabyte takes longer to set up than small parts to pack. */
const MEMORY = 4;
/** Packed bytes handed over at once: at most some 33 MB come out before the size is looked at again. */
const STEP = 32 * 1024;

/** Loaded when something is packed here: where the platform packs, its tables are made for nothing. */
function library(): typeof import("./deflate-library") {
  return require("./deflate-library");
}

export const PORTABLE_PACKING: Packing = { deflate, inflate, crc32 };

function deflate(pieces: Iterable<Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const { Deflate } = library();
  const stream = new Deflate({ level: LEVEL, mem: MEMORY }, (chunk) => chunks.push(chunk));
  for (const piece of pieces) stream.push(piece);
  stream.push(new Uint8Array(), true);
  return joined(chunks);
}

/** Inflating stops as soon as more comes out than was declared, so a bomb costs no more than the limits allow. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const { Inflate } = library();
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError(`More than ${size} bytes`);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return length === size ? content : content.subarray(0, length);
}

/** The chunks in one piece. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
