import type { Manuscript } from "../../../src/manuscript";
import { isFault, proofread } from "../../../src/proofreading";
import { AROUND } from "./as-units-write";
import { DATED, DATED_WITHIN } from "./dates";
import { LOOK_ALIKES, WITHIN } from "./foreign";
import { Random } from "./random";
import { Say, type FaultClass } from "./say";
import { anyTemplate } from "./templates";
import { makeWorld, type World } from "./world";

/** A made-up sentence: with one fault of a class, or sound. */
export interface Planted {
  readonly text: string;
  readonly fault: FaultClass | null;
}

/** What was found of planted sentences. */
export interface Outcome {
  readonly faults: number;
  readonly found: number;
  readonly sound: number;
  readonly accused: number;
  /** Found and planted per class. */
  readonly byClass: Readonly<Record<string, readonly [number, number]>>;
  readonly missed: readonly Planted[];
  readonly wronged: readonly { readonly text: string; readonly because: string }[];
}

const CONFLICTS = [...WITHIN, ...DATED_WITHIN];

const PER_WORLD = 60;

/** Proofreads as many sentences with one fault, and as many sound ones, as are asked for. */
export function tryPlanted(seed: number, number: number): Outcome {
  const random = new Random(seed);
  const byClass: Record<string, [number, number]> = {};
  const missed: Planted[] = [];
  const wronged: { text: string; because: string }[] = [];
  let accused = 0;
  for (let made = 0; made < number; made += PER_WORLD / 2) {
    const half = Math.min(PER_WORLD / 2, number - made);
    const world = makeWorld(random);
    const planted = [
      ...Array.from({ length: half }, () => faulty(world, random)),
      ...Array.from({ length: half }, () => sound(world, random)),
    ];
    const faults = faultsBySentence(world, planted);
    planted.forEach(({ text, fault }, index) => {
      const told = faults.get(index) ?? [];
      if (fault === null) {
        if (told.length === 0) return;
        accused += 1;
        wronged.push({ text, because: told.join("；") });
        return;
      }
      byClass[fault] ??= [0, 0];
      byClass[fault][1] += 1;
      if (told.length > 0) byClass[fault][0] += 1;
      else missed.push({ text, fault });
    });
  }
  return { faults: number, found: number - missed.length, sound: number, accused, byClass, missed, wronged };
}

function faultsBySentence({ scored }: World, planted: readonly Planted[]): Map<number, string[]> {
  const manuscript: Manuscript = {
    name: "报告.docx",
    properties: new Map(),
    passages: planted.map(({ text }, index) => ({ text, number: index + 1, heading: null, cell: null, marks: [] })),
  };
  const found = new Map<number, string[]>();
  for (const { index, judgement } of proofread(manuscript, scored)) {
    if (isFault(judgement))
      found.set(index, [...(found.get(index) ?? []), `${judgement.written} ${judgement.verdict} ${judgement.because}`]);
  }
  return found;
}

function faulty(world: World, random: Random): Planted {
  if (random.chance(0.15))
    return { text: random.pick(CONFLICTS)(world, random, new Say(random, -1), false), fault: "contradicts-itself" };
  const template = anyTemplate(world, new Say(random, -1));
  const counted = new Say(random, -1);
  template(world, counted);
  const say = new Say(random, random.whole(0, counted.slots - 1));
  const text = template(world, say);
  return { text, fault: say.planted! };
}

function sound(world: World, random: Random): Planted {
  if (random.chance(0.4))
    return { text: random.pick([...LOOK_ALIKES, ...AROUND, ...DATED])(world, random), fault: null };
  if (random.chance(0.15))
    return { text: random.pick(CONFLICTS)(world, random, new Say(random, -1), true), fault: null };
  const say = new Say(random, -1);
  return { text: anyTemplate(world, say)(world, say), fault: null };
}
