import { ruleById } from "../../../src/scoring";
import { scoreBoth } from "../../support/rules";

const rule = ruleById("points-off");

const PERCENT_OVER = {
  base: "100",
  direction: "over",
  step: "1",
  stepUnit: "百分点",
  points: "0.5",
  most: null,
  isRelative: false,
};
const FIVE_UNDER = {
  base: "100",
  direction: "under",
  step: "5",
  stepUnit: "%",
  points: "2",
  most: null,
  isRelative: false,
};
const EACH = { base: null, direction: "each", step: "1", stepUnit: "项", points: "1", most: "6", isRelative: false };
const RELATIVE = {
  base: null,
  direction: "under",
  step: "5",
  stepUnit: "%",
  points: "2",
  most: null,
  isRelative: true,
};

test.each([
  ["published: 95.10% against ≤100%", PERCENT_OVER, { actual: "95.1", weight: 8 }, "8"],
  ["one point over", PERCENT_OVER, { actual: 101, weight: 8 }, "7.5"],
  ["a begun point does not count", PERCENT_OVER, { actual: "101.99", weight: 8 }, "7.5"],
  ["used up", PERCENT_OVER, { actual: 140, weight: 8 }, "0"],
  ["published: 99.27%, no whole step of 5", FIVE_UNDER, { actual: "99.27", weight: 8 }, "8"],
  ["a whole step exactly", FIVE_UNDER, { actual: 95, weight: 8 }, "6"],
  ["just short of two steps", FIVE_UNDER, { actual: "90.01", weight: 8 }, "6"],
  ["published: two cases", EACH, { actual: 2, weight: 10 }, "8"],
  ["no case", EACH, { actual: 0, weight: 10 }, "10"],
  ["the standard's own limit", EACH, { actual: 9, weight: 10 }, "4"],
  ["5% of a count", RELATIVE, { target: 200, actual: 190, weight: 10 }, "8"],
  ["5% of a count, not reached", RELATIVE, { target: 200, actual: 191, weight: 10 }, "10"],
  ["a percentage of 0 can't be measured", RELATIVE, { target: 0, actual: -1, weight: 10 }, null],
])("%s", (_what, parameters, given, score) => {
  expect(scoreBoth(rule, given, parameters)).toEqual({ score, formula: score });
});

test.each([
  ["99.27", "6"],
  ["95", "6"],
  ["94.99", "4"],
  ["100", "8"],
])("with begun steps, %s%% gives %s", (actual, score) => {
  expect(scoreBoth(rule, { actual, weight: 8 }, FIVE_UNDER, { steps: "begun" })).toEqual({ score, formula: score });
});

test("a base below zero", () => {
  const parameters = { ...PERCENT_OVER, base: "-5" };
  expect(scoreBoth(rule, { actual: "-3", weight: 8 }, parameters)).toEqual({ score: "7", formula: "7" });
});
