import { DEFAULT_OPTIONS, ruleById } from "../../../src/scoring";
import { numbers, scoreBoth, type Example } from "../../support/rules";

const rule = ruleById("zero-tolerance");

const EXAMPLES: readonly Example[] = [
  ["none", { target: 0, actual: 0, weight: 5 }, "5"],
  ["one", { target: 0, actual: 1, weight: 5 }, "0"],
  ["without a target", { actual: 0, weight: 5 }, "5"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test("without a count it waits between 0 and the weight", () => {
  const { score, bounds } = rule.evaluate(numbers({ weight: 5 }), {}, DEFAULT_OPTIONS);
  expect([score, bounds?.high.toFixed()]).toEqual([null, "5"]);
});
