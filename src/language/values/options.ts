import { decimal, type Decimal } from "../../figures";
import { foldedText } from "../normalise";

const QUOTES = /[“”"'‘’「」]/g;
const STOPS = /[。.,;:]+$/;
const POINTS = /^(\d+(?:\.\d+)?)[分%]?$/;
const FRACTION = /^(\d+(?:\.\d+)?)(%?)$/;
const PLACES = /^(\d)位?$/;
const CAPS = /(?:低于(\d+(?:\.\d+)?)%|(\d+(?:\.\d+)?)%以下)的?,?(?:总分)?(?:最多|不超过)(\d+(?:\.\d+)?)分?/g;
const GRADES = /([^\d、,;:/≥><=<]+)(?:[:≥>=]*(\d+(?:\.\d+)?)|<(\d+(?:\.\d+)?))分?(?:及?以上)?/g;
const SEPARATORS = /[、,;/]/;
const ONLY_SEPARATORS = /^[、,;/]*$/;
const LARGEST_MULTIPLE = 10;

/** The value of an option as it is compared: width, blanks, quotation marks and a stop at its end make no difference. */
export function foldedOption(text: string): string {
  return foldedText(text).replace(QUOTES, "").replace(STOPS, "");
}

/** 10, "10分" or "10%" as points; null for anything else. */
export function pointsOfOption(text: string): Decimal | null {
  const [, digits] = POINTS.exec(foldedOption(text)) ?? [];
  return digits === undefined ? null : decimal(digits);
}

/** 130%, 130 or 1.3 as a fraction: nobody means 130 times the target. */
export function fractionOfOption(text: string): Decimal | null {
  const [, digits, sign] = FRACTION.exec(foldedOption(text)) ?? [];
  if (digits === undefined) return null;
  const number = decimal(digits);
  return sign === "%" || number.gt(LARGEST_MULTIPLE) ? number.div(100) : number;
}

/** 80%、60% as fractions; null for a part that is none. */
export function fractionsOfOption(text: string): readonly (Decimal | null)[] {
  return foldedOption(text).split(SEPARATORS).map(fractionOfOption);
}

/** 2, 2位 as a number of decimals; null for anything else. */
export function placesOfOption(text: string): number | null {
  const [, digit] = PLACES.exec(foldedOption(text)) ?? [];
  return digit === undefined ? null : Number(digit);
}

/** 低于80%最多89分；70%以下不超过79分, with the rates as fractions; null where anything else stands there. */
export function capsOfOption(text: string): readonly { readonly below: Decimal; readonly most: string }[] | null {
  const found = inWhole(foldedOption(text), CAPS);
  return found && found.map(([, below, under, most]) => ({ below: decimal((below ?? under)!).div(100), most: most! }));
}

/** 优90、良≥80、差<60: the points from which a grade is given, or (`below`) beneath which; null for anything else. */
export function gradesOfOption(
  text: string,
): readonly { readonly name: string; readonly from: string | null; readonly below: string | null }[] | null {
  const found = inWhole(foldedOption(text), GRADES);
  return found && found.map(([, name, from, below]) => ({ name: name!, from: from ?? null, below: below ?? null }));
}

/** The matches of a pattern that make up the whole text, separators apart; null where something else stands between. */
function inWhole(text: string, pattern: RegExp): readonly RegExpExecArray[] | null {
  const matches = [...text.matchAll(pattern)];
  const rest = matches.reduce((left, [whole]) => left.replace(whole, ""), text);
  return matches.length > 0 && ONLY_SEPARATORS.test(rest) ? matches : null;
}
