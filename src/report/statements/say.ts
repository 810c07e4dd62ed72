import type { Figure } from "../../figures";
import type { Inline } from "../document";

/** What a sentence is put together from; null and "" leave no trace. */
export type Said = string | Figure | readonly Inline[] | null;

/** A sentence with its figures: say`${name}扣${points}`. */
export function say(words: readonly string[], ...parts: readonly Said[]): Inline[] {
  const inlines: Inline[] = [];
  words.forEach((text, index) => {
    addTo(inlines, text);
    if (index < parts.length) addTo(inlines, parts[index]!);
  });
  return inlines;
}

/** A place for the accountant to fill in, as a sentence's part. */
export function gap(what: string): Inline[] {
  return [{ kind: "gap", what }];
}

/** Sentences one behind the other with a sign between them; empty ones are left out. */
export function join(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  const inlines: Inline[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    if (inlines.length > 0) addTo(inlines, between);
    addTo(inlines, part);
  }
  return inlines;
}

function addTo(inlines: Inline[], said: Said): void {
  if (said === null || said === "") return;
  if (typeof said === "string") addWords(inlines, said);
  else if (isInlines(said)) {
    for (const inline of said) {
      if (inline.kind === "words") addWords(inlines, inline.text);
      else inlines.push(inline);
    }
  } else inlines.push({ kind: "figure", figure: said });
}

function isInlines(said: Figure | readonly Inline[]): said is readonly Inline[] {
  return Array.isArray(said);
}

/** Words after words are one stretch. */
function addWords(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (last?.kind === "words") inlines[inlines.length - 1] = { kind: "words", text: last.text + text };
  else inlines.push({ kind: "words", text });
}
