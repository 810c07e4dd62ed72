import * as zlib from "node:zlib";
import { joined, PORTABLE_PACKING, type Packing } from "../zip";

const { Z_FINISH, Z_SYNC_FLUSH } = zlib.constants;
const LEVEL = 2;
/** Packed bytes come in blocks of at most this size; the default of 16 kB makes hundreds of them. */
const BLOCK = 1 << 17;

/** Node's own zlib: several times as fast as the portable code. */
export const NATIVE_PACKING: Packing = {
  /** Every piece but the last ends with a flush, so that what is packed of the next may follow it. */
  deflate(pieces) {
    const packed: Uint8Array[] = [];
    let waiting: Uint8Array | undefined;
    for (const piece of pieces) {
      if (waiting) packed.push(deflatePiece(waiting, Z_SYNC_FLUSH));
      waiting = piece;
    }
    packed.push(deflatePiece(waiting ?? new Uint8Array(), Z_FINISH));
    return joined(packed);
  },
  inflate(packed, size) {
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size) });
  },
  // Node has it since 20.15.
  crc32: zlib.crc32 ?? PORTABLE_PACKING.crc32,
};

function deflatePiece(piece: Uint8Array, finishFlush: number): Uint8Array {
  const chunkSize = Math.min(BLOCK, Math.max(1024, piece.length));
  return zlib.deflateRawSync(piece, { level: LEVEL, chunkSize, finishFlush });
}
