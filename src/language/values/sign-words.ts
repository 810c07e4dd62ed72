import type { Sign } from "./expression";

type Comparison = Exclude<Sign, "">;

/** Every word of comparison once, by the sign that it stands for. */
const WORDS: Readonly<Record<Comparison, string>> = {
  ">=":
    "大于或等于 大于等于 高于或等于 高于等于 多于或等于 多于等于 不低于 不得低于 不应低于 不少于 不得少于 不应少于 不小于 不得小于 " +
    "至少 最低 最少 起码",
  "<=":
    "小于或等于 小于等于 低于或等于 低于等于 不超过 不得超过 不应超过 不超出 不得超出 不超 不得超 不高于 不得高于 不多于 不得多于 " +
    "不大于 不得大于 不突破 至多 最多 最高 控制在 控制到 压缩到",
  ">": "大于 高于 多于 超过 超出",
  "<": "小于 低于 少于 不足 不到",
  "=": "等于 应为 须为",
};
/** The signs themselves as folded texts hold them (≧, ＞＝ and the like are folded before). */
const MARKS: Readonly<Record<Comparison, string>> = { ">=": "≥ >=", "<=": "≤ <=", ">": ">", "<": "<", "=": "=" };
const SIGN_OF: ReadonlyMap<string, Comparison> = new Map(
  [WORDS, MARKS].flatMap((list) =>
    (Object.keys(list) as Comparison[]).flatMap((sign) => list[sign].split(" ").map((word) => [word, sign] as const)),
  ),
);

/** The words that stand for these signs, longest first, as a part of a pattern. */
export function wordsOf(...signs: readonly Comparison[]): string {
  return alternatives(signs.flatMap((sign) => WORDS[sign].split(" ")));
}

/** The signs as marks, longest first, as a part of a pattern. */
export function marksOf(...signs: readonly Comparison[]): string {
  return alternatives(signs.flatMap((sign) => MARKS[sign].split(" ")));
}

/** The sign that a word or mark stands for; "" for any other text. */
export function signOfWord(text: string): Sign {
  return SIGN_OF.get(text) ?? "";
}

function alternatives(words: readonly string[]): string {
  return [...words].sort((one, other) => other.length - one.length).join("|");
}
