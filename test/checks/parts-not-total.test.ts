import { partsNotTotal } from "../../src/checks/parts-not-total";
import { listed, listSum, placesSeen, workbookOf } from "./support";

/** 一级 100，二级 `middle`，三级 40 + 60。 */
const threeLevels = (middle: number) =>
  listed([
    { name: "甲", annual: 100, isGroup: true },
    { name: "乙", level: 2, parent: "甲", annual: middle, isGroup: true },
    { name: "丙", level: 2, parent: "甲", annual: 40 },
    { name: "丁", level: 2, parent: "甲", annual: 60 },
  ]).map((row, index) => (index < 2 ? row : { ...row, depth: 3 }));

test.each([
  [
    "a list that does not add up",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10 },
        { name: "乙", annual: 20 },
      ]),
      projectTotal: listSum(9, { annual: 35 }),
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
  [
    "an initial budget that does not add up",
    workbookOf([], {
      projects: listed([
        { name: "甲", initial: 10 },
        { name: "乙", initial: 20 },
      ]),
      projectTotal: listSum(9, { initial: 40 }),
    }),
    [["'清单'!B10", "'清单'!B2:B3"]],
  ],
  [
    "a 小计 that is not the rows above it",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10 },
        { name: "乙", annual: 20 },
      ]),
      projectSubtotals: [listSum(3, { annual: 25 }, "小计")],
    }),
    [["'清单'!C4", "'清单'!C2:C3"]],
  ],
  [
    "a level in the middle that is not its parts",
    workbookOf([], { projects: threeLevels(90) }),
    [
      ["'清单'!C2", "'清单'!C3"],
      ["'清单'!C3", "'清单'!C4:C5"],
    ],
  ],
  [
    "a total of groups that have no amounts of their own",
    workbookOf([], {
      projects: listed([
        { name: "甲", isGroup: true },
        { name: "乙", level: 2, parent: "甲", annual: 20 },
        { name: "丙", level: 2, parent: "甲", annual: 25 },
      ]),
      projectTotal: listSum(9, { annual: 50 }),
    }),
    [["'清单'!C10", "'清单'!C3:C4"]],
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
      projectTotal: listSum(9, { annual: 21.5 }),
    }),
  ],
  [
    "projects of another list",
    workbookOf([], {
      projects: [
        ...listed([{ name: "甲", annual: 10 }]),
        ...listed([{ name: "乙", annual: 1 }]).map((one) => ({ ...one, at: { ...one.at, sheet: "旧清单" } })),
      ],
      projectTotal: listSum(9, { annual: 10 }),
    }),
  ],
  [
    "a list that adds up",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10.1 },
        { name: "乙", annual: 20.2 },
      ]),
      projectTotal: listSum(9, { annual: 30.3 }),
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
      projectTotal: listSum(9, { annual: 45 }),
    }),
  ],
  [
    "a total that is empty",
    workbookOf([], {
      projects: listed([{ name: "甲", annual: 10 }]),
      projectTotal: listSum(9, {}),
    }),
  ],
  [
    "a 小计 of the rows since the one before",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10 },
        { name: "乙", annual: 20 },
        { name: "丙", annual: 5 },
      ]).map((one, index) => (index < 2 ? one : { ...one, at: { ...one.at, top: 4, bottom: 4 } })),
      projectSubtotals: [listSum(3, { annual: 30 }, "小计"), listSum(5, { annual: 5 }, "小计")],
    }),
  ],
  [
    "a 小计 above its rows",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 10 },
        { name: "乙", annual: 20 },
        { name: "丙", annual: 5 },
      ]).map((one, index) => ({ ...one, at: { ...one.at, top: [2, 3, 5][index]!, bottom: [2, 3, 5][index]! } })),
      projectSubtotals: [listSum(1, { annual: 30 }, "小计"), listSum(4, { annual: 5 }, "小计")],
    }),
  ],
  ["three levels that add up", workbookOf([], { projects: threeLevels(100) })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(partsNotTotal, workbook)).toEqual([]);
});
