import { appendFileSync } from "node:fs";
import { tryMutant, type Tried } from "./try-mutants";

/** scripts/fuzz/fuzz.mjs asks for another seed and other mutants, and reads what became of them from a file. */
const seed = Number(process.env.FUZZ_SEED ?? 20_211_231);
const first = Number(process.env.FUZZ_FIRST ?? 0);
const count = Number(process.env.FUZZ_COUNT ?? 80);
const into = process.env.FUZZ_INTO;
/** A gigabyte more than there was: a process of jest that has run other tests holds as much before the first mutant. */
const MOST_MEMORY = 2 ** 30;

const FAULTS: ReadonlySet<Tried["outcome"]> = new Set(["silent", "crash", "slow"]);

test("no mutant crashes, hangs, or changes a figure without a word", async () => {
  const faults: string[] = [];
  const before = process.memoryUsage.rss();
  for (let number = first; number < first + count; number += 1) {
    if (into) appendFileSync(into, `${JSON.stringify({ began: number })}\n`);
    const tried = await tryMutant(seed, number);
    const memory = process.memoryUsage.rss() - before;
    if (FAULTS.has(tried.outcome) || memory > MOST_MEMORY) faults.push(`${tried.outcome}: ${tried.told}`);
    if (into) appendFileSync(into, `${JSON.stringify({ ...tried, memory })}\n`);
  }
  expect(faults).toEqual([]);
}, 3_600_000);
