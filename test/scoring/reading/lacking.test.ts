import { lacksNumber } from "../../../src/scoring";
import { indicator, type IndicatorLiteral } from "../../support/form";

const ROW: IndicatorLiteral = { name: "培训场次", target: "≥10场", actual: "已完成" };

test.each<[what: string, row: Partial<IndicatorLiteral>, lacks: boolean]>([
  ["words for a number", {}, true],
  ["words for a range", { target: "5-8场" }, true],
  ["是 for a number", { actual: "是" }, true],
  ["words of time for a number", { actual: "按时完成" }, true],
  ["a number", { actual: "9场" }, false],
  ["an empty cell is another matter", { actual: null }, false],
  ["so is a date", { actual: "2022年6月30日" }, false],
  ["and a share by a date", { actual: "6月底前完成80%" }, false],
  ["a target in words wants none", { target: "有效提升" }, false],
  ["nor does one of zero, which 无 meets too", { target: "0起" }, false],
  ["a standard may give words their points", { standard: "完成得5分，未完成不得分" }, false],
  ["an empty standard says nothing", { standard: "" }, true],
  ["其中 rows are not scored", { isOfWhich: true }, false],
  ["that 无投诉 is no satisfaction is another matter", { name: "群众满意度", target: "≥90%", actual: "无投诉" }, false],
  ["other words are none either", { name: "群众满意度", target: "≥90%", actual: "满意" }, true],
])("%s", (_what, row, lacks) => {
  expect(lacksNumber(indicator({ ...ROW, ...row }))).toBe(lacks);
});
