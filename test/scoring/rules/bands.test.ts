import { ruleById } from "../../../src/scoring";
import { scoreBoth } from "../../support/rules";

const rule = ruleById("bands");

const BANDS = {
  bands: [
    { low: "95", lowIncluded: true, high: null, highIncluded: false, points: "10" },
    { low: "90", lowIncluded: true, high: "95", highIncluded: false, points: "8" },
    { low: null, lowIncluded: false, high: "90", highIncluded: false, points: "5" },
  ],
  isOfCompletion: false,
  word: null,
};
/** =0计8分；0-10%(含)计6分；大于30%不得分: nothing said between 10% and 30%. */
const WITH_GAP = {
  bands: [
    { low: "0", lowIncluded: true, high: "0", highIncluded: true, points: "8" },
    { low: "0", lowIncluded: false, high: "10", highIncluded: true, points: "6" },
    { low: "30", lowIncluded: false, high: null, highIncluded: false, points: "0" },
  ],
  isOfCompletion: false,
  word: null,
};
const OF_COMPLETION = { ...BANDS, isOfCompletion: true };
const BY_WORD = { bands: [], isOfCompletion: false, word: "基本明确" };

test.each([
  ["upper bound belongs above", BANDS, { actual: 95, weight: 10 }, "10"],
  ["just below", BANDS, { actual: "94.99", weight: 10 }, "8"],
  ["lower bound", BANDS, { actual: 90, weight: 10 }, "8"],
  ["lowest band", BANDS, { actual: 3, weight: 10 }, "5"],
  ["never above the weight", BANDS, { actual: 99, weight: 9 }, "9"],
  ["exactly 0", WITH_GAP, { actual: 0, weight: 8 }, "8"],
  ["included upper bound", WITH_GAP, { actual: 10, weight: 8 }, "6"],
  ["a value that no band names", WITH_GAP, { actual: 20, weight: 8 }, null],
  ["no points", WITH_GAP, { actual: 31, weight: 8 }, "0"],
  ["by completion", OF_COMPLETION, { target: 200, actual: 190, weight: 10 }, "10"],
  ["by completion, missed", OF_COMPLETION, { target: 200, actual: 189, weight: 10 }, "8"],
  ["by word", BY_WORD, { actual: 2, weight: 3 }, "2"],
])("%s", (_what, parameters, given, score) => {
  expect(scoreBoth(rule, given, parameters)).toEqual({ score, formula: score });
});
