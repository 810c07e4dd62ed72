import { decimal, type Decimal } from "../../figures";

const ONE_NUMBER = /^([^\d０-９]*?)([-+]?\d+(?:,\d{3})*(?:\.\d+)?)([^\d０-９]*)$/;
/** A minus behind a word or another number is no sign of this number. */
const MINUS_ALLOWED = /(?:^|[≥≤<>=:：＝≧≦\s])$/;

export interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The fixed words around the one ASCII number of a text, so that VALUE(SUBSTITUTE(SUBSTITUTE(text,prefix,""),
 * suffix,"")) gives `numeral`; null where it would not.
 */
export function affixesOf(text: string, numeral: Decimal): Affixes | null {
  const found = ONE_NUMBER.exec(text.trim());
  if (!found) return null;
  const [, prefix, digits, suffix] = found as unknown as [string, string, string, string];
  if (/^[-+]/.test(digits) && !MINUS_ALLOWED.test(prefix)) return null;
  if (withoutAll(withoutAll(text.trim(), prefix), suffix).trim() !== digits) return null;
  return decimal(digits.replaceAll(",", "").replace("+", "")).eq(numeral) ? { prefix, suffix } : null;
}

/** As SUBSTITUTE does it: every occurrence; nothing for an empty text. */
function withoutAll(text: string, part: string): string {
  return part === "" ? text : text.replaceAll(part, "");
}
