import { child, childrenNamed, prefixedAttribute, type XmlElement } from "../xml/tree";

/** An EQ field that puts words on top of each other, up to its arguments; formats such as \* hps10 stand before. */
const OVERSTRIKE = /^\s*EQ\s*(?:\\\*\s*(?:"[^"]*"|\S+)\s*)*\\o(?:\s*\\a[lcrd])?\s*\(/i;
/** Words that are moved up or down: \s\up 9(péixùn). */
const MOVED = /^\\s(?:\s*\\(?:up|do|ai|di)\s*\d*)*\s*\(([\s\S]*)\)$/i;
const ESCAPED = /\\([(),;\\])/g;
const ENCLOSURE = /^[○〇□△◇]$/;

/**
 * The words that Word shows for a field that has no result: the entry that was chosen in a list of a form, or the
 * words of 拼音指南 (without the reading), 合并字符 and 带圈字符; "" for every other field.
 *
 * @param begin its first w:fldChar
 */
export function fieldWords(begin: XmlElement, code: string): string {
  const list = child(child(begin, "ffData"), "ddList");
  return list ? chosenOf(list) : arranged(code);
}

/** Word leaves the place of the first entry out (ECMA-376 part 1, 17.16.28). */
function chosenOf(list: XmlElement): string {
  const told = child(list, "result") ?? child(list, "default");
  const entry = childrenNamed(list, "listEntry")[Number(told ? prefixedAttribute(told, "val") : 0)];
  return (entry && prefixedAttribute(entry, "val")) ?? "";
}

function arranged(code: string): string {
  const start = OVERSTRIKE.exec(code);
  if (!start) return "";
  const parts = argumentsOf(code.slice(start[0].length));
  const moved = parts.map((part) => MOVED.exec(part)?.[1]);
  const still = parts.filter((_, index) => moved[index] === undefined);
  const words = (still.length > 0 ? still : moved.map((one) => one ?? "")).map((one) => one.replace(ESCAPED, "$1"));
  if (words.some((one) => one.includes("\\"))) return "";
  return words.length === 2 && ENCLOSURE.test(words[0]!) ? enclosed(words[1]!) : words.join("");
}

/** What stands between the commas, up to the parenthesis that closes them. */
function argumentsOf(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(/\\[(),;\\]|[\s\S]/g)) {
    if (depth === 0 && piece === ")") break;
    if (piece === "(") depth += 1;
    else if (piece === ")") depth -= 1;
    if (depth === 0 && /^[,;]$/.test(piece)) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.map((part) => part.trim());
}

/** A number in its circle is a character of its own, as far as there are such; it must not run into figures beside it. */
function enclosed(words: string): string {
  if (!/^\d+$/.test(words)) return words;
  const number = Number(words);
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${words})`;
}
