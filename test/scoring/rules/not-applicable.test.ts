import { ruleById } from "../../../src/scoring";
import { scoreBoth } from "../../support/rules";

const rule = ruleById("not-applicable");

test.each([
  ["rescale", null],
  ["full", "10"],
  ["zero", "0"],
] as const)("%s gives %s", (notApplicable, score) => {
  expect(scoreBoth(rule, { weight: 10 }, {}, { notApplicable })).toEqual({ score, formula: score });
});
