import { partsNotTotal } from "../../src/checks/parts-not-total";
import { listed, listOf, listSum, placesSeen, workbookOf, type ListedLiteral } from "./support";

type Amounts = Parameters<typeof listSum>[1];

/** A list with these rows from row 2 on and the line 合计 in row 10. */
const withTotal = (rows: readonly ListedLiteral[], total: Amounts) =>
  workbookOf([], listOf(listed(rows), { total: listSum(9, total) }));
const named = (...amounts: readonly (number | string)[]) =>
  amounts.map((annual, index): ListedLiteral => ({ name: `项目${index + 1}`, annual }));
const group = (own: number | undefined, ...beneath: readonly (number | string)[]): readonly ListedLiteral[] => [
  { name: "甲", isGroup: true, ...(own === undefined ? {} : { annual: own }) },
  ...named(...beneath).map((row): ListedLiteral => ({ ...row, level: 2, parent: "甲" })),
];

/** 一级 100，二级 `middle`，三级 40 + 60。 */
const threeLevels = (middle: number) =>
  listed([
    { name: "甲", annual: 100, isGroup: true },
    { name: "乙", level: 2, parent: "甲", annual: middle, isGroup: true },
    { name: "丙", level: 2, parent: "甲", annual: 40 },
    { name: "丁", level: 2, parent: "甲", annual: 60 },
  ]).map((row, index) => (index < 2 ? row : { ...row, depth: 3 }));

/** Rows moved to these lines of the sheet. */
const atLines = (rows: ReturnType<typeof listed>, lines: readonly number[]) =>
  rows.map((row, index) => ({ ...row, at: { ...row.at, top: lines[index]!, bottom: lines[index]! } }));

test.each([
  ["a list that does not add up", withTotal(named(10, 20), { annual: 35 }), [["'清单'!C10", "'清单'!C2:C3"]]],
  [
    "a level-1 project that is not its parts",
    workbookOf([], listOf(listed(group(50, 20, 25)))),
    [["'清单'!C2", "'清单'!C3:C4"]],
  ],
  [
    "an initial budget that does not add up",
    withTotal(
      [
        { name: "甲", initial: 10 },
        { name: "乙", initial: 20 },
      ],
      { initial: 40 },
    ),
    [["'清单'!B10", "'清单'!B2:B3"]],
  ],
  [
    "a 小计 that is not the rows above it",
    workbookOf([], listOf(listed(named(10, 20)), { subtotals: [listSum(3, { annual: 25 }, "小计")] })),
    [["'清单'!C4", "'清单'!C2:C3"]],
  ],
  [
    "a level in the middle that is not its parts",
    workbookOf([], listOf(threeLevels(90))),
    [
      ["'清单'!C2", "'清单'!C3"],
      ["'清单'!C3", "'清单'!C4:C5"],
    ],
  ],
  [
    "a total of groups that have no amounts of their own",
    withTotal(group(undefined, 20, 25), { annual: 50 }),
    [["'清单'!C10", "'清单'!C3:C4"]],
  ],
  [
    "one list of two that does not add up",
    workbookOf([], {
      lists: [
        listOf(listed(named(10, 20)), { total: listSum(9, { annual: 30 }) }).lists[0]!,
        listOf(listed(named(1, 2), "清单二"), { total: listSum(9, { annual: 4 }, "合计", "清单二") }).lists[0]!,
      ],
    }),
    [["'清单二'!C10", "'清单二'!C2:C3"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(partsNotTotal, workbook)).toEqual(places);
});

test.each([
  ["a row that can't be read", withTotal(named(10, "11,5"), { annual: 21.5 })],
  [
    "two lists of a sheet, each with its own total",
    workbookOf([], {
      lists: [
        listOf(listed(named(10, 20)), { total: listSum(3, { annual: 30 }) }).lists[0]!,
        listOf(listed(named(1, 2)), { total: listSum(9, { annual: 3 }) }).lists[0]!,
      ],
    }),
  ],
  [
    "a total of all lists below the last one",
    workbookOf([], {
      lists: [
        listOf(listed(named(10, 20))).lists[0]!,
        listOf(listed(named(1, 2)), { total: listSum(9, { annual: 33 }) }).lists[0]!,
      ],
    }),
  ],
  ["a list that adds up", withTotal(named(10.1, 20.2), { annual: 30.3 })],
  ["a total of both levels' sums", withTotal(group(45, 20, 25), { annual: 45 })],
  ["a total that is empty", withTotal(named(10), {})],
  ["a total above parts that are all 0, which another check tells", withTotal(named(0, 0), { annual: 10 })],
  [
    "a 小计 of the rows since the one before",
    workbookOf(
      [],
      listOf(atLines(listed(named(10, 20, 5)), [1, 2, 4]), {
        subtotals: [listSum(3, { annual: 30 }, "小计"), listSum(5, { annual: 5 }, "小计")],
      }),
    ),
  ],
  [
    "a 小计 above its rows",
    workbookOf(
      [],
      listOf(atLines(listed(named(10, 20, 5)), [2, 3, 5]), {
        subtotals: [listSum(1, { annual: 30 }, "小计"), listSum(4, { annual: 5 }, "小计")],
      }),
    ),
  ],
  ["three levels that add up", workbookOf([], listOf(threeLevels(100)))],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(partsNotTotal, workbook)).toEqual([]);
});

/** 分项都按一位小数填，合计也是：各差半个 0.1，相加差不到 0.2。 */
test.each([
  ["what rounding may have lost", withTotal(named(10.1, 20.2, 30.3), { annual: 60.7 }), ["warning"]],
  ["more than rounding can lose", withTotal(named(10.1, 20.2, 30.3), { annual: 60.9 }), ["error"]],
  [
    "parts with more decimals than the one that lacks",
    withTotal(named(10.1, 20.25, 30.3), { annual: 60.75 }),
    ["error"],
  ],
  ["decimals that the cells show", withTotal(named("10.10", "20.20", "30.30"), { annual: 60.7 }), ["error"]],
  [
    "元, which are exact",
    withTotal(
      named(101, 202).map((row) => ({ ...row, unit: "元" as const })),
      { annual: 304 },
    ),
    ["error"],
  ],
])("%s: %#", (_, workbook, severities) => {
  const found = partsNotTotal.run(workbook.scored, workbook.snapshot);
  expect(found.map(({ severity }) => severity ?? partsNotTotal.severity)).toEqual(severities);
});

test("an amount typed with its unit counts, and is as exact as it was typed", () => {
  const [first, second] = listed([
    { name: "甲", annual: 6208200, unit: "元" },
    { name: "乙", annual: 100, unit: "元" },
  ]);
  const typed = { ...first!, annualBudget: { ...first!.annualBudget!, text: "620.82万元", ownUnit: "万元" as const } };
  const total = (annual: number) => workbookOf([], listOf([typed, second!], { total: listSum(9, { annual }) }));
  expect(placesSeen(partsNotTotal, total(6208300))).toEqual([]);
  expect(placesSeen(partsNotTotal, total(6208349.99))).toEqual([]);
  expect(placesSeen(partsNotTotal, total(6208351))).toEqual([["'清单'!C10", "'清单'!C2:C3"]]);
});
