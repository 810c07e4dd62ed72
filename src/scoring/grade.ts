import { decimal, type Decimal } from "../figures";
import { calculated, cell, firstOf, is, text, type Term } from "../figures/term";
import { gradeOfWord } from "../language";
import type { Scheme } from "./scheme";

/** The grade of the number in `total` by the scheme's bounds; a bound belongs to the grade that it begins. */
export function gradeTerm({ options: { grades } }: Scheme): Term {
  const above = grades.slice(0, -1).map(({ name, from }) => [is(TOTAL, ">=", decimal(from)), text(name)] as const);
  return firstOf(above, text(grades.at(-1)?.name ?? ""));
}

const TOTAL = cell("total");

/** The grade of a total; null where the scheme has none. */
export function gradeOf(total: Decimal, scheme: Scheme): string | null {
  const grade = calculated(gradeTerm(scheme), { total });
  return typeof grade === "string" && grade !== "" ? grade : null;
}

/** Whether a grade is the one of that name, in the scheme's words or others: 优秀 is 优. */
export function isGradeOf(grade: string | null, name: string): boolean {
  if (grade === null) return false;
  return grade === name || (gradeOfWord(grade) !== null && gradeOfWord(grade) === gradeOfWord(name));
}
