/** What a cell or a part of a formula holds; null for an empty cell. */
export type Value = string | number | boolean | null;

/** An error value on its way to the cell: "#DIV/0!". */
export class CellError {
  constructor(readonly name: string) {}
}

/** Excel works with 15 digits: what a binary double has beyond them is no part of the result. */
export function settled(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A value in arithmetic: an empty cell is 0, a text that reads as a number is that number. */
export function asNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberOfText(value);
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/** What VALUE reads: "1,234.5", "95%", with blanks around. */
export function numberOfText(text: string): number {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith("%");
  const digits = isPercent ? trimmed.slice(0, -1).trim() : trimmed;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) throw new CellError("#VALUE!");
  const number = Number(digits.replaceAll(",", ""));
  return isPercent ? settled(number / 100) : number;
}

export function asText(value: Value): string {
  if (typeof value === "number") return String(settled(value));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value ?? "";
}

export function asCondition(value: Value): boolean {
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new CellError("#VALUE!");
  }
  return Boolean(value);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Order of two values: numbers on 15 digits, texts without case, any text after any number. */
export function compareValues(left: Value, right: Value): number {
  const first = left ?? blankLike(right);
  const second = right ?? blankLike(left);
  if (typeof first === "number" && typeof second === "number") return Math.sign(settled(first) - settled(second));
  if (typeof first === "string" && typeof second === "string") {
    const [one, other] = [first.toLowerCase(), second.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  if (typeof first === "boolean" && typeof second === "boolean") return Number(first) - Number(second);
  return RANK[typeof first as keyof typeof RANK] - RANK[typeof second as keyof typeof RANK];
}

/** An empty cell compares as 0, as an empty text or as FALSE. */
function blankLike(other: Value): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Half away from zero (or up or down, by `whole`) on the 15 digits that Excel works with; negative places round to tens, hundreds, … */
export function rounded(value: number, places: number, whole = Math.round): number {
  const digits = Math.abs(settled(value));
  const shifted = whole(Number(shift(digits, places)));
  return Math.sign(value) * Number(shift(shifted, -places));
}

/** Moves the decimal point in the digits themselves, so that no rounding of a binary product comes in. */
function shift(value: number, places: number): string {
  const [digits, exponent = "0"] = String(value).split("e");
  return `${digits}e${Number(exponent) + places}`;
}
