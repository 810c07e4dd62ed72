const PRIME = 0x01000193;

/** Where a hash begins (FNV-1a). */
export const SEED = 0x811c9dc5;

/** The hash with one more character. */
export function hashed(hash: number, character: number): number {
  return Math.imul(hash ^ character, PRIME);
}

/** The hash with a part of a text behind it. */
export function hashedText(hash: number, text: string, start: number, end: number): number {
  let longer = hash;
  for (let index = start; index < end; index += 1) {
    longer = Math.imul(longer ^ text.charCodeAt(index), PRIME);
  }
  return longer;
}
