import { fundsNotSumOfSources } from "../../src/checks/funds-not-sum-of-sources";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "sources that miss the total",
    tableOf([], { funds: [{ annual: 100 }, { annual: 90 }, { label: "其他资金", annual: 5 }] }),
    [["'自评表'!D5", "'自评表'!D6:D7"]],
  ],
  [
    "a published table that is 0.03 off",
    tableOf([], {
      funds: [
        { annual: 7165.32 },
        { annual: 3144 },
        { label: "省级资金", annual: 570.17 },
        { label: "市级资金", annual: 433 },
        { label: "本级资金", annual: 1426.9 },
        { label: "其他资金", annual: 1591.22 },
      ],
    }),
    [["'自评表'!D5", "'自评表'!D6:D10"]],
  ],
  [
    "a source beside 财政拨款 that is too much",
    tableOf([], { funds: [{ annual: 100 }, { label: "财政拨款", annual: 100 }, { label: "其他资金", annual: 5 }] }),
    [["'自评表'!D5", "'自评表'!D6:D7"]],
  ],
  [
    "a level of government that no other one contains",
    tableOf([], {
      funds: [{ annual: 60 }, { label: "其中：中央资金", annual: 60 }, { label: "省级资金", annual: 30 }],
    }),
    [["'自评表'!D5", "'自评表'!D6:D7"]],
  ],
  [
    "of-which lines that leave the total short",
    tableOf([], {
      funds: [
        { annual: 100 },
        { label: "财政拨款", annual: 80 },
        { label: "其中：上年结转", annual: 20 },
        { label: "其他资金", annual: 10 },
      ],
    }),
    [["'自评表'!D5", "'自评表'!D6:D8"]],
  ],
  [
    "only what was carried over from last year of all the money",
    tableOf([], { funds: [{ annual: 100 }, { label: "其中：上年结转", annual: 20 }] }),
    [],
  ],
  [
    "a split by spending that does not add up, 其他 included",
    tableOf([], {
      funds: [
        { annual: 100 },
        { label: "其中：基本支出", annual: 60 },
        { label: "项目支出", annual: 30 },
        { label: "其他", annual: 5 },
      ],
    }),
    [["'自评表'!D5", "'自评表'!D6:D8"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(fundsNotSumOfSources, workbook)).toEqual(places);
});

const of = (...rows: readonly (readonly [label: string, annual: number])[]) =>
  tableOf([], { funds: rows.map(([label, annual]) => ({ label, annual })) });

test.each([
  ["a single 其中", of(["年度资金总额", 60], ["其中：本年追加", 10])],
  ["a single source that 其中 names", of(["年度资金总额", 60], ["其中：中央资金", 10])],
  ["what was carried over, by any name", of(["年度资金总额", 60], ["其中：上年财政结转", 10])],
  ["notes on the whole", of(["年度资金总额", 60], ["其中：上年结转", 10], ["政府采购", 20])],
  [
    "money carried over within 财政拨款",
    of(["年度资金总额", 60], ["其中：财政拨款", 60], ["上年结转", 10], ["其他资金", 0]),
  ],
  [
    "a level below 其中 that its label does not tell",
    of(["年度资金总额", 65], ["财政拨款", 60], ["其中：上级补助", 40], ["县配套", 20], ["单位自筹", 5]),
  ],
  ["other money beside 财政拨款 that is the whole", of(["财政拨款", 60], ["其他资金", 0])],
  [
    "sources that add up",
    tableOf([], {
      funds: [
        { annual: 100, executed: 80 },
        { annual: 90, executed: 75 },
        { label: "其他资金", annual: 10, executed: 5 },
      ],
    }),
  ],
  [
    "sources of a source beneath it",
    tableOf([], {
      funds: [
        { annual: 100 },
        { annual: 90 },
        { label: "其中：中央补助", annual: 60 },
        { label: "地方补助", annual: 30 },
        { label: "其他资金", annual: 10 },
      ],
    }),
  ],
  [
    "two splits that each add up",
    tableOf([], {
      funds: [
        { label: "财政拨款", isTotal: false, annual: 90 },
        { label: "其他资金", annual: 10 },
        { label: "基本支出", annual: 60 },
        { label: "项目支出", annual: 40 },
        { label: "合计", isTotal: true, annual: 100 },
      ],
    }),
  ],
  [
    "money of the year before within 财政拨款",
    tableOf([], {
      funds: [
        { annual: 1905.75 },
        { label: "其中：财政拨款", annual: 1905.75 },
        { label: "其中：上年结转", annual: 43.35 },
        { label: "其他资金", annual: 0 },
      ],
    }),
  ],
  [
    "money of the year before beside 财政拨款",
    tableOf([], {
      funds: [
        { annual: 110 },
        { label: "其中：当年财政拨款", annual: 90 },
        { label: "其中：上年结转", annual: 15 },
        { label: "其中：其他资金", annual: 5 },
      ],
    }),
  ],
  [
    "其他 as a part beside 基本支出 and 项目支出",
    tableOf([], {
      funds: [
        { annual: 100 },
        { label: "其中：基本支出", annual: 60 },
        { label: "项目支出", annual: 35 },
        { label: "其他", annual: 5 },
      ],
    }),
  ],
  [
    "staff and office costs within 基本支出",
    tableOf([], {
      funds: [
        { annual: 100 },
        { label: "基本支出", annual: 60 },
        { label: "其中：人员经费", annual: 50 },
        { label: "公用经费", annual: 10 },
        { label: "项目支出", annual: 40 },
      ],
    }),
  ],
  [
    "a source within 项目支出 alone",
    tableOf([], {
      funds: [
        { annual: 100 },
        { label: "基本支出", annual: 60 },
        { label: "项目支出", annual: 40 },
        { label: "其中：财政拨款", annual: 30 },
      ],
    }),
  ],
  [
    "budgets within 财政拨款",
    tableOf([], {
      funds: [
        { annual: 100 },
        { label: "财政拨款", annual: 95 },
        { label: "一般公共预算资金", annual: 70 },
        { label: "政府性基金", annual: 25 },
        { label: "单位资金", annual: 5 },
      ],
    }),
  ],
  ["sources that all say 0, which another check tells", tableOf([], { funds: [{ annual: 100 }, { annual: 0 }] })],
  ["a source that can't be read", tableOf([], { funds: [{ annual: 100 }, { annual: "90余万" }] })],
  ["no sources filled in", tableOf([], { funds: [{ annual: 100 }, { annual: null }] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(fundsNotSumOfSources, workbook)).toEqual([]);
});

test("what rounding may have lost is a warning, in one unit", () => {
  const block = (...annual: (number | string)[]) =>
    tableOf([], {
      funds: annual.map((one, index) => (index === 0 ? { annual: one } : { label: "其他资金", annual: one })),
    });
  const severityOf = ({ scored, snapshot }: ReturnType<typeof block>) =>
    fundsNotSumOfSources.run(scored, snapshot).map(({ severity }) => severity ?? fundsNotSumOfSources.severity);
  expect(severityOf(block(100.1, 50, 50))).toEqual(["warning"]);
  expect(severityOf(block(100.2, 50, 50))).toEqual(["error"]);
  expect(severityOf(block("100.10", 50, 50))).toEqual(["error"]);
});
