import type { RuleId } from "../../src/scoring";
import type { Chance } from "./random";

/** What a rule may take from the wording, drawn by chance. */
type Draw = (chance: Chance) => unknown;

const AWARDS = [
  { points: "0" },
  { points: "8" },
  { share: "80", points: "0" },
  { share: "100", points: "-2" },
  { share: "50", points: "1.5" },
  { points: "-1" },
];

const pointsOff = ({ pick, chance }: Chance) => ({
  base: pick([null, "0", "90", "100", "-5"]),
  direction: pick(["over", "under", "either", "each"]),
  step: pick(["1", "5", "0.5", "3"]),
  stepUnit: "%",
  points: pick(["0.3", "0.5", "1", "2"]),
  most: pick([null, null, "6", "1.5"]),
  isRelative: chance(0.4),
  isShare: chance(0.3),
  nothing: pick([undefined, { sign: "<", value: "80" }, { sign: ">", value: "10" }, { sign: ">=", value: "110" }]),
});

const BOUNDS = ["-5", "0", "60", "80", "95", "100"];

function bands({ pick, chance }: Chance): unknown {
  const band = () => {
    const [low, high] = [pick([null, ...BOUNDS]), pick([null, ...BOUNDS])];
    return { low, lowIncluded: chance(0.5), high, highIncluded: low === high || chance(0.5), ...pick(AWARDS) };
  };
  const word = pick([null, null, "良好"]);
  const isExact = { low: "0", lowIncluded: true, high: "0", highIncluded: true, points: "6" };
  const share = word === null ? {} : { share: pick(["0", "80"]) };
  return { bands: [band(), isExact, band(), band()], isOfCompletion: chance(0.5), word, ...share };
}

const window = ({ pick }: Chance) =>
  pick([
    { low: "0.7", high: "1.3" },
    { low: "0.8", high: null },
    { low: null, high: "1.2" },
  ]);

const SINGLE: Readonly<Record<RuleId, Draw>> = {
  "points-off": pointsOff,
  bands,
  window,
  "zero-tolerance": () => ({}),
  checklist: ({ pick }) =>
    pick<unknown>([
      { items: [] },
      { items: [], each: { points: "2.5", step: "1", unit: "项" } },
      { items: [], each: { share: "10", points: "0", step: "5", unit: "%" } },
      { items: [], each: { share: "5", points: "0.5", step: "0.5", unit: "%" } },
    ]),
  "all-or-nothing": ({ pick }) =>
    pick<unknown>([
      { sign: "met" },
      ...[">=", "<=", ">", "<", "="].map((sign) => ({ sign })),
      { sign: ">", bound: "90" },
      { sign: ">=", bound: "95", isOfTarget: true },
    ]),
  deadline: ({ pick }) => ({ late: pick([null, ...AWARDS]), measure: pick(["day", "share", "met"]) }),
};

/** Parameters of every rule: an id that is missing here fails the test of its formulas. */
export const PARAMETERS: Readonly<Record<RuleId, Draw>> = {
  ...SINGLE,
  "at-least": () => ({}),
  "at-most": ({ pick }) => ({ reverse: pick([null, "linear", "quotient"]) }),
  equal: () => ({}),
  range: () => ({}),
  "execution-rate": ({ chance }) => ({ hasCarriedOver: chance(0.5), unit: "万元" }),
  "not-applicable": () => ({}),
  "by-hand": () => ({}),
  "three-tiers": ({ pick }) => ({ tier: pick([1, 1, 2, 3, null]), bounds: ["0.8", "0.6"] }),
  composite: (chance) => ({
    parts: Array.from({ length: chance.pick([1, 2, 3]) }, () => {
      const rule = chance.pick(Object.keys(SINGLE));
      return { rule, parameters: SINGLE[rule]!(chance), full: chance.pick(["1", "2.5", "5"]) };
    }),
  }),
};
