import { calculatedNumber, type Term } from "../figures/term";
import type { Numbers, Outcome, Rule } from "./rule";

/** What a rule makes of the numbers, `points` being its own; without a weight there is no score. */
export function outcomeOf<P>(rule: Rule<P>, points: Term | null, numbers: Numbers, parameters: P): Outcome {
  const completed = rule.completion?.(parameters);
  const completion = completed ? calculatedNumber(completed, numbers) : null;
  const { weight } = numbers;
  if (!weight) return { score: null, completion };
  const score = points && calculatedNumber(points, numbers);
  const bounds = rule.bounds?.(weight, score, parameters) ?? null;
  return bounds === null ? { score, completion } : { score, completion, bounds };
}
