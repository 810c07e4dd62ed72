import { DEFAULT_OPTIONS, ruleById } from "../../../src/scoring";
import { numbers, scoreBoth } from "../../support/rules";

const rule = ruleById("all-or-nothing");

test.each([
  [">=", { target: 95, actual: 95, weight: 8 }, "8"],
  [">=", { target: 95, actual: "94.99", weight: 8 }, "0"],
  ["<=", { target: 5, actual: 5, weight: 8 }, "8"],
  ["<=", { target: 5, actual: 6, weight: 8 }, "0"],
  ["=", { target: 0, actual: 0, weight: 8 }, "8"],
  ["=", { target: 1, actual: 2, weight: 8 }, "0"],
  ["met", { actual: 1, weight: 8 }, "8"],
  ["met", { actual: 0, weight: 8 }, "0"],
])("%s: %j gives %s", (sign, given, score) => {
  expect(scoreBoth(rule, given, { sign })).toEqual({ score, formula: score });
});

test("without evidence it may be anything between 0 and the weight", () => {
  const { score, bounds } = rule.evaluate(numbers({ weight: 8 }), { sign: "met" }, DEFAULT_OPTIONS);
  expect([score, bounds?.low.toFixed(), bounds?.high.toFixed()]).toEqual([null, "0", "8"]);
});
