// Which tests can notice a mutant, the likeliest first.
import { basename, dirname } from "node:path";

/** Hits of a mutant in one test before it is taken for endless: this many times the most of any test without it. */
const ENDLESS = 100;

/** What reaches each mutant, by its id. @param surveyed the answer of a worker's survey */
export function coverageOf(surveyed) {
  const covered = new Map();
  for (const { file, atLoad, perTest, times } of surveyed) {
    const note = (id, count) => {
      if (!covered.has(id)) covered.set(id, { hits: 0, isStatic: false, files: new Map() });
      const known = covered.get(id);
      known.hits = Math.max(known.hits, count);
      return known;
    };
    const byTime = Object.keys(perTest).sort((one, other) => times[one] - times[other]);
    for (const test of byTime) {
      for (const [id, count] of Object.entries(perTest[test])) {
        const { files } = note(id, count);
        if (!files.has(file)) files.set(file, []);
        files.get(file).push(Number(test));
      }
    }
    // Code that runs while a module loads can change every test of the file.
    for (const [id, count] of Object.entries(atLoad)) {
      const known = note(id, count);
      known.isStatic = true;
      known.files.set(file, null);
    }
  }
  return covered;
}

/** A file without a kill stands as if it had killed so many: those that are quick and alike in name come first. */
const HOPE = { mirror: 3, other: 0.1 };
/** Loading a file takes about so many milliseconds beside its tests. */
const LOADING = 30;

/** Orders test files by how many mutants of the same source file they have killed for the time that they take. */
export class Order {
  #kills = new Map();
  #times;

  constructor(surveyed) {
    this.#times = new Map(surveyed.map(({ file, times }) => [file, times.reduce((sum, time) => sum + time, LOADING)]));
  }

  /** The plan for a worker, or null where no test reaches the mutant. */
  plan(mutant, covered) {
    const known = covered.get(mutant.id);
    if (!known) return null;
    const files = [...known.files.keys()];
    const worth = (file) => {
      const hope = isMirror(file, mutant.path) ? HOPE.mirror : HOPE.other;
      return (hope + (this.#kills.get(`${mutant.path} ${file}`) ?? 0)) / this.#times.get(file);
    };
    files.sort((one, other) => worth(other) - worth(one));
    const plan = files.map((file) => ({ file, tests: known.files.get(file) }));
    return { path: mutant.path, isStatic: known.isStatic, plan, hitLimit: known.hits * ENDLESS };
  }

  noteKill(mutant, file) {
    const key = `${mutant.path} ${file}`;
    this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1);
  }
}

function isMirror(test, source) {
  const name = basename(source, ".ts");
  return basename(test).startsWith(`${name}.`) || basename(dirname(test)) === basename(dirname(source));
}
