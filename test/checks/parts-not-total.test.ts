import { partsNotTotal } from "../../src/checks/parts-not-total";
import { slot } from "../support/form";
import { listed, placesSeen, workbookOf } from "./support";

test.each([
  [
    "a list that does not add up",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10 },
        { name: "乙", annual: 20 },
      ]),
      projectTotal: { annualBudget: slot("清单", 9, 2, 35), executed: null, unit: "万元" },
    }),
    [["'清单'!C10", "'清单'!C2:C3"]],
  ],
  [
    "a level-1 project that is not its parts",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 50, isGroup: true },
        { name: "乙", level: 2, parent: "甲", annual: 20 },
        { name: "丙", level: 2, parent: "甲", annual: 25 },
      ]),
    }),
    [["'清单'!C2", "'清单'!C3:C4"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(partsNotTotal, workbook)).toEqual(places);
});

test.each([
  [
    "a row that can't be read",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10 },
        { name: "乙", annual: "11,5" },
      ]),
      projectTotal: { annualBudget: slot("清单", 9, 2, 21.5), executed: null, unit: "万元" },
    }),
  ],
  [
    "projects of another list",
    workbookOf([], {
      projects: [
        ...listed([{ name: "甲", annual: 10 }]),
        ...listed([{ name: "乙", annual: 1 }]).map((one) => ({ ...one, at: { ...one.at, sheet: "旧清单" } })),
      ],
      projectTotal: { annualBudget: slot("清单", 9, 2, 10), executed: null, unit: "万元" },
    }),
  ],
  [
    "a list that adds up",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10.1 },
        { name: "乙", annual: 20.2 },
      ]),
      projectTotal: { annualBudget: slot("清单", 9, 2, 30.3), executed: null, unit: "万元" },
    }),
  ],
  [
    "a total of both levels' sums",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 45, isGroup: true },
        { name: "乙", level: 2, parent: "甲", annual: 20 },
        { name: "丙", level: 2, parent: "甲", annual: 25 },
      ]),
      projectTotal: { annualBudget: slot("清单", 9, 2, 45), executed: null, unit: "万元" },
    }),
  ],
  [
    "a total that is empty",
    workbookOf([], {
      projects: listed([{ name: "甲", annual: 10 }]),
      projectTotal: { annualBudget: slot("清单", 9, 2, null), executed: null, unit: "万元" },
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(partsNotTotal, workbook)).toEqual([]);
});
