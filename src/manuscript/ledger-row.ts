import type { LedgerEntry } from "./ledger-entry";
import type { Words } from "./words";

/** A number of the table of words. */
type Word = number;

/**
 * An entry of the ledger as it is kept: record, figure, label, unit and the sheets of its cells are numbers of the
 * table of words. The text that a refresh replaced stands last, where there is one.
 */
export type LedgerRow = readonly [
  record: Word,
  figure: Word,
  label: Word,
  mark: string,
  text: string,
  value: string,
  unit: Word,
  decimals: number,
  form: number,
  sources: readonly (readonly [sheet: Word, cells: string])[],
  before: string,
  after: string,
  was?: string,
];

const KEEP_ZEROS = 1;
const PERCENT = 2;
const THOUSANDS = 4;

export function rowOf(entry: LedgerEntry, words: Words): LedgerRow {
  const [record, figure] = divided(entry.id, "/");
  return [
    words.number(record),
    words.number(figure),
    words.number(entry.label),
    entry.mark,
    entry.text,
    entry.value,
    words.number(entry.unit),
    entry.decimals,
    (entry.keepZeros ? KEEP_ZEROS : 0) + (entry.percent ? PERCENT : 0) + (entry.thousands ? THOUSANDS : 0),
    entry.sources.map((source) => {
      const [sheet, cells] = divided(source, "!");
      return [words.number(sheet), cells] as const;
    }),
    entry.before,
    entry.after,
    ...(entry.was === undefined ? ([] as const) : ([entry.was] as const)),
  ];
}

export function entryOf(row: LedgerRow, words: readonly string[]): LedgerEntry {
  const [record, figure, label, mark, text, value, unit, decimals, form, sources, before, after, was] = row;
  return {
    id: words[record]! + words[figure]!,
    label: words[label]!,
    mark,
    text,
    ...(was !== undefined && { was }),
    value,
    unit: words[unit]!,
    decimals,
    keepZeros: (form & KEEP_ZEROS) !== 0,
    percent: (form & PERCENT) !== 0,
    thousands: (form & THOUSANDS) !== 0,
    sources: sources.map(([sheet, cells]) => words[sheet]! + cells),
    before,
    after,
  };
}

/** A text in two, behind its last `mark`: 'Sheet'! and B7. */
function divided(text: string, mark: string): readonly [string, string] {
  const end = text.lastIndexOf(mark) + 1;
  return [text.slice(0, end), text.slice(end)];
}
