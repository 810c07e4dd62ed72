/** Length of the pieces, in characters: large enough to pack well, small enough that few bytes wait at once. */
const PIECE = 1 << 19;

/** A text, given whole or in pieces, as UTF-8 in pieces of nearly even length; at least one. */
export function* encodePieces(texts: string | Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = "";
  for (const text of typeof texts === "string" ? [texts] : texts) {
    gathered += text;
    let start = 0;
    while (gathered.length - start > PIECE) {
      const end = wholeCharacters(gathered, start + PIECE);
      yield encoder.encode(gathered.slice(start, end));
      start = end;
    }
    if (start > 0) gathered = gathered.slice(start);
  }
  yield encoder.encode(gathered);
}

/** A place at or before `end` that doesn't part the halves of one character. */
function wholeCharacters(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}
