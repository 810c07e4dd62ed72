import type { Passage } from "../../manuscript";
import { fold, type Folded } from "./folded";

/** One sentence of a paragraph. */
export interface Sentence {
  /** As it stands in the paragraph. */
  readonly original: string;
  readonly text: string;
  /** The place in the paragraph of each character of `text`, and of its end. */
  readonly at: readonly number[];
}

/** The sentences of a paragraph; a semicolon does not end one. */
export function sentencesOf({ text }: Passage): readonly Sentence[] {
  const folded = fold(text);
  const found: Sentence[] = [];
  let from = 0;
  for (const match of folded.text.matchAll(/[。！？!?]+[”’」』）]*|$/g)) {
    const to = match.index + match[0].length;
    if (to > from) found.push(sentence(text, folded, from, to));
    from = to;
  }
  return found;
}

function sentence(original: string, { text, at }: Folded, from: number, to: number): Sentence {
  const places = at.slice(from, to + 1);
  return { original: original.slice(places[0], places.at(-1)).trim(), text: text.slice(from, to), at: places };
}
