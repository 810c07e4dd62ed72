import type { Facts, Owner } from "../facts";
import { fold } from "../sentence/folded";
import { blot } from "../sentence/masks";
import type { ReadSentence } from "../sentence/sentence-reader";

/** A shorter name is too common a word to tell an indicator by. */
const SHORTEST = 3;

export interface NamedIndicator {
  /** Where its name ends in the sentence. */
  readonly end: number;
  readonly owner: Owner;
  readonly name: string;
  /** As it stands in the sentence. */
  readonly words: string;
}

/** The sentence without names of projects: an indicator called as its project is stands where that name ends. */
export function outsideNames({ text, subjects }: ReadSentence): string {
  const named = subjects.filter(({ by, owners }) => by === "name" && typeof owners[0] === "number");
  return named.reduce((open, { start, end }) => blot(open, start, end), text);
}

/** The indicator named last; of the owner's own, else of the one record that has it. */
export function nameIn(before: string, places: readonly Owner[], facts: Facts): NamedIndicator | null {
  let best: NamedIndicator | null = null;
  for (const owner of places.slice(0, 1)) {
    for (const name of facts.itemNames(owner)) {
      const whole = fold(name).text.replace(/（[^）]*）$/, "");
      if (whole.length < SHORTEST) continue;
      const words = before.includes(whole) ? whole : countedIn(before, whole);
      if (words === null) continue;
      const at = before.lastIndexOf(words);
      const end = at + words.length;
      if (best === null || end > best.end || (end === best.end && words.length > best.words.length))
        best = { owner, name, words, end };
    }
  }
  return best;
}

const MEASURE = /(?:人次|场次|[人户次期份套台个所处]数|数量?|面积|长度|里程|总量)$/;
/** A shorter rest of a name may be part of anything. */
const SHORTEST_COUNTED = 4;
const PLAIN =
  /(?:^|[，；。、：])(?:□|[“”]|项目|经费|专项|资金|的|全年|年内|当年|本年度?|共|累计|实际|已|完成|通过|实施)*$/;

/** 培训教师2150人次, of 培训教师人次: the words right before the number, with nothing that makes them a part. */
function countedIn(before: string, name: string): string | null {
  const words = name.replace(MEASURE, "");
  if (words === name || words.length < SHORTEST_COUNTED || !before.endsWith(words)) return null;
  return PLAIN.test(before.slice(0, -words.length)) ? words : null;
}
