import type { Scored } from "../../app";
import type { Decimal } from "../../figures";
import { comesToScore, evaluationsOf, standingTotal } from "../../scoring";
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
  const byScore = places(evaluations.map((one) => (comesToScore(one) ? standingTotal(one) : null)));
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
  const bare = scored.projects.filter(({ project, evaluation }) => evaluation === null && !project.isGroup);
  return [...lines, ...bare.map(({ project }, index) => bareLine(project.name, index))];
}

function bareLine(name: string, index: number): OverviewLine {
  const nothing = { score: null, grade: null, rate: null, waiting: 0, errors: 0, order: { score: null, rate: null } };
  return { key: `bare-${index}`, table: null, name, ...nothing };
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
