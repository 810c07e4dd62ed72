import type { Scored } from "../../app";
import { formatScore, type Decimal } from "../../figures";
import { comesToScore, evaluationsOf, knownScore, standingTotal, type KnownScore } from "../../scoring";
import type { ShownFinding } from "../shown/findings";
import type { ShownTable } from "../shown/tables";
import type { OverviewLine } from "../shown/workbook";

/** The department first, then every project in the workbook's order, with a table or without one. */
export function overviewLines(
  { scored }: Scored,
  tables: readonly ShownTable[],
  findings: readonly ShownFinding[],
): readonly OverviewLine[] {
  const errors = new Map<string, number>();
  for (const { severity, setAside, tables: touched } of findings) {
    if (severity !== "error" || setAside !== undefined) continue;
    for (const key of touched) errors.set(key, (errors.get(key) ?? 0) + 1);
  }
  const evaluations = evaluationsOf(scored).map(({ evaluation }) => evaluation);
  const bare = scored.projects.filter(({ project, evaluation }) => evaluation === null && !project.isGroup);
  const known = bare.map(knownScore);
  const totals = evaluations.map((one) => (comesToScore(one) ? standingTotal(one) : null));
  const byScore = places([...totals, ...known.map((one) => one?.value ?? null)]);
  const byRate = places(evaluations.map(({ executionRate }) => executionRate));
  const lines = tables.map(({ key, name, score, rate, isScored }, index): OverviewLine => {
    const { grade, pending } = evaluations[index]!;
    return {
      key,
      table: key,
      name,
      score: score?.total ?? null,
      grade: isScored ? grade : null,
      rate,
      waiting: pending.count,
      errors: errors.get(key) ?? 0,
      order: { score: byScore[index]!, rate: byRate[index]! },
    };
  });
  return [
    ...lines,
    ...bare.map(({ project: { name } }, index): OverviewLine => ({
      key: `bare-${index}`,
      table: null,
      name,
      ...listed(known[index] ?? null),
      rate: null,
      waiting: 0,
      errors: 0,
      order: { score: byScore[lines.length + index]!, rate: null },
    })),
  ];
}

/** What the list of projects says of one without a table. */
function listed(known: KnownScore | null): Pick<OverviewLine, "score" | "grade"> {
  return { score: known && formatScore(known.value), grade: known?.grade ?? null };
}

/** The place of each number among all of them, from the lowest; equal numbers have one place. */
function places(numbers: readonly (Decimal | null)[]): readonly (number | null)[] {
  const sorted = numbers.filter((one) => one !== null).sort((first, second) => first.cmp(second));
  const found = new Map<Decimal, number>();
  let place = -1;
  for (const [index, one] of sorted.entries()) {
    if (index === 0 || !one.eq(sorted[index - 1]!)) place += 1;
    found.set(one, place);
  }
  return numbers.map((one) => (one === null ? null : found.get(one)!));
}
