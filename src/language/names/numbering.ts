/** How a name is numbered: 一、 （一） 1. 1.1 （1） ①; null without a number. `depth` counts the dots of 1.1.1. */
export interface Numbering {
  readonly style: string;
  readonly depth: number;
}

const STYLES: readonly (readonly [string, RegExp])[] = [
  ["一、", /^[一二三四五六七八九十]+[、.．]/],
  ["（一）", /^[(（][一二三四五六七八九十]+[)）]/],
  ["1.1", /^\d{1,3}(?:[.．-]\d{1,3})+(?!\d)[、.．]?(?!\d|[年月日%％])/],
  ["1.", /^\d{1,3}(?:[、)）]|[.．](?!\d))/],
  ["（1）", /^[(（]\d{1,3}[)）]/],
  ["①", /^[①-⑳]/],
];
/** What every numbering begins with; most names have none. */
const MAY_BE_NUMBERED = /^[一二三四五六七八九十(（\d①-⑳]/;
const BARE_CHINESE = /^[一二三四五六七八九十]+$/;
const BARE_NUMBER = /^\d{1,3}$/;

/** The numbering that a name begins with. */
export function numberingOf(name: string): Numbering | null {
  if (!MAY_BE_NUMBERED.test(name)) return null;
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(name);
    if (found) return { style, depth: found[0].split(/[.．-]/).filter((part) => part !== "").length };
  }
  return null;
}

/** The numbering in a column of its own (序号): 一, 1, 1.1, （1）. */
export function numberingOfIndex(text: string): Numbering | null {
  if (BARE_CHINESE.test(text)) return { style: "一、", depth: 1 };
  if (BARE_NUMBER.test(text)) return { style: "1.", depth: 1 };
  return numberingOf(text);
}

/** The styles that chapters, sections and items of a text are numbered in, outermost first. */
const RANKS = ["一、", "（一）", "1.", "（1）", "①"];
const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** How deep in a text a line is numbered: 0 for 一、, 1 for （一）, 2 for 1. and 2.2 for 1.1; null without a number. */
export function rankOf(line: string): number | null {
  const numbering = numberingOf(line);
  if (numbering === null) return null;
  return numbering.style === "1.1" ? RANKS.indexOf("1.") + numbering.depth / 10 : RANKS.indexOf(numbering.style);
}

/** The line numbered `deeper` ranks further in: （二）…, one deeper → 2.…; as it is where no such style is. */
export function numberedDeeper(line: string, deeper: number): string {
  const rank = rankOf(line);
  const style = rank === null ? undefined : RANKS[rank + deeper];
  const digits = /^[(（]?([一二三四五六七八九十]+|\d+)/.exec(line)?.[1];
  if (style === undefined || digits === undefined) return line;
  const number = /\d/.test(digits) ? Number(digits) : NUMERALS.indexOf(digits);
  if (number < 1 || number > 20) return line;
  const shown =
    style === "①"
      ? String.fromCodePoint(CIRCLED + number)
      : style.replace(/[一1]/, style.includes("一") ? NUMERALS[number]! : String(number));
  return shown + withoutNumbering(line).trimStart();
}

/** ① is one behind it. */
const CIRCLED = 0x245f;

/** The name without its numbering. */
export function withoutNumbering(name: string): string {
  if (!MAY_BE_NUMBERED.test(name)) return name;
  for (const [, pattern] of STYLES) {
    const found = pattern.exec(name);
    if (found && found[0].length < name.length) return name.slice(found[0].length);
  }
  return name;
}

/**
 * The depth of each row of a list, 1 outermost, from how the rows are numbered: styles nest in the order in which
 * they first appear, dotted numbers by their dots.
 */
export function depthsOf(numberings: readonly (Numbering | null)[]): number[] {
  const styles = [...new Set(numberings.flatMap((numbering) => (numbering ? [keyOf(numbering)] : [])))];
  const byDots = styles.filter(isDotted).sort();
  const order = styles.map((style) => (isDotted(style) ? byDots.shift()! : style));
  let last = 1;
  return numberings.map((numbering) => {
    if (numbering) last = order.indexOf(keyOf(numbering)) + 1;
    return last;
  });
}

/** 1. and 1.1 are one style at other depths: 1, 11, 111. */
function keyOf({ style, depth }: Numbering): string {
  return isDotted(style) ? "1".repeat(depth) : style;
}

function isDotted(style: string): boolean {
  return style[0] === "1";
}
