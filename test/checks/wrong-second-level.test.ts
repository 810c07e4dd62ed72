import { wrongSecondLevel } from "../../src/checks/wrong-second-level";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "money paid under 数量",
    tableOf([{ name: "发放补助资金", level2: "数量指标", target: "≥100万元" }]),
    [["'自评表'!C6"]],
  ],
  [
    "a payment rate under 数量",
    tableOf([{ name: "资金支付率", level2: "数量指标", target: "100%" }]),
    [["'自评表'!C6"]],
  ],
  ["timeliness under 质量", tableOf([{ name: "办结及时率", level2: "质量指标", target: "100%" }]), [["'自评表'!C6"]]],
  [
    "satisfaction under 效益",
    tableOf([{ name: "群众满意度", level1: "效益指标", level2: "社会效益指标", target: "≥90%" }]),
    [["'自评表'!C6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(wrongSecondLevel, workbook)).toEqual(places);
});

test.each([
  ["people paid under 数量", tableOf([{ name: "发放补助人数", level2: "数量指标", target: "≥100人" }])],
  ["timeliness under 时效", tableOf([{ name: "办结及时率", level2: "时效指标", target: "100%" }])],
  [
    "satisfaction where it belongs",
    tableOf([{ name: "群众满意度", level1: "满意度指标", level2: "服务对象满意度指标", target: "≥90%" }]),
  ],
  ["money under 成本", tableOf([{ name: "补助资金", level2: "成本指标", target: "≤100万元" }])],
  [
    "satisfaction under a level of the common framework",
    tableOf([{ name: "公众满意度", level1: "效果", level2: "公平性", target: "≥90%" }]),
  ],
  [
    "satisfaction in a unit's own framework",
    tableOf([{ name: "社会公众满意度", level1: "履职效果", level2: "履职效益", target: "≥90%" }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(wrongSecondLevel, workbook)).toEqual([]);
});
