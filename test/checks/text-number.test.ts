import { textNumber } from "../../src/checks/text-number";
import { recognise } from "../../src/recognition";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { sheet, workbook } from "../support/grid";
import { listed, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  ["an amount as text", workbookOf([], { projects: listed([{ name: "甲", annual: "2.3" }]) }), [["'清单'!C2"]]],
  [
    "a column of them, told once",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: "2.3" },
        { name: "乙", annual: "4.5" },
      ]),
    }),
    [["'清单'!C2:C3"]],
  ],
  ["a weight as text", tableOf([{ name: "甲", weight: "10" }]), [["'自评表'!H6"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(textNumber, workbook)).toEqual(places);
});

/** A list of rates in column B, and nothing else read of it. */
function ratesOf(grid: readonly (readonly string[])[]) {
  const range = { sheet: "清单", top: 0, left: 0, bottom: grid.length - 1, right: grid[0]!.length - 1 };
  const tables = [
    { kind: "projects" as const, range, unitOfAmount: "万元" as const, isHidden: false, columns: { rate: 1 } },
  ];
  return workbookOf([], { tables }, workbook([sheet("清单", grid)]));
}

test("finds a rate as text in its column, whatever the row", () => {
  const book = ratesOf([
    ["项目名称", "执行率"],
    ["甲", "0.95"],
    ["乙", "98%"],
    ["小计", "0.9"],
  ]);
  expect(placesSeen(textNumber, book)).toEqual([["'清单'!B2", "'清单'!B4"]]);
});

test.each([
  ["numbers", workbookOf([], { projects: listed([{ name: "甲", annual: 2.3 }]) })],
  [
    "the numbers of columns",
    ratesOf([
      ["项目名称", "执行率", "备注"],
      ["栏次", "1", "2"],
      ["甲", "98%", "按期"],
    ]),
  ],
  ["a dash", workbookOf([], { projects: listed([{ name: "甲", annual: "-" }]) })],
  ["targets, which are texts", tableOf([{ name: "甲", target: "100", actual: "107" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(textNumber, workbook)).toEqual([]);
});

test.each([
  ["one actual as text among numbers", ["125", 24, 97], [["'自评表'!G6"]]],
  ["texts by their nature", ["125公里", "24次", "97"], []],
  ["numbers", [125, 24, 97], []],
] as const)("%s", (_, actuals, places) => {
  const workbook = tableOf(actuals.map((actual, index) => ({ name: `指标${index}`, target: "≥20", actual })));
  expect(placesSeen(textNumber, workbook)).toEqual(places);
});

test("no alarm for points in a heading or behind a name", () => {
  const values = ["指标值", "完成值", "得分"];
  const snapshot = workbook([
    sheet(
      "全部项目",
      [
        ["2023年度项目支出绩效自评表"],
        ["项目名称", "预算数", "执行数", "巡护次数（50分）", null, null, "居民满意度（40分）", null, null],
        [null, null, null, ...values, ...values],
        ["东片巡护", 66, 64.35, "≥48次", "50次", null, "≥90%", "93%", null],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2"] },
    ),
    sheet("湿地", [
      ["2023年度项目支出绩效自评表"],
      ["项目名称", "湿地管护"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "得分"],
      ["产出指标", "数量指标", "巡护里程（90分）", "≥300公里", "312公里", null],
    ]),
  ]);
  const read = recognise(snapshot);
  const { scored } = scoreWorkbook(read, chooseScheme(read));
  expect(scored.dossier.forms.map(({ indicators }) => indicators.map(({ weight }) => weight?.isTextNumber))).toEqual([
    [true, true],
    [true],
  ]);
  expect(placesSeen(textNumber, { scored, snapshot })).toEqual([]);
});
