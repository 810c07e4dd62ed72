import type { Evaluated } from "../../app";
import { formatPercent, formatScore, type Decimal } from "../../figures";
import { comesToScore, standingTotal } from "../../scoring";
import { findingsOfTable, territories } from "./belonging";
import { countsOf } from "./findings";
import { scoreTables } from "./tables";

/** One line of the overview: a project or the department. Texts are as they are shown; null where there is none. */
export interface OverviewLine {
  readonly key: string;
  /** The key of its table; null for a project without one. */
  readonly table: string | null;
  /** null for the department. */
  readonly name: string | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly rate: string | null;
  /** How many scores wait for a person. */
  readonly waiting: number;
  readonly errors: number;
  readonly order: { readonly score: Decimal | null; readonly rate: Decimal | null };
}

/** The department first, then every project in the workbook's order, with a table or without one. */
export function overviewLines(evaluated: Evaluated): readonly OverviewLine[] {
  const all = territories(evaluated);
  const tables = scoreTables(evaluated).map(({ key, name, evaluation }): OverviewLine => {
    const score = comesToScore(evaluation) ? standingTotal(evaluation) : null;
    const rate = evaluation.executionRate;
    return {
      key,
      table: key,
      name,
      score: score && formatScore(score),
      grade: evaluation.form.isScored ? evaluation.grade : null,
      rate: rate && formatPercent(rate, 2),
      waiting: evaluation.pending.count,
      errors: countsOf(findingsOfTable(evaluated.findings, key, all)).error,
      order: { score, rate },
    };
  });
  const bare = evaluated.scored.projects
    .filter(({ project, evaluation }) => evaluation === null && !project.isGroup)
    .map(({ project }, index): OverviewLine => {
      const nothing = { score: null, grade: null, rate: null, waiting: 0, errors: 0 };
      return {
        key: `bare-${index}`,
        table: null,
        name: project.name,
        ...nothing,
        order: { score: null, rate: null },
      };
    });
  return [...tables, ...bare];
}

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
const byNumber =
  (of: (line: OverviewLine) => Decimal | null): Compare =>
  (first, second) => {
    const [one, other] = [of(first), of(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one.cmp(other);
  };

const COMPARE: Readonly<Record<OverviewOrder, Compare | null>> = {
  workbook: null,
  score: byNumber(({ order }) => order.score),
  rate: byNumber(({ order }) => order.rate),
  waiting: (first, second) => second.waiting - first.waiting,
  errors: (first, second) => second.errors - first.errors,
};
