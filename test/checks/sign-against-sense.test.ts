import { signAgainstSense } from "../../src/checks/sign-against-sense";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "villages to be built at most",
    tableOf([{ name: "新建村级卫生室", target: "≤4个", actual: "4个" }]),
    [["'自评表'!E6"]],
  ],
  [
    "satisfaction at most",
    tableOf([{ name: "群众评价", level1: "满意度指标", level2: "服务对象满意度指标", target: "≤90%", actual: "88%" }]),
    [["'自评表'!E6"]],
  ],
  [
    "a pass rate at most",
    tableOf([{ name: "验收合格率", level2: "质量指标", target: "≤95%", actual: "90%" }]),
    [["'自评表'!E6"]],
  ],
  [
    "accidents at least",
    tableOf([{ name: "安全事故发生数", level2: "社会效益指标", target: "≥1起", actual: "1起" }]),
    [["'自评表'!E6"]],
  ],
  [
    "a name that says the opposite",
    tableOf([{ name: "受训人数（≥50人）", target: "≤50人", actual: "52人" }]),
    [["'自评表'!E6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(signAgainstSense, workbook)).toEqual(places);
});

test.each([
  ["a limit on meetings", tableOf([{ name: "会议次数", target: "≤10次", actual: "8次" }])],
  [
    "new drug addicts at most",
    tableOf([{ name: "新增吸毒人员", level2: "社会效益指标", target: "≤8人", actual: "4人" }]),
  ],
  ["a limit said in the name", tableOf([{ name: "培训费用控制数", target: "≤10万元", actual: "8万元" }])],
  ["accidents dealt with", tableOf([{ name: "事故隐患整改率", target: "≥95%", actual: "100%" }])],
  [
    "complaints at most, in place of satisfaction",
    tableOf([{ name: "群众信访举报数", level2: "服务对象满意度指标", target: "≤1件", actual: "0件" }]),
  ],
  ["complaints at most", tableOf([{ name: "投诉次数", target: "≤2次", actual: "0次" }])],
  ["a rate of what fails", tableOf([{ name: "检测不合格率", target: "≤2%", actual: "1%" }])],
  ["the same sign in the name", tableOf([{ name: "受训人数（≥50人）", target: "≥50人", actual: "52人" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(signAgainstSense, workbook)).toEqual([]);
});
