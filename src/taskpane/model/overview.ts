import type { OverviewLine } from "../shown/workbook";

export const ORDERS = ["workbook", "score", "rate", "waiting", "errors"] as const;
export type OverviewOrder = (typeof ORDERS)[number];

export const KINDS_SHOWN = ["all", "waiting", "errors", "bare"] as const;
export type OverviewFilter = (typeof KINDS_SHOWN)[number];

/** The lines of one kind whose name contains the words, what needs a person most at the top. */
export function arranged(
  lines: readonly OverviewLine[],
  order: OverviewOrder,
  filter: OverviewFilter,
  words: string,
  department: string,
): readonly OverviewLine[] {
  const wanted = words.trim().toLowerCase();
  const fitting = lines.filter(
    (line) => FITS[filter](line) && (wanted === "" || (line.name ?? department).toLowerCase().includes(wanted)),
  );
  const compare = COMPARE[order];
  return compare === null ? fitting : [...fitting].sort(compare);
}

const FITS: Readonly<Record<OverviewFilter, (line: OverviewLine) => boolean>> = {
  all: () => true,
  waiting: ({ waiting }) => waiting > 0,
  errors: ({ errors }) => errors > 0,
  bare: ({ table }) => table === null,
};

type Compare = (first: OverviewLine, second: OverviewLine) => number;

/** The lowest first; a line without the number comes last. */
const byPlace =
  (of: keyof OverviewLine["order"]): Compare =>
  ({ order: { [of]: first } }, { order: { [of]: second } }) =>
    first === null || second === null ? Number(first === null) - Number(second === null) : first - second;

const COMPARE: Readonly<Record<OverviewOrder, Compare | null>> = {
  workbook: null,
  score: byPlace("score"),
  rate: byPlace("rate"),
  waiting: (first, second) => second.waiting - first.waiting,
  errors: (first, second) => second.errors - first.errors,
};
