import { masked } from "./masks";
import { numbersIn, type Said } from "./numbers";
import type { Sentence } from "./sentences";
import type { Names, Subject } from "./subjects";
import { timesIn, type Times } from "./years";

/** A sentence with all that it names found in it, by places in its text. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly text: string;
  /** The text with names, documents and dates blotted out. */
  readonly rest: string;
  readonly subjects: readonly Subject[];
  readonly times: Times;
  readonly numbers: readonly Said[];
}

/** Finds names first, then what is no figure, then dates, then numbers: each in what the others left. */
export function readSentence(sentence: Sentence, names: Names, year: number | null): ReadSentence {
  const { text } = sentence;
  const { subjects, rest } = names.subjectsIn(text);
  const times = timesIn(masked(rest), year);
  return { sentence, text, rest: times.rest, subjects, times, numbers: numbersIn(times.rest) };
}

/** Where the clause around a place begins. */
export function clauseStart({ rest }: ReadSentence, at: number): number {
  return Math.max(...["，", "；", "。"].map((mark) => rest.lastIndexOf(mark, at - 1))) + 1;
}

/** Where the clause around a place ends. */
export function clauseEnd({ rest }: ReadSentence, at: number): number {
  const ends = ["，", "；", "。"].map((mark) => rest.indexOf(mark, at)).filter((place) => place >= 0);
  return Math.min(rest.length, ...ends);
}
