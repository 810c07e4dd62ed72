import { decimal as big } from "../../../src/figures";
import { DEFAULT_OPTIONS as OPTIONS, ruleById } from "../../../src/scoring";
import { scoreBoth, type Example } from "../../support/rules";

const rule = ruleById("at-least");

const EXAMPLES: readonly Example[] = [
  ["reached exactly", { target: 100, actual: 100, weight: 10 }, "10"],
  ["above the target", { target: 100, actual: 107, weight: 10 }, "10"],
  ["just below", { target: 100, actual: "99.99", weight: 10 }, "10"],
  ["in proportion", { target: 95, actual: "90.63", weight: 10 }, "9.54"],
  ["a tie rounds away from zero", { target: 200, actual: 199, weight: 1 }, "1"],
  ["published: 8676 of 8755", { target: 8755, actual: 8676, weight: 15 }, "14.86"],
  ["published: 4604 of 4754", { target: 4754, actual: 4604, weight: 5 }, "4.84"],
  ["published: 72.74% of 100%", { target: 100, actual: "72.74", weight: 2 }, "1.45"],
  ["nothing done", { target: 100, actual: 0, weight: 10 }, "0"],
  ["less than nothing", { target: 100, actual: -3, weight: 10 }, "0"],
  ["target 0 reached", { target: 0, actual: 0, weight: 10 }, "10"],
  ["target 0 missed", { target: 0, actual: -1, weight: 10 }, "0"],
  ["negative target reached", { target: -5, actual: -5, weight: 10 }, "10"],
  ["negative target missed by half", { target: -4, actual: -6, weight: 10 }, "5"],
  ["weight 0", { target: 10, actual: 5, weight: 0 }, "0"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each([
  [129, "10"],
  [130, "8"],
  [300, "8"],
  [99, "9.9"],
])("with 2 points off from 130%%, %s of 100 gives %s", (actual, score) => {
  const options = { overFulfilment: { from: "1.3", pointsOff: "2" } };
  expect(scoreBoth(rule, { target: 100, actual, weight: 10 }, {}, options)).toEqual({ score, formula: score });
});

test("without a weight there is a completion and no score", () => {
  const outcome = rule.evaluate({ target: big(4), actual: big(3) }, {}, OPTIONS);
  expect([outcome.score, outcome.completion?.toFixed()]).toEqual([null, "0.75"]);
});
