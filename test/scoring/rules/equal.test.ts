import { ruleById } from "../../../src/scoring";
import { scoreBoth, type Example } from "../../support/rules";

const rule = ruleById("equal");

const EXAMPLES: readonly Example[] = [
  ["equal", { target: 100, actual: 100, weight: 10 }, "10"],
  ["below in proportion", { target: 42, actual: 40, weight: 10 }, "9.52"],
  ["above by a tenth", { target: 100, actual: 110, weight: 10 }, "9"],
  ["twice the target", { target: 100, actual: 200, weight: 10 }, "0"],
  ["target 0 and nothing", { target: 0, actual: 0, weight: 10 }, "10"],
  ["target 0 and less", { target: 0, actual: -1, weight: 10 }, "10"],
  ["target 0 and something", { target: 0, actual: 1, weight: 10 }, "0"],
  ["negative, equal", { target: -2, actual: -2, weight: 10 }, "10"],
  ["negative, below", { target: -2, actual: -3, weight: 10 }, "5"],
  ["negative, above", { target: -2, actual: -1, weight: 10 }, "5"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each([
  [{ target: 100, actual: 110, weight: 10 }, "10"],
  [{ target: 100, actual: 90, weight: 10 }, "9"],
  [{ target: 0, actual: 1, weight: 10 }, "0"],
])("where above stays full, %j gives %s", (given, score) => {
  expect(scoreBoth(rule, given, {}, { equalAbove: "full" })).toEqual({ score, formula: score });
});
