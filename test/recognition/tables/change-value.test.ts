import { settledAs, toldOf } from "../../support/rules";

const COMES_TO = "写的是比以前升降多少，指标值不是升降的幅度，请写实际达到的数";
const AWAY = "写的是与目标相差多少，请写实际完成的数";
const WHICH_WAY = "是上升还是下降没有写明，请写成“上升×”或“下降×”";

test.each([
  ["游客收入", "同比增长≥8%", "同比下降8.5%", "0"],
  ["游客收入", "同比增长≥8%", "增长－2%", "0"],
  ["游客收入", "同比增长≥8%", "同比-2%", "0"],
  ["游客收入", "增长5%", "负增长2%", "0"],
  ["游客收入", "增长5%", "与上年持平", "0"],
  ["游客收入", "增长5%", "4%", "8"],
  ["村民收入", "增加500元", "减少600元", "0"],
  ["村民收入", "增加500元", "增收450元", "9"],
  ["良好天数比例", "提高2个百分点", "下降3个百分点", "0"],
  ["盗窃发案数", "较上年下降5%以上", "较上年上升6%", "0"],
  ["盗窃发案数", "较上年下降5%以上", "下降6%", "10"],
  ["烟尘浓度", "较上年下降3%", "上升5%", "0"],
  ["烟尘浓度", "较上年下降3%", "-3.5%", "10"],
  ["来访量", "同比下降10%", "下降8%", "8"],
  ["来访量", "同比下降10%", "下降12%", "10"],
  ["来访量", "同比下降10%", "8%", "8"],
  ["来访量", "同比下降10%", "同比上升3%", "0"],
  ["事故起数", "较上年减少2起", "减少3起", "10"],
  ["公务接待费", "较上年降低5%", "降低3%", "6"],
  ["公务接待费", "压减5%", "压减8%", "10"],
  ["公务接待费", "压减5%", "超支1%", "0"],
  ["来访总量下降率", "≥10%", "上升3%", "0"],
  ["来访总量下降率", "≥10%", "下降12%", "10"],
  ["来访总量下降率", "≥10%", "12%", "10"],
  ["产值增速", "5%", "下降1.2%", "0"],
  ["经费变动率", "≤0", "下降18.3%", "10"],
  ["工期", "提前10天", "推迟15天", "0"],
  ["工期", "提前10天", "提前8天", "8"],
])("%s, %s, done %s: a change in the target's direction counts, %s points", (name, target, actual, points) => {
  const rule = target.startsWith("≤") ? "at-most" : "at-least";
  expect(settledAs(rule, { name, target, actual })).toBe(points);
});

test.each([
  ["门诊次均费用", "增幅≤3%", "增长2.5%", "10"],
  ["门诊次均费用", "增幅≤3%", "下降1%", "10"],
  ["门诊次均费用", "增长不超过3%", "增长4.5%", "5"],
  ["门诊次均费用", "增长3%", "增长2.5%", "10"],
  ["药品消耗量", "降幅不超过5%", "增长2%", "10"],
])("%s, %s, done %s: a limit stays one, %s points", (name, target, actual, points) => {
  expect(settledAs("at-most", { name, target, actual })).toBe(points);
});

test("of 5% to 8% more a fall is below", () => {
  expect(settledAs("range", { name: "游客收入", target: "增长5%-8%", actual: "下降6%" })).toBe("0");
});

test.each([
  ["事故起数", "≤5起", "减少3起", COMES_TO],
  ["家长满意度", "≥95%", "提高3%", COMES_TO],
  ["在园人数", "≥95人", "同比增加3人", COMES_TO],
  ["能耗", "降低3%", "超出3%", AWAY],
  ["造林面积", "≥500亩", "比计划减少20亩", AWAY],
  ["来访总量下降率", "≥10%", "-3%", WHICH_WAY],
])("%s, %s, done %s: what can't be compared is asked", (name, target, actual, why) => {
  const rule = target.startsWith("≤") ? "at-most" : "at-least";
  expect(toldOf(rule, { name, target, actual })[1]).toBe(`完成值“${actual}”看不明白：${why}，待定。`);
});

test.each([
  ["节约资金", "10万元", "节约12万元"],
  ["新增岗位", "≥100个", "新增120个"],
  ["减税降费", "≥100万元", "减少税费120万元"],
  ["游客收入", "≥8%", "同比增长8.5%"],
])("%s, %s, done %s: words in the sense of the name change nothing", (name, target, actual) => {
  expect(settledAs("at-least", { name, target, actual })).toBe("10");
});

test("of several changes none may go the other way", () => {
  const target = "增值税增长5%，所得税增长3%";
  const missed = "指标值里有几个数，没有全部达到，扣多少分要由填报人确定";
  expect(settledAs("at-least", { name: "税收", target, actual: "增值税下降6%，所得税增长3%" })).toBe(missed);
  expect(settledAs("at-least", { name: "税收", target, actual: "增值税增长6%，所得税增长3%" })).toBe("10");
});

test("the sentence says that it went the other way, and no rate", () => {
  expect(toldOf("at-least", { name: "游客收入", target: "同比增长≥8%", actual: "同比下降8.5%" })[1]).toBe(
    "目标同比增长≥8%，完成同比下降8.5%，与目标方向相反，得 0 分，扣 10 分。",
  );
});
