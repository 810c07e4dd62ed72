import type { Ledger, LedgerEntry, Manuscript, Passage } from "../manuscript";

/** Where a figure stands in a document as it is now. */
export interface Standing {
  /** The place in Manuscript.passages. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly text: string;
}

export type Found =
  | { readonly kind: "found"; readonly at: readonly Standing[] }
  /** Its mark is there, and something else than was written. */
  | { readonly kind: "edited"; readonly at: Standing }
  | { readonly kind: "not-found" }
  /** Its words stand in several places, any of which it may be. */
  | { readonly kind: "several" };

/** Where each figure of the ledger stands: by its mark, else by its text and the words around it. */
export function placesOf(manuscript: Manuscript, ledger: Ledger): readonly Found[] {
  const marked = marksOf(manuscript);
  const claimed: Standing[] = [];
  const byMark = ledger.map((entry): Found | null => {
    const place = marked.get(entry.mark);
    if (!place) return null;
    const stands = wholeNumber(manuscript.passages[place.passage]!, place);
    if (!isAsWritten(stands.text, entry)) return { kind: "edited", at: stands };
    claimed.push(stands);
    return { kind: "found", at: [stands] };
  });
  const byText = ledger.map((entry) => byWords(manuscript, entry, claimed));
  const contested = contestedPlaces(ledger, byText);
  return ledger.map((_entry, index) => {
    const found = byMark[index]!;
    const elsewhere = byText[index]!;
    const own = elsewhere.filter((one) => one.isSure && !contested.has(keyOf(one)));
    if (found?.kind === "found") return { kind: "found", at: [...found.at, ...own] };
    // A mark that search and replace left on other words: the figure itself may stand as it was.
    if (own.length > 0) return { kind: "found", at: own };
    if (found) return found;
    const [only, ...more] = elsewhere;
    if (!only) return { kind: "not-found" };
    return more.length > 0 || contested.has(keyOf(only)) ? { kind: "several" } : { kind: "found", at: [only] };
  });
}

interface WordsPlace extends Standing {
  /** The words on both sides are as they were. */
  readonly isSure: boolean;
}

/** Places that the words of different figures fit: they tell none of them. */
function contestedPlaces(ledger: Ledger, byText: readonly (readonly WordsPlace[])[]): ReadonlySet<string> {
  const ids = new Map<string, string>();
  const contested = new Set<string>();
  byText.forEach((places, index) => {
    for (const place of places) {
      const key = keyOf(place);
      const { id } = ledger[index]!;
      if ((ids.get(key) ?? id) !== id) contested.add(key);
      ids.set(key, id);
    }
  });
  return contested;
}

function keyOf({ passage, start }: Standing): string {
  return `${passage}:${start}`;
}

type MarkPlace = Pick<Standing, "passage" | "start" | "end">;

function marksOf({ passages }: Manuscript): ReadonlyMap<string, MarkPlace> {
  const found = new Map<string, MarkPlace>();
  passages.forEach(({ marks }, passage) => {
    for (const { name, start, end } of marks) if (!found.has(name)) found.set(name, { passage, start, end });
  });
  return found;
}

const PART_OF_NUMBER = /[\d.,，%％〇]/;

/** The number that a mark stands on or in, widened over digits typed beside it, with the unit behind. */
function wholeNumber(passage: Passage, { passage: index, start: from, end: to }: MarkPlace): Standing {
  const { text, number } = passage;
  let start = from;
  let end = Math.max(to, from);
  while (start > 0 && isInNumber(text, start - 1)) start -= 1;
  while (end < text.length && isInNumber(text, end)) end += 1;
  const unit = /^\s*(?:万元|亿元|元|分|个百分点|个|项|次|场)/.exec(text.slice(end));
  const hasUnit = /[万亿元分个项次场点]$/.test(text.slice(start, end));
  if (unit && !hasUnit) end += unit[0].length;
  return { passage: index, start, end, paragraph: number, text: text.slice(start, end) };
}

/** A comma between digits belongs to the number, one behind it ends a clause. */
function isInNumber(text: string, at: number): boolean {
  const character = text[at]!;
  if (!PART_OF_NUMBER.test(character)) return false;
  return /[.,，]/.test(character) ? /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "") : true;
}

function isAsWritten(text: string, { text: written, was }: LedgerEntry): boolean {
  return text === written || text === was;
}

/** So many characters on one side tell a figure where those on the other were edited. */
const ENOUGH = 6;

/**
 * The places where the figure's text stands whole among the words that it was written among. "sure": with both its
 * neighbours; otherwise with one of them.
 */
function byWords({ passages }: Manuscript, entry: LedgerEntry, claimed: readonly Standing[]): WordsPlace[] {
  const { before, after, text: written, was } = entry;
  const found: WordsPlace[] = [];
  for (const text of was === undefined ? [written] : [written, was]) {
    passages.forEach((passage, index) => {
      if (passage.cell !== null) return;
      for (let at = passage.text.indexOf(text); at >= 0; at = passage.text.indexOf(text, at + 1)) {
        const end = at + text.length;
        if (isCut(passage.text, at, end) || isClaimed(claimed, index, at, end)) continue;
        const hasBefore = before !== "" && wordsOf(passage.text.slice(0, at)).endsWith(wordsOf(before));
        const hasAfter = after !== "" && wordsOf(passage.text.slice(end)).startsWith(wordsOf(after));
        const isEnough = (hasBefore && before.length >= ENOUGH) || (hasAfter && after.length >= ENOUGH);
        if (!isEnough) continue;
        const isSure = hasBefore && hasAfter;
        found.push({ passage: index, start: at, end, paragraph: passage.number, text, isSure });
      }
    });
  }
  return found;
}

/** The figures among the words may have changed themselves. */
function wordsOf(text: string): string {
  return text.replace(/[\d.,，]*\d[\d.,，]*[%％]?/g, "#");
}

/** Whether digits beside it make it another number. */
function isCut(text: string, start: number, end: number): boolean {
  return (
    (start > 0 && isInNumber(text, start - 1)) ||
    (end < text.length && /\d$/.test(text.slice(start, end)) && isInNumber(text, end))
  );
}

function isClaimed(claimed: readonly Standing[], passage: number, start: number, end: number): boolean {
  return claimed.some((one) => one.passage === passage && one.start < end && start < one.end);
}
