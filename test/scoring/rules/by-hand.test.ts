import { DEFAULT_OPTIONS, ruleById } from "../../../src/scoring";
import { numbers, scoreBoth } from "../../support/rules";

const rule = ruleById("by-hand");

test("any score between 0 and the weight, and no formula", () => {
  const { score, bounds } = rule.evaluate(numbers({ weight: 6 }), {}, DEFAULT_OPTIONS);
  expect([score, bounds?.low.toFixed(), bounds?.high.toFixed()]).toEqual([null, "0", "6"]);
  expect(scoreBoth(rule, { weight: 6 })).toEqual({ score: null, formula: null });
});
