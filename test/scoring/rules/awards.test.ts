import { decimal } from "../../../src/figures";
import { calculatedNumber, formula } from "../../../src/figures/term";
import { awarded, awardParameter, type AwardParameter } from "../../../src/scoring/rules/awards";

const award = (share: string, points: string): AwardParameter =>
  awardParameter({ share: decimal(share), points: decimal(points) });

// So much of the weight in %, and so many points: 得分值的80%, 得8分, 扣2分 (all of it but two points).
test.each([
  ["0", "8", "8", "MIN(w,8)"],
  ["0", "12", "10", "MIN(w,12)"],
  ["0", "0", "0", "0"],
  ["0", "-2", "0", "0"],
  ["100", "0", "10", "w"],
  ["80", "0", "8", "MAX(0,MIN(w,w*80/100))"],
  ["100", "-2", "8", "MAX(0,MIN(w,w-2))"],
  ["100", "-12", "0", "MAX(0,MIN(w,w-12))"],
  ["50", "8", "10", "MAX(0,MIN(w,w*50/100+8))"],
])("%s%% and %s points of 10 are %s, by the formula %s", (share, points, score, expression) => {
  const parameter = award(share, points);
  expect(calculatedNumber(awarded(parameter), { weight: decimal(10) })?.toFixed()).toBe(score);
  expect(formula(awarded(parameter), () => "w")).toBe(expression);
});
