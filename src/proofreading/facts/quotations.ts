import type { EvaluationForm, Read, Slot } from "../../recognition";
import type { ScoredWorkbook } from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import { fold } from "../sentence/folded";

/** A text of the workbook in which a number of the report stands. */
export interface Quotation {
  readonly text: string;
  readonly source: CellRange;
}

interface Clause extends Quotation {
  /** The clause as the cell has it. */
  readonly clause: string;
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const PAUSE = /[，；。！？：\n]/;
/** So many characters besides its numbers make a clause one that is not written twice by chance. */
const TELLING = 5;
/** So many characters beside a number show that it was taken over. */
const BESIDE = 4;

/** The texts of a workbook: material for the report, goals, reasons, remarks, targets and what was done. */
export class Quotations {
  private readonly byNumber = new Map<string, (Quotation & { readonly at: number })[]>();
  private readonly byClause = new Map<string, Clause[]>();

  constructor(scored: ScoredWorkbook) {
    for (const one of textsOf(scored)) this.add(one);
  }

  private add({ text, source }: Quotation): void {
    for (const { 0: digits, index } of text.matchAll(NUMBER)) push(this.byNumber, digits, { text, source, at: index });
    for (const clause of text.split(PAUSE)) {
      if (/\d/.test(clause) && tellingLength(clause) >= TELLING)
        push(this.byClause, pattern(clause), { text, source, clause });
    }
  }

  /** The text that a number of a sentence was taken over from, with the words around it; null where it was not. */
  taken(sentence: string, start: number): Quotation | null {
    const digits = digitsAt(sentence, start);
    const places = this.byNumber.get(digits) ?? [];
    return places.find(({ text, at }) => stands(sentence, start, text, at, digits.length)) ?? null;
  }

  /** The text that has a stretch of a sentence to the letter, with a word beside it. */
  says(sentence: string, start: number, end: number): Quotation | null {
    const words = sentence.slice(start, end);
    const [digits = ""] = /\d+/.exec(words) ?? [];
    const from = words.indexOf(digits);
    const places = this.byNumber.get(digits) ?? [];
    return (
      places.find(({ text, at }) => {
        const first = at - from;
        if (first < 0 || text.slice(first, first + words.length) !== words) return false;
        const isBefore = start > 0 && text[first - 1] === sentence[start - 1];
        return isBefore || text[first + words.length] === sentence[end];
      }) ?? null
    );
  }

  /** The one text that says the same clause with another number; null where none does, or several do. */
  otherwise(sentence: string, start: number): (Clause & { readonly number: string }) | null {
    const from = lastPause(sentence, start) + 1;
    const rest = sentence.slice(from);
    const end = rest.search(PAUSE);
    const clause = end < 0 ? rest : rest.slice(0, end);
    const found = this.byClause.get(pattern(clause)) ?? [];
    const [only, ...more] = found;
    if (!only || more.some((one) => one.clause !== only.clause)) return null;
    const own = [...clause.matchAll(NUMBER)];
    const index = own.findIndex((match) => match.index === start - from);
    const number = [...only.clause.matchAll(NUMBER)][index]?.[0];
    return number === undefined || number === own[index]![0] ? null : { ...only, number };
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function digitsAt(sentence: string, start: number): string {
  return /^[-−]?\d+(?:,\d{3})*(?:\.\d+)?/.exec(sentence.slice(start))?.[0] ?? "";
}

function pattern(clause: string): string {
  return clause.replace(NUMBER, "#");
}

function tellingLength(clause: string): number {
  return clause.replace(NUMBER, "").length;
}

function lastPause(sentence: string, start: number): number {
  for (let at = start - 1; at >= 0; at -= 1) if (PAUSE.test(sentence[at]!)) return at;
  return -1;
}

/** The number stands among the same words, or is all that the cell says beside its sign. */
function stands(sentence: string, start: number, text: string, at: number, length: number): boolean {
  let left = 0;
  while (left < at && left < start && sentence[start - 1 - left] === text[at - 1 - left]) left += 1;
  let right = 0;
  const [end, stop] = [start + length, at + length];
  while (stop + right < text.length && sentence[end + right] === text[stop + right]) right += 1;
  const isAtEdge = isPause(text[at - 1 - left]) && isPause(text[stop + right]);
  return left + right >= BESIDE || (isAtEdge && left + right >= BESIDE - 2);
}

function isPause(character: string | undefined): boolean {
  return character === undefined || PAUSE.test(character);
}

function textsOf({ dossier }: ScoredWorkbook): Quotation[] {
  const read = (one: Read<string>): Quotation[] => [{ text: fold(one.value).text, source: one.at }];
  const slot = (one: Slot | null | undefined): Quotation[] =>
    one && /\D/.test(one.text) ? [{ text: fold(one.text).text, source: rangeOf(one.at) }] : [];
  const form = ({ texts, indicators, funds }: EvaluationForm): Quotation[] => [
    ...texts.flatMap(({ text }) => read(text)),
    ...indicators.flatMap(({ reason, target, actual }) => [reason, target.slot, actual.slot].flatMap(slot)),
    ...(funds?.rows ?? []).flatMap(({ reason }) => slot(reason)),
  ];
  return [
    ...dossier.texts.flatMap(({ text }) => read(text)),
    ...dossier.projects.flatMap(({ texts, remark }) => [
      ...Object.values(texts).flatMap((text) => (text ? read(text) : [])),
      ...slot(remark),
    ]),
    ...dossier.forms.flatMap(form),
  ];
}
