import { shown, type Figure } from "../figures";
import { gapText } from "../sentences";
import type { Inline } from "./document";

/** A figure as it is printed, its unit following; a figure without a value is a gap. */
export function figureText(figure: Figure): string {
  const text = shown(figure);
  return text === null ? gapText(figure.label) : text + figure.unit;
}

/** A piece of a paragraph as it is printed. */
export function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "words":
      return inline.text;
    case "figure":
      return figureText(inline.figure);
    case "gap":
      return gapText(inline.what);
  }
}

/** Paragraphs by their pieces: sheet, document and ledger print the same ones. */
const printed = new WeakMap<readonly Inline[], readonly string[]>();

/** The pieces of a paragraph of the text as they are printed. */
export function inlineTexts(inlines: readonly Inline[]): readonly string[] {
  let texts = printed.get(inlines);
  if (!texts) printed.set(inlines, (texts = inlines.map(inlineText)));
  return texts;
}

/** A paragraph or the content of a table's cell as it is printed. */
export function paragraphText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join("");
}

/** Whether a piece asks the accountant for something. */
export function isGap(inline: Inline): boolean {
  return inline.kind === "gap" || (inline.kind === "figure" && inline.figure.value === null);
}
