import { natureOf } from "../names/nature";
import { isSignAlone } from "../values/signs";

/** What a cell of the column of signs says: a sign itself, which way is better, or that there is none. */
export type SaidOfSign = "sign" | "at-least" | "at-most" | "none";

const LESS = /反向|逆向|负向|越[小低少]越好|^[↓▼⬇]$/;
const MORE = /正向|越[大高多]越好|^[↑▲⬆]$/;
/** 区间, ≈, 文字描述: the target has no sign, and says itself what it is. */
const NONE = /^(?:[≈~～—–-]+|区间|范围|约|约等于|近似|文字(?:描述|型)?|描述|定性描述|其他|无)$/;

/** What a cell of the column of signs, or of 指标性质, says; null for an empty cell and for any other text. */
export function saidOfSign(text: string): SaidOfSign | null {
  if (text === "") return null;
  if (isSignAlone(text)) return "sign";
  if (LESS.test(text)) return "at-most";
  if (MORE.test(text)) return "at-least";
  return NONE.test(text) || natureOf(text) !== null ? "none" : null;
}
