/** Whole numbers or decimals, with or without thousands separators, as they are or in percent: most of all formats. */
const PLAIN = /^(#,##)?0(?:\.(0{1,9}))?(%)?$/;
/** A double holds 15 decimal digits for certain; Excel shows no more. */
const DIGITS = 15;
/** General shows at most that many characters of a number. */
const WIDEST_GENERAL = 11;
/** Beyond these the digits are written with an exponent. */
const LEAST = 1e-6;
const MOST = 1e14;

/**
 * A number in one of the plain formats, rounded half away from zero as Excel does; undefined code is General. Null
 * where it takes the whole language of formats: the library for that is loaded when the first such cell comes.
 */
export function plainNumber(value: number, code: string | undefined): string | null {
  if (code === undefined || code === "General") return general(value);
  const [format, grouped, places = "", percent = ""] = PLAIN.exec(code) ?? [];
  const size = Math.abs(value);
  if (format === undefined || size >= MOST || (size < LEAST && size !== 0)) return null;
  const [whole = "", part = ""] = size.toPrecision(DIGITS).split(".");
  const shown = rounded(whole, part, percent === "" ? 0 : 2, places.length);
  // A negative number of which nothing is left is shown with or without its sign, by each program in its own way.
  if (value < 0 && !/[1-9]/.test(shown)) return null;
  const [before = "", after] = shown.split(".");
  const separated = grouped === undefined ? before : before.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${separated}${after === undefined ? "" : `.${after}`}${percent}`;
}

function general(value: number): string | null {
  const shown = String(value);
  return shown.length <= WIDEST_GENERAL && !shown.includes("e") ? shown : null;
}

/** Digits before and behind the point, moved by `shift` and rounded to `places`. */
function rounded(whole: string, part: string, shift: number, places: number): string {
  const behind = part.padEnd(shift + places + 1, "0");
  const kept = BigInt(whole + behind.slice(0, shift + places));
  const digits = String(behind.charAt(shift + places) >= "5" ? kept + 1n : kept).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
