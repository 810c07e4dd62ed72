/** How the parts of a cell are numbered, each way with what numbers part `n`. A number with decimals is none: 1.5公里. */
const WAYS: readonly ((n: number) => RegExp)[] = [
  (n) => new RegExp(`[(（]${n}[)）]`),
  (n) => new RegExp(`(?<!\\d)${n}(?:[.．](?!\\d)|[、)）](?!\\d))`),
];
const MAY_BE_NUMBERED = /^(?:\D*[:：])?\s*[(（]?1[.．、)）]/;
const MOST_PARTS = 20;

/**
 * The text without what numbers its parts, a ； in place of each but the first, so that no number of a part is taken for a
 * value: 1.巡护≥95次 2.培训≥3次. A text of one part is left as it is.
 */
export function withoutMarkers(text: string): string {
  if (!MAY_BE_NUMBERED.test(text)) return text;
  for (const marker of WAYS) {
    const parts = partsOf(text, marker);
    if (parts.length > 2) return parts[0]! + parts.slice(1).join("；");
  }
  return text;
}

/** What stands before the first marker, and the parts behind each, as far as they are counted up from 1. */
function partsOf(text: string, marker: (n: number) => RegExp): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let n = 1; n <= MOST_PARTS; n += 1) {
    const found = marker(n).exec(rest);
    if (found === null) break;
    parts.push(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
  }
  return [...parts, rest];
}
