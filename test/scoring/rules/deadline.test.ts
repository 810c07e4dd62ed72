import { ruleById } from "../../../src/scoring";
import { scoreBoth } from "../../support/rules";

const rule = ruleById("deadline");

const BY_DAY = { late: null, measure: "day" };
const LATE_1 = { late: { share: "100", points: "-1" }, measure: "day" };
const LATE_ALL = { late: { points: "0" }, measure: "day" };
const BY_SHARE = { late: null, measure: "share" };

test.each([
  ["on the day", BY_DAY, { target: 44561, actual: 44561, weight: 5 }, "5"],
  ["before it", BY_DAY, { target: 44561, actual: 44530, weight: 5 }, "5"],
  ["late, nobody said what it costs", BY_DAY, { target: 44561, actual: 44562, weight: 5 }, null],
  ["late, one point off", LATE_1, { target: 44561, actual: 44562, weight: 5 }, "4"],
  [
    "late, more points off than there are",
    { ...LATE_1, late: { share: "100", points: "-9" } },
    { target: 1, actual: 2, weight: 5 },
    "0",
  ],
  ["late, nothing left", LATE_ALL, { target: 44561, actual: 44562, weight: 5 }, "0"],
  ["the whole work within the time", BY_SHARE, { target: 100, actual: 100, weight: 5 }, "5"],
  ["a part of the work", BY_SHARE, { target: 100, actual: 90, weight: 5 }, null],
])("%s", (_what, parameters, given, score) => {
  expect(scoreBoth(rule, given, parameters)).toEqual({ score, formula: score });
});
