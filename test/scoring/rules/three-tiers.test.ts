import { decimal } from "../../../src/figures";
import { DEFAULT_OPTIONS, ruleById, tierRange } from "../../../src/scoring";
import { numbers, scoreBoth } from "../../support/rules";

const rule = ruleById("three-tiers");

const NATIONAL = ["0.8", "0.6"];
const HUBEI = ["0.8", "0.5"];

test.each([
  [1, NATIONAL, "10", ["8", "10"]],
  [2, NATIONAL, null, ["6", "8"]],
  [3, NATIONAL, null, ["0", "6"]],
  [2, HUBEI, null, ["5", "8"]],
  [3, HUBEI, null, ["0", "5"]],
  [null, NATIONAL, null, ["0", "10"]],
])("tier %s of %j gives %s, and leaves %j open", (tier, bounds, score, range) => {
  const given = numbers({ weight: 10, ...(tier === null ? {} : { actual: tier }) });
  const outcome = rule.evaluate(given, { tier, bounds }, DEFAULT_OPTIONS);
  const open = outcome.bounds ? [outcome.bounds.low.toFixed(), outcome.bounds.high.toFixed()] : null;
  expect([outcome.score?.toFixed() ?? null, open]).toEqual([score, range]);
});

test("only the first tier has a formula", () => {
  const parameters = { tier: 1, bounds: NATIONAL };
  expect(scoreBoth(rule, { actual: 1, weight: 10 }, parameters)).toEqual({ score: "10", formula: "10" });
  expect(scoreBoth(rule, { actual: 2, weight: 10 }, { tier: 2, bounds: NATIONAL })).toEqual({
    score: null,
    formula: null,
  });
});

test("a bound of the range belongs to the upper tier", () => {
  const range = (tier: 1 | 2) => tierRange(decimal(10), tier, ["0.8", "0.6"]);
  expect(range(1).low.eq(range(2).high)).toBe(true);
});
