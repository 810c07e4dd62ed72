// Some of the mutants, drawn evenly, for when all of them would take too long. The same seed draws the same ones.

/** `count` of them in their own order; all where there are no more. */
export function sampleOf(mutants, count, seed) {
  if (count >= mutants.length) return mutants;
  const random = randomFrom(seed);
  const drawn = mutants.map((mutant) => ({ mutant, draw: random() })).sort((one, other) => one.draw - other.draw);
  const chosen = new Set(drawn.slice(0, count).map(({ mutant }) => mutant));
  return mutants.filter((mutant) => chosen.has(mutant));
}

/** mulberry32: numbers from 0 up to 1. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
