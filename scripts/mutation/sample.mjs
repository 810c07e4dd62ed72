// Some of the mutants, drawn evenly, for when all of them would take too long. The same seed draws the same ones.

import { join } from "node:path";
import { Loader } from "./loader.mjs";

/** `count` of them in their own order; all where there are no more. */
export function sampleOf(root, mutants, count, seed) {
  if (count >= mutants.length) return mutants;
  const { numbersFrom } = new Loader(root, {}).registry()(join(root, "test/support/numbers.ts"));
  const random = numbersFrom(seed);
  const drawn = mutants.map((mutant) => ({ mutant, draw: random() })).sort((one, other) => one.draw - other.draw);
  const chosen = new Set(drawn.slice(0, count).map(({ mutant }) => mutant));
  return mutants.filter((mutant) => chosen.has(mutant));
}
