import { unitMixed } from "../../src/checks/unit-mixed";
import { listed, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "a form in 元 under 万元",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 23000 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "万元", annual: 2.3 }]),
    }),
    [["'清单'!C2", "'自评表'!D5"]],
  ],
  [
    "budget and spending of one line",
    tableOf([], { funds: [{ annual: 2.3, executed: 22900 }] }),
    [["'自评表'!D5", "'自评表'!E5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(unitMixed, workbook)).toEqual(places);
});

test.each([
  [
    "the same money in two units",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 2.3 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "元", annual: 23000 }]),
    }),
  ],
  [
    "other amounts",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 23 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "万元", annual: 23000 }]),
    }),
  ],
  ["hardly anything spent", tableOf([], { funds: [{ annual: 2000, executed: 0.5 }] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(unitMixed, workbook)).toEqual([]);
});
