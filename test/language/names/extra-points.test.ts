import { extraPointsOf } from "../../../src/language";

test.each([
  ["加分项", "added"],
  ["五、加分指标", "added"],
  ["奖励加分", "added"],
  ["加分项（最多3分）", "added"],
  ["减分项", "taken"],
  ["扣分事项", "taken"],
  ["（六）减分项", "taken"],
  ["倒扣分", "taken"],
  ["加减分项", "either"],
  ["附加分", "either"],
  ["奖惩", "either"],
  ["奖惩加减分", "either"],
])("%s is %s", (level, kind) => {
  expect(extraPointsOf(level)).toBe(kind);
});

test.each(["产出指标", "扣分原因说明情况", "加分项目申报数", "奖惩制度健全", "附加税征收", ""])(
  "%s is no such level",
  (level) => {
    expect(extraPointsOf(level)).toBeNull();
  },
);
