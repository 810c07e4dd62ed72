import type { Sign } from "./expression";
import { fold } from "./fold";
import { signOfWord, wordsOf } from "./sign-words";

/** 至少举办5场: what is to be done so often. */
const TO_BE_DONE = "达到?|完成|开展|举办|组织|召开|新增|建成|培训|发放";
/** A comparison word, or words that name a norm (按…标准), at the end of what stands before a number. */
const WORD = new RegExp(
  `(?:(${wordsOf(">=", "<=", ">", "<", "=")})|按照?[^,;。\\d]{0,8}标准)(?:约|在|到|至|为|${TO_BE_DONE}|[^\\d,;。、≥≤<>=]{0,4}的)?$`,
);
const SYMBOLS = /[≥≤<>=]+:?$/;
const AFTER =
  /^(?:\((不?)含[^()]*\)|含)?(?:(及以上|或以上|以上|之上|\+)|(及以下|或以下|以下|以内|之内|之下|内(?=[^一-龥]|$|完成|办|到[位达场]|拨付|支付|发放|反馈|答复|回[复应]|处[理置]|解决|送达|响应|上报|报送|出具|验收|交付)))/;

/** A sign with how many characters it takes. "conflict": the characters contradict each other (≥≤). */
export interface SignReading {
  readonly sign: Sign | "conflict";
  readonly length: number;
}

/** A comparison word stands near its number. */
const REACH = 24;
const NO_SIGN: SignReading = { sign: "", length: 0 };

/** The sign at the end of the text before a number: ≥≥, =>, 不低于, 控制在. */
export function signBefore(text: string): SignReading {
  const symbols = SYMBOLS.exec(text);
  if (symbols) return { sign: ofSymbols(symbols[0]), length: symbols[0].length };
  const word = WORD.exec(text.slice(-REACH));
  if (!word) return NO_SIGN;
  return { sign: word[1] === undefined ? "=" : signOfWord(word[1]), length: word[0].length };
}

/** The sign behind a number and its unit: 以上, 及以上, 以内. */
export function signAfter(text: string): SignReading {
  const found = AFTER.exec(text);
  if (!found) return NO_SIGN;
  const [whole, exclusion, above] = found;
  const sign = above ? ">" : "<";
  return { sign: exclusion ? sign : `${sign}=`, length: whole.length };
}

function ofSymbols(symbols: string): SignReading["sign"] {
  const up = /[≥>]/.test(symbols);
  const down = /[≤<]/.test(symbols);
  if (up && down) return "conflict";
  const withEqual = /[≥≤]/.test(symbols) || symbols.includes("=");
  if (up) return withEqual ? ">=" : ">";
  if (down) return withEqual ? "<=" : "<";
  return "=";
}

/** Both signs of one number together: 控制在95%以上 and 超过90%以上 follow the words behind. */
export function joinSigns(before: SignReading, after: SignReading, beforeText: string): Sign | "conflict" {
  if (before.sign === "conflict" || after.sign === "conflict") return "conflict";
  if (after.sign === "") return before.sign;
  if (before.sign === "") return after.sign;
  if (before.sign[0] === after.sign[0]) return after.sign;
  return /控制[在到]$/.test(beforeText) ? after.sign : "conflict";
}

const ALONE = new RegExp(`^(?:[≥≤<>=]{1,2}|${wordsOf(">=", "<=", ">", "<", "=")}|以上|以下)$`);
const MARK = /[≥≤<>=]/;

/** Whether a text is a sign and nothing else, as the column of signs holds it: ≥, 不低于, 以上. */
export function isSignAlone(text: string): boolean {
  return ALONE.test(fold(text));
}

/** Whether a text begins with a sign of its own: ≥95%. */
export function beginsWithSign(text: string): boolean {
  return MARK.test(fold(text.slice(0, 1)));
}
