import { ruleById } from "../../../src/scoring";
import { scoreBoth, type Example } from "../../support/rules";

const rule = ruleById("at-most");

const EXAMPLES: readonly Example[] = [
  ["within the limit", { target: 90, actual: "89.974", weight: 10 }, "10"],
  ["at the limit", { target: 90, actual: 90, weight: 10 }, "10"],
  ["published: 5830 against 5300", { target: 5300, actual: 5830, weight: 10 }, "9"],
  ["half above", { target: 10, actual: 15, weight: 10 }, "5"],
  ["twice the target", { target: 10, actual: 20, weight: 10 }, "0"],
  ["far above", { target: 10, actual: 50, weight: 10 }, "0"],
  ["target 0 kept", { target: 0, actual: 0, weight: 5 }, "5"],
  ["target 0 missed", { target: 0, actual: "0.01", weight: 5 }, "0"],
  ["money taken back", { target: 10, actual: "-13.27", weight: 5 }, "5"],
  ["negative target kept", { target: "-0.5", actual: "-0.6", weight: 10 }, "10"],
  ["negative target missed by a fifth", { target: "-0.5", actual: "-0.4", weight: 10 }, "8"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each([
  [{ target: 5300, actual: 5830, weight: 10 }, "9.09"],
  [{ target: 10, actual: 20, weight: 10 }, "5"],
  [{ target: 10, actual: 9, weight: 10 }, "10"],
  [{ target: 0, actual: 1, weight: 10 }, "0"],
  [{ target: "-0.5", actual: "-0.4", weight: 10 }, "8"],
])("by target ÷ actual, %j gives %s", (given, score) => {
  expect(scoreBoth(rule, given, {}, { reverse: "quotient" })).toEqual({ score, formula: score });
});

test("a standard that names the arithmetic wins over the scheme", () => {
  const given = { target: 5300, actual: 5830, weight: 10 };
  const both = scoreBoth(rule, given, { reverse: "quotient" }, { reverse: "linear" });
  expect(both).toEqual({ score: "9.09", formula: "9.09" });
});
