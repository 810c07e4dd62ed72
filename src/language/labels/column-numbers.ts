const FEWEST = 3;
const BRACKETS = /[（()）]/g;
const WITHOUT_ORDER = /^(?:栏次|[A-Z]|[①-⑳]|\d=.*)$/;

/** Whether the texts of a row, left to right, only number its columns: 栏次 | 1 | 2, (1) | (2) | (3), A | B | C. */
export function areColumnNumbers(texts: readonly string[]): boolean {
  return texts.length >= FEWEST && texts.every((text, at) => isColumnNumber(text.replace(BRACKETS, ""), at));
}

function isColumnNumber(text: string, at: number): boolean {
  return text === String(at + 1) || text === String(at) || WITHOUT_ORDER.test(text);
}
