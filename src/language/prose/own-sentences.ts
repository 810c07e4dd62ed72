/** How the sentence of a score ends: …，待定。 …，得满分 10 分。 …，得 9 分，扣 1 分。 */
const VERDICT = /，(?:[^，。]*待定|得[^，。]* 分(?:，扣 [\d.]+ 分)?)。$/;
const STOP = /。$/;

/** The sentence that explains a score without the score itself, open at its end for another. */
export function withoutVerdict(sentence: string): string {
  return sentence.replace(VERDICT, "").replace(STOP, "");
}
