import { settledAs } from "../../support/rules";

const BY_NOVEMBER = "11月底前完成得满分，逾期不得分";
const DATED = "2021年11月30日前完成得满分，逾期不得分";

// The year of the form is 2021.
test.each<[standard: string, target: string, actual: string, points: string]>([
  [BY_NOVEMBER, "及时", "11月20日", "10"],
  [BY_NOVEMBER, "及时", "12月1日", "0"],
  [BY_NOVEMBER, "及时", "按时完成", "10"],
  [BY_NOVEMBER, "及时", "90%", "0"],
  [BY_NOVEMBER, "11月底前", "11月20日", "10"],
  [BY_NOVEMBER, "11月30日前", "12月1日", "0"],
  [BY_NOVEMBER, "2021年11月底前", "2021年12月1日", "0"],
  [BY_NOVEMBER, "10月底前", "11月20日", "评分标准写的时限与指标值“10月底前”不同"],
  [BY_NOVEMBER, "2020年11月底前", "2020年11月20日", "评分标准写的时限与指标值“2020年11月底前”不同"],
  [DATED, "11月底前", "11月20日", "10"],
  [DATED, "及时", "2021年12月1日", "0"],
  [DATED, "2021年12月31日前", "2021年11月20日", "评分标准写的时限与指标值“2021年12月31日前”不同"],
])("%s beside %s, done %s: %s", (standard, target, actual, points) => {
  expect(settledAs("deadline", { name: "完成时间", standard, target, actual })).toBe(points);
});
