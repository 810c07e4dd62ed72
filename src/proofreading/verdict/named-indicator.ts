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
      const words = fold(name).text.replace(/（[^）]*）$/, "");
      if (words.length < SHORTEST) continue;
      const at = before.lastIndexOf(words);
      if (at < 0) continue;
      const end = at + words.length;
      if (best === null || end > best.end || (end === best.end && words.length > best.words.length))
        best = { owner, name, words, end };
    }
  }
  return best;
}
