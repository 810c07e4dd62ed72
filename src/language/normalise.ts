/**
 * The one place that knows how programs write the same text in different ways. What people see is kept
 * (`visibleText`); what is compared is folded further (`withoutSpaces`, `foldedText`).
 */

/** Zero-width and direction marks, soft hyphens and variants of signs: nobody sees them, web pages and chats leave them. */
const INVISIBLE =
  "\\ufe00-\\ufe0f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff";
/** A line break of any system; _x000D_ is how Excel's files spell a carriage return (ECMA-376, ST_Xstring). */
const LINE_BREAK = "(?:_x000[dD]_|\\r)+\\n?|[\\v\\f\\u0085\\u2028\\u2029]";
const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");
const BREAKS = new RegExp(LINE_BREAK, "g");
/** One class of characters is quickly looked for; most texts have none of them. */
const MAY_NEED_CLEANING = new RegExp(`[${INVISIBLE}\\r\\v\\f\\u0085\\u2028\\u2029_]`);

/** Any space, line break or unseen character: what parts words and is no part of one. */
export const BLANK = new RegExp(`[${INVISIBLE}\\s\\u0085]`);

/** The text as a person sees it, the spaces that indent it included: no invisible characters, line breaks as \n. */
export function visibleCharacters(text: string): string {
  return MAY_NEED_CLEANING.test(text) ? text.replace(UNSEEN, "").replace(BREAKS, "\n") : text;
}

/** What a person sees of a text, without spaces around (full-width ones neither). */
export function visibleText(text: string): string {
  return visibleCharacters(text).trim();
}

const ANY_BREAK = /\s*\n\s*/g;
const LATIN = /[A-Za-z0-9]/;

/** The visible text in one line: a break inside a Chinese word is none, between Latin words it is a space. */
export function oneLine(text: string): string {
  return visibleText(text).replace(ANY_BREAK, (found, at: number, whole: string) =>
    LATIN.test(whole[at - 1]!) && LATIN.test(whole[at + found.length]!) ? " " : "",
  );
}

/** Nothing to clean or to leave out: most names and sentences, with Chinese marks. */
const SPACELESS = /^[!-^`-~\u2014\u2018-\u201d\u2264\u2265\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** The visible text without any space or line break, as names are kept. */
export function withoutSpaces(text: string): string {
  return SPACELESS.test(text) ? text : visibleText(text).replace(/\s/g, "");
}

/** The visible text in half width (NFKC). */
export function halfWidth(text: string): string {
  return visibleText(text).normalize("NFKC");
}

/** Half width, and nothing to clean or to leave out: most numbers and words of headings. */
const FOLDED = /^[!-^`-~\u4e00-\u9fff]*$/;

/** The text as labels, headings, notes and names are compared: half width, without spaces. */
export function foldedText(text: string): string {
  return FOLDED.test(text) ? text : halfWidth(text).replace(/\s/g, "");
}
