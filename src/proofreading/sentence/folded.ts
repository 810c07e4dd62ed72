import { BLANK } from "../../language";

/** A text without blanks and with half-width digits and signs; every character knows where it came from. */
export interface Folded {
  readonly text: string;
  /** The place in the original of each character, and behind the last one its length. */
  readonly at: readonly number[];
}

const BEFORE_DIGIT = new RegExp(`^(?:${BLANK.source})*\\d`);

/** Blanks go, except between two digits, where they part two numbers. */
export function fold(original: string): Folded {
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original[index]!;
    if (BLANK.test(character)) {
      if (!/[\d.]$/.test(text) || !BEFORE_DIGIT.test(original.slice(index))) continue;
      if (text.endsWith(" ")) continue;
      text += " ";
    } else text += half(character);
    at.push(index);
  }
  at.push(original.length);
  return { text, at };
}

const KEPT = "，；：！？（）";

function half(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e && !KEPT.includes(character)) return String.fromCharCode(code - 0xfee0);
  if (character === "(") return "（";
  if (character === ")") return "）";
  if (character === ";") return "；";
  if (character === ":") return "：";
  if (character === "﹪") return "%";
  return character;
}
