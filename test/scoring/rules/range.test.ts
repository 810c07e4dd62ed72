import { ruleById } from "../../../src/scoring";
import { scoreBoth, type Example } from "../../support/rules";

const rule = ruleById("range");

const EXAMPLES: readonly Example[] = [
  ["at the lower bound", { low: 90, high: 100, actual: 90, weight: 10 }, "10"],
  ["inside", { low: 90, high: 100, actual: 95, weight: 10 }, "10"],
  ["at the upper bound", { low: 90, high: 100, actual: 100, weight: 10 }, "10"],
  ["below", { low: 90, high: 100, actual: 45, weight: 10 }, "5"],
  ["above by a fifth", { low: 3, high: 5, actual: 6, weight: 10 }, "8"],
  ["twice the upper bound", { low: 3, high: 5, actual: 10, weight: 10 }, "0"],
  ["from 0: below", { low: 0, high: 5, actual: -1, weight: 10 }, "0"],
  ["to 0: above", { low: -5, high: 0, actual: 1, weight: 10 }, "0"],
  ["negative: below", { low: -4, high: -2, actual: -5, weight: 10 }, "7.5"],
  ["negative: above", { low: -4, high: -2, actual: -1, weight: 10 }, "5"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});
