/** Bytes of a piece: large enough to pack well, small enough that few wait at once. */
const PIECE = 1 << 19;
/** Bytes that one character takes at most; half of it is one of a pair that takes four. */
const MOST_BYTES = 3;

/** Pieces are written into two buffers in turns: who packs one may hold it until the next is there. */
const BUFFERS: Uint8Array[] = [];

/**
 * A text, given whole or in pieces, as UTF-8 in pieces of nearly even length; at least one. A piece holds until the one
 * after the next is asked for.
 */
export function* encodePieces(texts: string | Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  if (typeof texts === "string" && texts.length * MOST_BYTES < PIECE) return yield encoder.encode(texts);
  let count = 0;
  let piece = bufferOf(count);
  let used = 0;
  for (const text of typeof texts === "string" ? [texts] : texts) {
    let rest = text;
    while (rest !== "") {
      const { read, written } = encoder.encodeInto(rest, piece.subarray(used));
      used += written;
      if (read === rest.length) break;
      rest = rest.slice(read);
      yield piece.subarray(0, used);
      count += 1;
      piece = bufferOf(count);
      used = 0;
    }
  }
  yield piece.subarray(0, used);
}

function bufferOf(piece: number): Uint8Array {
  return (BUFFERS[piece % 2] ??= new Uint8Array(PIECE));
}
