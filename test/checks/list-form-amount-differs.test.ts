import { listFormAmountDiffers } from "../../src/checks/list-form-amount-differs";
import type { AmountUnit } from "../../src/figures";
import { listed, listOf, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "2.29 in the list, 2.3 in the form",
    workbookOf([{ project: "甲", indicators: [], funds: [{ executed: 2.3 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "万元", executed: 2.29 }]),
    }),
    [["'清单'!D2", "'自评表'!E5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(listFormAmountDiffers, workbook)).toEqual(places);
});

test.each([
  [
    "the same money in two units",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 2.3 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "元", annual: 23000 }]),
    }),
  ],
  [
    "equal amounts",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 2.3, executed: 2.29 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "万元", annual: 2.3, executed: 2.29 }]),
    }),
  ],
  ["no list", tableOf([], { funds: [{ annual: 2.3, executed: 2.29 }] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(listFormAmountDiffers, workbook)).toEqual([]);
});

/** 清单填 `listed`，自评表填 `formed`，单位各异。 */
const beside = (
  inList: readonly [number | string, AmountUnit],
  inForm: readonly [number | string, AmountUnit],
  ...others: readonly (number | string)[]
) =>
  workbookOf(
    [{ project: "甲", indicators: [], unit: inForm[1], funds: [{ annual: inForm[0] }, { annual: others[0] ?? null }] }],
    listOf(listed([{ name: "甲", form: 0, annual: inList[0], unit: inList[1] }])),
  );

test.each([
  ["a rounded amount in one unit", beside([202.64, "万元"], [202.6, "万元"]), "warning"],
  ["元 rounded to 万元", beside(["1,385,012.35", "元"], ["138.50", "万元"]), null],
  ["万元 rounded to 亿元", beside([12345.67, "万元"], [1.23, "亿元"]), null],
  ["元 that no 万元 are", beside(["1,385,100.00", "元"], ["138.50", "万元"]), "error"],
  ["a 0 that the column does not show", beside([2.29, "万元"], [2.3, "万元"], 0.01), "error"],
  ["a 0 that the cell shows", beside([2.29, "万元"], ["2.30", "万元"]), "error"],
  ["元, which are exact", beside([202.64, "元"], [202.6, "元"]), "error"],
])("%s", (_, { scored, snapshot }, severity) => {
  const found = listFormAmountDiffers.run(scored, snapshot);
  expect(found.map((one) => one.severity ?? listFormAmountDiffers.severity)).toEqual(
    severity === null ? [] : [severity],
  );
  expect(found.every(({ message }) => message.includes("四舍五入") === (severity === "warning"))).toBe(true);
});
