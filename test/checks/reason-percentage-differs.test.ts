import { reasonPercentageDiffers } from "../../src/checks/reason-percentage-differs";
import { messages, placesSeen, tableOf } from "./support";

/** 全年预算数 100 万元，执行数 86.2 万元：执行率 86.2%，结余 13.8%。 */
const funds = (reason: string) => tableOf([], { funds: [{ annual: "100.00", executed: "86.20", reason }] });
const indicator = (reason: string) =>
  tableOf([{ name: "办结率", target: "≥95%", actual: "90.25%", completion: 0.95, weight: 10, score: 9.5, reason }]);

test.each([
  ["3% unspent of 13.8%", funds("招标节约，结余资金3%"), [["'自评表'!J5"]]],
  ["another rate of execution", funds("进度慢，执行率仅80%"), [["'自评表'!J5"]]],
  ["another completion", indicator("仅完成年度目标的85%"), [["'自评表'!J6"]]],
  ["another shortfall", indicator("低于目标8个百分点"), [["'自评表'!J6"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(reasonPercentageDiffers, workbook)).toEqual(places);
});

test.each([
  ["what is unspent, rounded", funds("招标节约，结余资金约14%")],
  ["what is unspent as it is", funds("尚有13.8%的资金未支付")],
  ["the rate of execution", funds("执行率86.2%，因招标节约")],
  ["what was done", indicator("完成率95%，个别事项跨年")],
  ["the actual itself", indicator("仅完成目标的90.25%")],
  ["what is missing, in points", indicator("低于目标4.75个百分点")],
  ["what is missing, of the target", indicator("未完成5%")],
  ["a percentage of something else", indicator("材料价格上涨20%")],
  ["a share of a contract", funds("合同尾款5%未支付")],
  ["no percentage", funds("招标节约")],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(reasonPercentageDiffers, workbook)).toEqual([]);
});

test("says both figures", () => {
  expect(messages(reasonPercentageDiffers, funds("结余资金3%"))).toEqual([
    "“培训项目”的偏差原因写“结余资金3%”，按表中的数是 13.8%。请核对，改正原因或表中的数。",
  ]);
});
