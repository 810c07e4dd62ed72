import { executionRateWrong } from "../../src/checks/execution-rate-wrong";
import { evaluateWorkbook } from "../../src/app";
import { sheet, workbook } from "../support/grid";
import { listed, listOf, listSum, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "98% for 99.57%",
    tableOf([], { funds: [{ annual: 2.3, executed: 2.29, rate: { value: 0.98, text: "98%" } }] }),
    [["'自评表'!G5", "'自评表'!E5", "'自评表'!D5"]],
  ],
  [
    "a rate cut off instead of rounded",
    tableOf([], { funds: [{ annual: 6275, executed: 3224, rate: { value: 0.5137, text: "51.37%" } }] }),
    [["'自评表'!G5", "'自评表'!E5", "'自评表'!D5"]],
  ],
  [
    "another rate than its own beside the points",
    tableOf([], {
      funds: [
        { label: "财政拨款", isTotal: false, annual: 50, executed: 45, rate: "97%", weight: 10 },
        { label: "单位自筹", annual: 10, executed: 10 },
      ],
    }),
    [["'自评表'!G5", "'自评表'!E5", "'自评表'!D5"]],
  ],
  [
    "a rate in the list",
    workbookOf([], { projects: listed([{ name: "甲", annual: 100, executed: 80, rate: 90 }]) }),
    [["'清单'!E2", "'清单'!D2", "'清单'!C2"]],
  ],
  [
    "the rate of 合计",
    workbookOf([], listOf([], { total: listSum(9, { annual: 100, executed: 80, rate: 0.9 }) })),
    [["'清单'!E10", "'清单'!D10", "'清单'!C10"]],
  ],
  [
    "an indicator that states it otherwise than the amounts",
    tableOf([], {
      funds: [{ annual: 100, executed: 95 }],
      executionRow: { name: "预算执行率", target: "100%", actual: "98%", weight: 10 },
    }),
    [["'自评表'!G7", "'自评表'!E5", "'自评表'!D5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(executionRateWrong, workbook)).toEqual(places);
});

test.each([
  [
    "the whole's rate beside the points, where no line is the whole's own",
    tableOf([], {
      funds: [
        { label: "财政拨款", isTotal: false, annual: 50, executed: 45, rate: "91.67%", weight: 10 },
        { label: "单位自筹", annual: 10, executed: 10 },
      ],
    }),
  ],
  ["the rate written 0.9957", tableOf([], { funds: [{ annual: 2.3, executed: 2.29, rate: 0.9957 }] })],
  ["the rate written 99.57", tableOf([], { funds: [{ annual: 2.3, executed: 2.29, rate: 99.57 }] })],
  [
    "the rate written 99.6 with a percent sign",
    tableOf([], { funds: [{ annual: 2.3, executed: 2.29, rate: "99.6%" }] }),
  ],
  [
    "the rate written 100 in whole percents",
    tableOf([], { funds: [{ annual: 2.3, executed: 2.29, rate: { value: 1, text: "100%" } }] }),
  ],
  [
    "the rate written as a formula",
    tableOf([], { funds: [{ annual: 2.3, executed: 2.29, rate: { formula: "E5/D5", value: 2.29 / 2.3 } }] }),
  ],
  [
    "amounts in different units, which have their own check",
    tableOf([], { funds: [{ annual: 100, executed: 980000, rate: "98%" }] }),
  ],
  [
    "an indicator that states it rounded",
    tableOf([], {
      funds: [{ annual: 2.3, executed: 2.29 }],
      executionRow: { name: "预算执行率", target: "100%", actual: "99.6%", weight: 10 },
    }),
  ],
  ["a zero budget", tableOf([], { funds: [{ annual: 0, executed: 0, rate: "0.00%" }] })],
  [
    "a rate on the initial budget, which has its own check",
    tableOf([], { funds: [{ initial: 100, annual: 90, executed: 80, rate: "80%" }] }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(executionRateWrong, workbook)).toEqual([]);
});

/** 全年预算数、执行数、执行率，及其轻重；没有问题为 null。 */
test.each([
  ["printed with two decimals", 657.55, 654.66, "99.56%", null],
  ["rounded wrongly", "7574.00", 6527.58, "86.19%", "error"],
  ["of amounts before they were rounded", 100, 95.3, "95.5%", "warning"],
  ["that no such amounts give", 100, 95.3, "96.5%", "error"],
  ["of amounts that show their last 0", "100.00", "95.30", "95.5%", "error"],
  ["kept with all its digits", 2.3, 2.29, { value: 2.29 / 2.3, text: "100%" }, null],
])("a rate %s", (_, annual, executed, rate, severity) => {
  const { scored, snapshot } = tableOf([], { funds: [{ annual, executed, rate }] });
  const found = executionRateWrong.run(scored, snapshot);
  expect(found.map((one) => one.severity ?? executionRateWrong.severity)).toEqual(severity === null ? [] : [severity]);
});

test("a rate has the most decimals that its column shows", () => {
  const rates = (...stated: readonly string[]) =>
    workbookOf(
      [],
      listOf(
        listed(
          stated.map((rate, index) => ({
            name: `项目${index}`,
            annual: 900 + index,
            executed: 870,
            rate,
            unit: "元" as const,
          })),
        ),
      ),
    );
  // 870 ÷ 900 = 96.667%，870 ÷ 901 = 96.559%。
  expect(placesSeen(executionRateWrong, rates("96.7%", "96.6%"))).toEqual([]);
  expect(placesSeen(executionRateWrong, rates("96.7%", "96.56%"))).toEqual([["'清单'!E2", "'清单'!D2", "'清单'!C2"]]);
});

/** 合同金额 beside 采购预算金额 100：支付 85.5。 */
test.each([
  ["a share of the contract", "合同金额", 90, "95.00%", ["info"]],
  ["a share of the contract in 元", "合同金额（元）", 900_000, "95.00%", ["info"]],
  ["a share of the contract as it may have been before it was rounded", "中标价", 90, "94.7%", ["info"]],
  ["of neither", "合同金额", 90, "96.00%", ["error"]],
  ["a share of what is no money", "合同份数", 90, "95.00%", ["error"]],
  ["a share of the year before", "上年合同金额", 90, "95.00%", ["error"]],
  ["a share of the budget", "合同金额", 90, "85.50%", []],
])("a rate that is %s", (_, heading, other, rate, severities) => {
  const evaluated = evaluateWorkbook(
    workbook([
      sheet("采购", [
        ["2023年度采购项目支付情况表"],
        ["单位名称：云栖县园林服务中心", null, null, null, "单位：万元"],
        ["序号", "项目名称", "采购预算金额", heading, "支付金额", "支付率"],
        [1, "古树名木养护", 100, other, 85.5, rate],
      ]),
    ]),
  );
  const found = evaluated.findings.filter(({ check }) => check === executionRateWrong.id);
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});
