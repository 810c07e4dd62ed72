import { BLANK, visibleCharacters } from "../normalise";

const FULL_WIDTH = /[！-～]/g;
const DASHES = /[‐‑‒–—―−﹣]+/g;
const WAVES = /[∼〜˜]/g;
/** One look tells most texts, which have nothing to fold. */
const NEEDS_FOLDING = new RegExp(
  `${BLANK.source}|[！-～‐‑‒–—―−﹣∼〜˜≧⩾≽≮≦⩽≼≯﹤〈﹥〉═﹦℅﹪【】㎥]|[mM][23²³]|平米|。$|_x000[dD]_`,
);
const SPACE = /\s+/g;
/** 9 8 . 6 %: spaced out like a heading, so that no space parts two numbers. */
const SPACED_OUT = /^\S(?:\s\S){2,}$/;
/** Every character that another one stands for; ㎡ stays one character, so that its 2 is never a number. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾≽≮]/g, "≥"],
  [/[≦⩽≼≯]/g, "≤"],
  [/[﹤〈]/g, "<"],
  [/[﹥〉]/g, ">"],
  [/[═﹦]/g, "="],
  [/(?:m²|m2|M2|平米)(?![\da-z])/g, "㎡"],
  [/(?:m³|m3|M3|㎥)(?![\da-z])/g, "立方米"],
  [/[℅﹪]/g, "%"],
  [/【/g, "("],
  [/】/g, ")"],
  [/。$/g, ""],
];

/**
 * The text with one spelling for each character: half width, one minus sign, no spaces except between digits
 * ("12 34" are two numbers, not one), unless all of them stand apart.
 */
export function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  let folded = visibleCharacters(text)
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(DASHES, "-")
    .replace(WAVES, "~");
  for (const [pattern, one] of OTHERS) folded = folded.replace(pattern, one);
  if (SPACED_OUT.test(folded)) return folded.replace(SPACE, "");
  return folded.replace(SPACE, (space, offset: number, whole: string) => {
    const end = offset + space.length;
    return /\d/.test(whole[offset - 1] ?? "") && /\d/.test(whole[end] ?? "") ? " " : "";
  });
}
