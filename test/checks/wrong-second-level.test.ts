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
  [
    "a price under 数量 whose unit stands in a column of its own",
    tableOf([{ name: "补助标准", level2: "数量指标", sign: "≥", target: "500", unit: "元/人" }]),
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
  [
    "people under 数量 whose unit stands in a column of its own",
    tableOf([{ name: "发放补助人数", level2: "数量指标", sign: "≥", target: "100", unit: "人" }]),
  ],
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

test.each([
  ["数量指标", "项目总投入", "≤100万元"],
  ["数量指标", "补助标准", "5000元/人"],
  ["数量指标", "巡查合格率", "≥95%"],
  ["质量指标", "工程造价", "≤100万元"],
  ["时效指标", "养护成本", "≤100万元"],
  ["时效指标", "举办培训场次", "≥10场"],
  ["时效指标", "设备验收合格率", "≥95%"],
])("finds, under %s, %s %s", (level2, name, target) => {
  expect(placesSeen(wrongSecondLevel, tableOf([{ name, level2, target }]))).toEqual([["'自评表'!C6"]]);
});

test.each([
  ["数量指标", "发放补贴人数", "≥120人"],
  ["数量指标", "带动社会投资", "≥1000万元"],
  ["数量指标", "培训覆盖率", "≥95%"],
  ["时效指标", "年内完成检测", "≥40座"],
  ["时效指标", "故障响应时间", "≤2小时"],
  ["时效指标", "资金支付进度", "≥90%"],
  ["时效指标", "按期完成项目数", "≥10个"],
  ["经济效益指标", "节约成本", "≥10万元"],
])("no alarm, under %s, for %s %s", (level2, name, target) => {
  expect(placesSeen(wrongSecondLevel, tableOf([{ name, level2, target }]))).toEqual([]);
});

test.each(["万元", "（万元）", "人民币万元", "金额：元"])(
  "money under 数量 whose unit %s stands in a column of its own",
  (unit) => {
    const workbook = tableOf([{ name: "发放补助资金", level2: "数量指标", sign: "≥", target: "100", unit }]);
    expect(placesSeen(wrongSecondLevel, workbook)).toEqual([["'自评表'!C6"]]);
  },
);
