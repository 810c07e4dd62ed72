/** A gap of a sentence as it is printed: what only the accountant knows. */
export function gapText(what: string): string {
  return `（待补充：${what}）`;
}

const GAP = /（待补充：[^（）]*(?:（[^（）]*）[^（）]*)*）/g;

/** The gaps of a printed text, as they stand there. */
export function gapsIn(text: string): readonly string[] {
  return gapPlaces(text).map(({ start, end }) => text.slice(start, end));
}

/** Where the gaps of a printed text begin and end. */
export function gapPlaces(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(GAP)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
}
