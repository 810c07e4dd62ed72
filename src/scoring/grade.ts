import type { Decimal } from "../figures";
import type { Scheme } from "./scheme";

/** The grade of a total by the scheme's bounds; a bound belongs to the grade that it begins. */
export function gradeOf(total: Decimal, scheme: Scheme): string | null {
  return scheme.options.grades.find(({ from }) => total.gte(from))?.name ?? null;
}
