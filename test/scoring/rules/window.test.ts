import { ruleById } from "../../../src/scoring";
import { scoreBoth } from "../../support/rules";

const rule = ruleById("window");

const USUAL = { low: "0.7", high: "1.3" };

test.each([
  ["70% belongs to the window", { target: 100, actual: 70, weight: 10 }, "7"],
  ["below it", { target: 100, actual: "69.99", weight: 10 }, "0"],
  ["in proportion inside", { target: 100, actual: 85, weight: 10 }, "8.5"],
  ["full from the target", { target: 100, actual: 101, weight: 10 }, "10"],
  ["130% belongs to the window", { target: 100, actual: 130, weight: 10 }, "10"],
  ["above it", { target: 100, actual: "130.01", weight: 10 }, "0"],
  ["a target of 0 has no completion", { target: 0, actual: 1, weight: 10 }, null],
  ["a fraction of a target", { target: "0.3", actual: "0.21", weight: 10 }, "7"],
])("%s", (_what, given, score) => {
  expect(scoreBoth(rule, given, USUAL)).toEqual({ score, formula: score });
});
