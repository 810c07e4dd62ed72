import { IN_PART } from "../words";

const DENIAL = "不|未|没有?|欠|缺乏|难以";
/** What grades or denies the word behind it: 不够健全, 较为明显. */
const JUST_BEFORE = new RegExp(`(${IN_PART}|${DENIAL}|无|非|一般|比较)(?:分|数|有|能|够|太|甚|很|为|是|完全)*$`);
/** 基本落实到位, 未落实到位; 无障碍设施健全 denies nothing. */
const AT_START = new RegExp(`^(${IN_PART}|${DENIAL}|比较)`);
/** The shortest stem of a scale: 健全 of 制度健全、基本健全、不健全. */
const SHORTEST = 2;

/**
 * Which of the words of a standard (制度健全、基本健全、不健全) a text names: the word itself, the longest that it holds
 * and does not grade or deny (不够健全 is not 健全), the only one that holds it, or the one that grades the same stem
 * alike; null where none does, or several.
 */
export function bandNamed(text: string, words: readonly string[]): string | null {
  if (words.includes(text)) return text;
  const held = words.filter((word) => holds(text, word));
  if (held.length > 0) return held.reduce(longer);
  // 增长 is the 较上年增长 of the standard where no other of its words holds it too.
  const holding = words.filter((word) => text.length > 1 && word.includes(text));
  return holding.length === 1 ? holding[0]! : gradedAlike(text, words);
}

function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!JUST_BEFORE.test(text.slice(0, at))) return true;
  return false;
}

/** 健全 is 制度健全 beside 基本健全 and 不健全: one stem, graded by what stands before it. */
function gradedAlike(text: string, words: readonly string[]): string | null {
  const ends = words.flatMap((one, index) => words.slice(index + 1).map((other) => sharedEnd(one, other)));
  const stem = ends.map((end) => sharedEnd(end, text)).reduce(longer, "");
  if (stem.length < SHORTEST) return null;
  const grade = gradeBefore(stem, text);
  const alike = words.filter((word) => word.endsWith(stem) && gradeBefore(stem, word) === grade);
  return alike.length === 1 ? alike[0]! : null;
}

/** How much of the stem a word says: "" for all of it, 不 for a denial of any kind, 基本, 较. */
function gradeBefore(stem: string, word: string): string {
  const before = word.slice(0, word.length - stem.length);
  const grade = JUST_BEFORE.exec(before)?.[1] ?? AT_START.exec(before)?.[1] ?? "";
  if (grade === "比较") return "较";
  return new RegExp(`^(?:${DENIAL}|无|非)$`).test(grade) ? "不" : grade;
}

function sharedEnd(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return one.slice(one.length - length);
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
