import { noComplaintsAsSatisfaction } from "../../src/checks/no-complaints-as-satisfaction";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "无投诉 as the result",
    tableOf([
      { name: "群众满意度", level1: "满意度指标", level2: "服务对象满意度指标", target: "≥90%", actual: "无投诉" },
    ]),
    [["'自评表'!G6"]],
  ],
  [
    "complaints as the indicator",
    tableOf([
      { name: "服务对象投诉率", level1: "满意度指标", level2: "服务对象满意度指标", target: "≤1%", actual: "0" },
    ]),
    [["'自评表'!C6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(noComplaintsAsSatisfaction, workbook)).toEqual(places);
});

test.each([
  [
    "a survey",
    tableOf([
      { name: "群众满意度", level1: "满意度指标", level2: "服务对象满意度指标", target: "≥90%", actual: "95%" },
    ]),
  ],
  ["complaints handled, an output", tableOf([{ name: "处理投诉件数", target: "≥90件", actual: "95件" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(noComplaintsAsSatisfaction, workbook)).toEqual([]);
});

const satisfaction = (name: string, target: string, actual: string) =>
  tableOf([{ name, level1: "满意度指标", level2: "服务对象满意度指标", target, actual }]);

test.each([
  ["群众信访举报数", "≤1件", "0件"],
  ["群众满意度", "≥90%", "未收到投诉"],
  ["群众满意度", "≥90%", "无不良反映"],
])("finds %s %s, %s", (name, target, actual) => {
  expect(placesSeen(noComplaintsAsSatisfaction, satisfaction(name, target, actual))).toHaveLength(1);
});

test.each([
  ["投诉处理满意度", "≥90%", "93%"],
  ["群众满意情况", "满意", "☑满意 □不满意"],
  ["群众满意度", "≥90%", "93%"],
])("no alarm for %s %s, %s", (name, target, actual) => {
  expect(placesSeen(noComplaintsAsSatisfaction, satisfaction(name, target, actual))).toEqual([]);
});
