import type { Figure } from "../figures";
import type { Inline } from "./document";
import { nameOfField } from "./field-list";
import type { Clause, Condition } from "./outline";

/** What a {{field}} stands for: a figure, words (each line a paragraph), paragraphs with figures, or what is missing. */
export type Field = Figure | string | { readonly said: readonly (readonly Inline[])[] } | { readonly missing: string };

/** Looks a field up by its name; undefined where it does not apply. */
export type Fields = (name: string) => Field | undefined;

/** Whether the workbook fills the field. */
export function isFilled(field: Field | undefined): boolean {
  if (field === undefined) return false;
  return typeof field === "string" || "said" in field || ("value" in field && field.value !== null);
}

const FIELD = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The paragraphs that the clauses make; none where no clause holds. A line break in a text begins a new one. */
export function expand(clauses: readonly Clause[], fields: Fields): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  const once = lookedUpOnce(fields);
  for (const clause of clauses) {
    if (typeof clause === "string") expandText(clause, once, paragraphs);
    else if (holds(clause.when, once)) expandText(clause.text, once, paragraphs);
  }
  return paragraphs.filter((inlines) => inlines.length > 0);
}

/** A field may be paragraphs of sentences: what asks for it first composes it for all. */
function lookedUpOnce(fields: Fields): Fields {
  const known = new Map<string, Field | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, fields(name));
    return known.get(name);
  };
}

/** Whether the workbook fills and leaves empty what the condition asks for. */
export function holds(when: Condition, fields: Fields): boolean {
  const isThere = (name: string) => isFilled(fields(name));
  return namesOf(when.has).every(isThere) && !namesOf(when.lacks).some(isThere);
}

function namesOf(names: Condition["has"]): readonly string[] {
  return names === undefined ? [] : typeof names === "string" ? [names] : names;
}

function expandText(text: string, fields: Fields, paragraphs: Inline[][]): void {
  let from = 0;
  for (const match of text.matchAll(FIELD)) {
    addWords(text.slice(from, match.index), paragraphs);
    addField(match[1]!, fields, paragraphs);
    from = match.index + match[0].length;
  }
  addWords(text.slice(from), paragraphs);
}

function addField(name: string, fields: Fields, paragraphs: Inline[][]): void {
  const field = fields(name);
  if (typeof field === "string") addText(field, paragraphs);
  else if (field !== undefined && "said" in field) addSaid(field.said, paragraphs);
  else if (field === undefined) add({ kind: "gap", what: nameOfField(name) }, paragraphs);
  else if ("missing" in field) add({ kind: "gap", what: field.missing }, paragraphs);
  else if (field.value === null) add({ kind: "gap", what: field.label }, paragraphs);
  else add({ kind: "figure", figure: field }, paragraphs);
}

function addSaid(said: readonly (readonly Inline[])[], paragraphs: Inline[][]): void {
  said.forEach((inlines, index) => {
    if (index > 0) paragraphs.push([]);
    for (const inline of inlines) add(inline, paragraphs);
  });
}

/** A cell's text: verbatim, each of its lines a paragraph. */
function addText(text: string, paragraphs: Inline[][]): void {
  addSaid(
    linesOf(text).map((line) => [{ kind: "words", text: line }]),
    paragraphs,
  );
}

/** The lines of a cell's text, blank ones left out. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\v\u2028\u2029]/).map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

/** The end of a sentence, in a text that ends with one. */
export const SENTENCE_END = /[。！？!?；;…][”’"』」）)]?$/;

/** Words of the outline. Their full stop is left out after a cell's text that ends its own sentence. */
function addWords(words: string, paragraphs: Inline[][]): void {
  const last = paragraphs.at(-1)!.at(-1);
  const isEnded = last?.kind === "words" && SENTENCE_END.test(last.text);
  const text = isEnded && words.startsWith("。") ? words.slice(1) : words;
  if (text !== "") add({ kind: "words", text }, paragraphs);
}

/** Words after words are one stretch. */
function add(inline: Inline, paragraphs: Inline[][]): void {
  const paragraph = paragraphs.at(-1)!;
  const last = paragraph.at(-1);
  if (inline.kind === "words" && last?.kind === "words") {
    paragraph[paragraph.length - 1] = { kind: "words", text: last.text + inline.text };
  } else paragraph.push(inline);
}
