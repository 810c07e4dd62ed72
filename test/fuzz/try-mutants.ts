import { evaluateAgain, type Evaluated } from "../../src/app";
import { Trouble, type WorkbookSnapshot } from "../../src/workbook";
import { chanceOf, type Chance } from "../formulas/random";
import { LAYOUT_MUTATIONS, mutateLayout } from "./layout-mutations";
import { XML_MUTATIONS, ZIP_MUTATIONS } from "./package-mutations";
import { figuresOf, LAYOUTS, SUBJECTS } from "./subjects";

/** What became of a mutant. Anything else than the first four is a fault of the product. */
export type Outcome = "done" | "refused" | "same figures" | "said" | "silent" | "crash" | "slow";

export interface Tried {
  /** Its line of the table. */
  readonly kind: string;
  readonly outcome: Outcome;
  /** Of the processor: a busy machine is no fault of the product. */
  readonly milliseconds: number;
  /** For a fault: how it came about, and what was seen. */
  readonly told: string;
}

/** A mutant that takes longer is a fault. */
const LONGEST = 5_000;

/** The mutant of that number: the same seed and number make the same one. */
export async function tryMutant(seed: number, number: number): Promise<Tried> {
  const chance = chanceOf(seed * 1_000_003 + number);
  const { kind, what, work } = number % 4 === 3 ? layoutMutant(chance) : packageMutant(chance);
  const began = process.cpuUsage();
  const [outcome, seen] = await outcomeOf(work);
  const { user, system } = process.cpuUsage(began);
  const milliseconds = (user + system) / 1000;
  const told = `seed ${seed}, mutant ${number}: ${what}: ${seen}`;
  return { kind, outcome: milliseconds > LONGEST ? "slow" : outcome, milliseconds, told };
}

interface Mutant {
  readonly kind: string;
  readonly what: string;
  readonly work: () => Promise<readonly [Outcome, string]>;
}

async function outcomeOf(work: Mutant["work"]): Promise<readonly [Outcome, string]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Trouble) return ["refused", error.code];
    return ["crash", error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function packageMutant(chance: Chance): Mutant {
  const name = chance.pick(Object.keys(SUBJECTS));
  const { bytes, parts, use } = SUBJECTS[name]!;
  const part = chance.pick(Object.keys(parts));
  const isZip = chance.chance(0.25);
  const mutations = isZip ? ZIP_MUTATIONS : XML_MUTATIONS;
  const mutation = chance.pick(Object.keys(mutations));
  return {
    kind: `${name}: ${isZip ? "zip" : part}`,
    what: `${name}, ${part}, ${mutation}`,
    work: async () => {
      let mutant = mutations[mutation]!(bytes, parts[part]!, chance);
      // Some have a second fault.
      if (!isZip && chance.chance(0.2)) mutant = mutations[mutation]!(mutant, parts[part]!, chance);
      await use(mutant);
      return ["done", ""];
    },
  };
}

function layoutMutant(chance: Chance): Mutant {
  const workbook = chance.pick(LAYOUTS);
  const mutation = chance.pick(Object.keys(LAYOUT_MUTATIONS));
  // Some have further changes.
  const mutations = [mutation];
  while (chance.chance(0.4)) mutations.push(chance.pick(Object.keys(LAYOUT_MUTATIONS)));
  return {
    kind: `layout: ${mutation}`,
    what: `layout ${LAYOUTS.indexOf(workbook)}, ${mutations.join(", ")}`,
    work: async () => {
      const mutant = mutations.reduce((made, one) => mutateLayout(made, LAYOUT_MUTATIONS[one]!, chance), workbook);
      return compared(workbook, mutant);
    },
  };
}

const before = new Map<WorkbookSnapshot, Evaluated>();

/** What still scores gives the same figures, or a finding more says what is otherwise. */
function compared(workbook: WorkbookSnapshot, mutant: WorkbookSnapshot): readonly [Outcome, string] {
  const former = before.get(workbook) ?? evaluateAgain(workbook);
  before.set(workbook, former);
  const later = evaluateAgain(mutant);
  const [one, other] = [figuresOf(former), figuresOf(later)];
  const different = [...one].filter(([of, figure]) => other.get(of) !== figure);
  if (different.length === 0) return ["same figures", ""];
  const counts = (evaluated: Evaluated) => {
    const found = new Map<string, number>();
    for (const { check } of evaluated.findings) found.set(check, (found.get(check) ?? 0) + 1);
    return found;
  };
  const known = counts(former);
  const isSaid = [...counts(later)].some(([check, count]) => count > (known.get(check) ?? 0));
  const changes = different.slice(0, 4).map(([of, figure]) => `${of}: ${figure} → ${other.get(of) ?? "nothing"}`);
  return [isSaid ? "said" : "silent", changes.join("; ")];
}
