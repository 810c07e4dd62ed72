import { gapPlaces, joinedSentences } from "../../sentences";
import type { Entered, FieldView } from "../shown/fields";

/** What a field opens with: what was entered for it, else what is proposed, else what stands in its cell. */
export function openingText(entries: readonly Entered[], field: FieldView): string {
  const entered = entries.find((entry) => entry.field.key === field.key)?.text;
  const proposal = "proposal" in field ? field.proposal : "";
  if (entered === undefined) return proposal === "" ? field.now : proposal;
  // Another matter is told in the same cell already: its sentence comes behind.
  return proposal === "" || sharesSentence(entered, proposal) ? entered : joinedSentences(entered, proposal);
}

/** Whether a text was made from a sentence: it begins with the same figures. */
function sharesSentence(text: string, sentence: string): boolean {
  return text.includes(sentence.slice(0, sentence.indexOf("。")));
}

/** The entries with this text for a field; an untouched proposal, or what stands there already, is no entry. */
export function withEntry(entries: readonly Entered[], field: FieldView, text: string | null): readonly Entered[] {
  const others = entries.filter((entry) => entry.field.key !== field.key);
  const isUntouched = text === null || text.trim() === field.now || ("proposal" in field && text === field.proposal);
  if (isUntouched) return others;
  // What was wrong with it before is told until it was looked at again.
  const problem = entries.find((entry) => entry.field.key === field.key)?.problem;
  return [...others, { field, text, problem, isLooked: false }];
}

/** The entries after one was looked at; it may have been changed or taken back meanwhile. */
export function withProblem(
  entries: readonly Entered[],
  { field, text, problem }: Omit<Entered, "isLooked">,
): readonly Entered[] {
  return entries.map((entry) =>
    entry.field.key === field.key && entry.text === text ? { ...entry, problem, isLooked: true } : entry,
  );
}

/** How many entries can be written, and how many are still to be completed. */
export function countsOfEntries(entries: readonly Entered[]): { readonly ready: number; readonly open: number } {
  const ready = entries.filter(({ problem }) => problem === null).length;
  return { ready, open: entries.length - ready };
}

/** The gap that begins at or behind a place of the text; from the start where none is left behind it; null without one. */
export function nextGap(text: string, from: number): { readonly start: number; readonly end: number } | null {
  const gaps = gapPlaces(text);
  return gaps.find(({ start }) => start >= from) ?? gaps[0] ?? null;
}
