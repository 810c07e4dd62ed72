import { DEFAULT_OPTIONS, ruleById } from "../../../src/scoring";
import { numbers, scoreBoth } from "../../support/rules";

const rule = ruleById("composite");

const CASES_OFF = {
  base: null,
  direction: "each",
  step: "1",
  stepUnit: "项",
  points: "0.5",
  most: null,
  isRelative: false,
};
const PARTS = [
  { rule: "points-off", parameters: CASES_OFF, full: "3" },
  { rule: "zero-tolerance", parameters: {}, full: "2" },
];

test.each([
  ["sum", 0, "5"],
  ["sum", 2, "2"],
  ["best", 2, "2"],
  ["best", 0, "3"],
])("%s of the parts with %s cases gives %s", (choose, actual, score) => {
  expect(scoreBoth(rule, { actual, weight: 5 }, { parts: PARTS, choose })).toEqual({ score, formula: score });
});

test("never more than the weight", () => {
  expect(scoreBoth(rule, { actual: 0, weight: 4 }, { parts: PARTS, choose: "sum" })).toEqual({
    score: "4",
    formula: "4",
  });
});

test("with a part that waits the whole waits", () => {
  const parts = [...PARTS, { rule: "checklist", parameters: { items: [] }, full: "1" }];
  expect(rule.evaluate(numbers({ weight: 6 }), { parts, choose: "sum" }, DEFAULT_OPTIONS).score).toBeNull();
});
