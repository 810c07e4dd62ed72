const BEST =
  /[二两三四]者.{0,3}[选择取任]{1,2}其?[一1高]|[二两三四]选[一1]|[任选择取]{1,3}(?:其中)?的?[一1][项个条种]|[选择取任]其[一1]|[二两三]项.{0,2}[选择取任]{1,2}其?[一1]|就高|取高/;
const SHARE = /[任选择取]{1,3}(?:其中)?的?([二两三四五六2-6])[项个条种]|任选|可选(?:项|指标)|选择性指标/;
const COUNTS: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** That not all of several rows count. */
export interface Choice {
  /** As it is written: 二者择其一. */
  readonly words: string;
  /** One of them counts, or those that were chosen share the points. */
  readonly choose: "best" | "share";
  /** How many are to be chosen; null where that is left open (任选). */
  readonly wanted: number | null;
}

/** What a text says of choosing among rows: 二者择其一, 任选两项, 就高; null where it says nothing of the kind. */
export function choiceIn(text: string): Choice | null {
  const best = BEST.exec(text);
  if (best) return { words: best[0], choose: "best", wanted: 1 };
  const share = SHARE.exec(text);
  return share && { words: share[0], choose: "share", wanted: countOf(share[1]) };
}

function countOf(digit: string | undefined): number | null {
  return digit === undefined ? null : (COUNTS[digit] ?? Number(digit));
}
