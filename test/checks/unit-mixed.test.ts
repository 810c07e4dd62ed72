import { unitMixed } from "../../src/checks/unit-mixed";
import { slot } from "../support/form";
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
  [
    "spending in 元 at a rate of 97%",
    workbookOf([], { projects: listed([{ name: "甲", annual: 800, executed: 7760000 }]) }),
    [["'清单'!C2", "'清单'!D2"]],
  ],
  [
    "a total, once for all its sources",
    tableOf([], {
      funds: [
        { annual: 100, executed: 980000 },
        { annual: 60, executed: 590000 },
        { annual: 40, executed: 390000 },
      ],
    }),
    [["'自评表'!D5", "'自评表'!E5"]],
  ],
  [
    "all amounts of a form, once",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 23000, executed: 22900 }] }], {
      projects: listed([{ name: "甲", form: 0, unit: "万元", annual: 2.3, executed: 2.29 }]),
    }),
    [["'清单'!C2", "'自评表'!D5", "'清单'!D2", "'自评表'!E5"]],
  ],
  [
    "revenue in 元 beside its budget in 万元",
    workbookOf([], {
      revenue: { budget: slot("收支", 2, 1, 657.55), actual: slot("收支", 2, 2, 6546600), unit: "万元" },
    }),
    [["'收支'!B3", "'收支'!C3"]],
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
