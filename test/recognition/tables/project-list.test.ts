import type { GridCell, GridOptions } from "../../support/grid";
import { digits, dossierOf, dossierOfSheets, findings, projects } from "../shapes";

type Shape = ReturnType<typeof projects>;

const LAYOUTS: readonly [string, readonly (readonly GridCell[])[], GridOptions, Shape][] = [
  [
    "one header row, a total, notes below",
    [
      ["2021年项目支出表"],
      ["填报单位：某局", null, null, "单位：万元"],
      ["序号", "项目名称", "全年预算数", "全年执行数"],
      [1, "培训费", 2.3, 2.29],
      [2, "宣传费", 1.4, 1.39],
      ["合计", null, 3.7, 3.68],
      ["注：不含上级专款"],
      ["填报人：张三"],
    ],
    {},
    [
      ["1", "培训费", "2.3", "2.29"],
      ["1", "宣传费", "1.4", "1.39"],
    ],
  ],
  [
    "headers over two merged rows, numbers as text, dashes for none",
    [
      ["序号", "项目名称", "预算数", null, "支出情况", null],
      [null, null, "年初", "调整后", "全年执行数（万元）", "执行率"],
      ["1", "维修费", "１,200.50", "1，300.5", "—", "/"],
      ["2", "购置费", "无", 10, 9.5, "95%"],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
    [
      ["1", "维修费", "1300.5", null],
      ["1", "购置费", "10", "9.5"],
    ],
  ],
  [
    "headers over three rows with the whole and its sources",
    [
      ["项目名称", "预算", null, null, "执行", null],
      [null, "全年预算数", null, null, "全年执行数", null],
      [null, "合计", "财政拨款", "其他资金", "小计", "财政拨款"],
      ["甲项目经费", 10, 8, 2, 9, 7],
    ],
    { merges: ["A1:A3", "B1:D1", "E1:F1", "B2:D2", "E2:F2"] },
    [["1", "甲项目经费", "10", "9"]],
  ],
  [
    "second level indented by full-width spaces",
    [
      ["项目名称", "预算数", "决算数"],
      ["民营经济服务经费", 5, 4],
      ["　　投诉中心经费", 2, 2],
      ["　　宣讲经费", 3, 2],
      ["党建经费", 1, 1],
      ["　　培训经费", 1, 1],
      ["合　　计", 6, 5],
    ],
    {},
    [
      ["1▾", "民营经济服务经费", "5", "4"],
      ["2", "投诉中心经费", "2", "2"],
      ["2", "宣讲经费", "3", "2"],
      ["1▾", "党建经费", "1", "1"],
      ["2", "培训经费", "1", "1"],
    ],
  ],
  [
    "levels by numbering 一、 and （一）",
    [
      ["项目", "预算数", "支出数"],
      ["一、业务费", 5, 4],
      ["（一）印刷费", 2, 2],
      ["（二）差旅费", 3, 2],
      ["二、维护费", 1, 1],
    ],
    {},
    [
      ["1▾", "一、业务费", "5", "4"],
      ["2", "（一）印刷费", "2", "2"],
      ["2", "（二）差旅费", "3", "2"],
      ["1", "二、维护费", "1", "1"],
    ],
  ],
  [
    "levels by dotted numbers",
    [
      ["项目名称", "预算数", "支出数"],
      ["1.业务费", 5, 4],
      ["1.1印刷费", 2, 2],
      ["1.2差旅费", 3, 2],
    ],
    {},
    [
      ["1▾", "1.业务费", "5", "4"],
      ["2", "1.1印刷费", "2", "2"],
      ["2", "1.2差旅费", "3", "2"],
    ],
  ],
  [
    "levels by the column of numbers",
    [
      ["序号", "项目名称", "预算数", "支出数"],
      ["一", "业务费", 5, 4],
      [1, "印刷费", 2, 2],
      [2, "差旅费", 3, 2],
      ["二", "维护费", 1, 1],
      [1, "空调维护费", 1, 1],
    ],
    {},
    [
      ["1▾", "业务费", "5", "4"],
      ["2", "印刷费", "2", "2"],
      ["2", "差旅费", "3", "2"],
      ["1▾", "维护费", "1", "1"],
      ["2", "空调维护费", "1", "1"],
    ],
  ],
  [
    "一级项目 and 二级项目 in columns, the first merged or blank below, 小计 rows",
    [
      ["一级项目", "二级项目", "全年预算数", "全年执行数"],
      ["业务费", "印刷费", 2, 2],
      [null, "差旅费", 3, 2],
      [null, "小计", 5, 4],
      ["维护费", "空调维护费", 1, 1],
      ["合计", null, 6, 5],
    ],
    { merges: ["A2:A3"] },
    [
      ["1▾", "业务费", null, null],
      ["2", "印刷费", "2", "2"],
      ["2", "差旅费", "3", "2"],
      ["1▾", "维护费", null, null],
      ["2", "空调维护费", "1", "1"],
    ],
  ],
  [
    "a column of levels, rows of 其中",
    [
      ["项目级次", "项目名称", "预算数", "支出数"],
      ["一级", "业务费", 5, 4],
      ["二级", "印刷费", 2, 2],
      [null, "其中：彩印", 1, 1],
      ["二级", "差旅费", 3, 2],
    ],
    {},
    [
      ["1▾", "业务费", "5", "4"],
      ["2", "印刷费", "2", "2"],
      ["2", "差旅费", "3", "2"],
    ],
  ],
  [
    "column numbers below the header, a blank row within the list",
    [
      ["项目名称", "年初预算数", "全年预算数①", "全年执行数②", "执行率③=②/①"],
      ["栏次", 1, 2, 3, 4],
      ["印刷费", 2, 2, 2, 1],
      [],
      ["差旅费", 3, 3, 2, 0.667],
    ],
    {},
    [
      ["1", "印刷费", "2", "2"],
      ["1", "差旅费", "3", "2"],
    ],
  ],
  [
    "a title row between, names with line breaks, the header far down and to the right",
    [
      [],
      [],
      [null, null, "某局2022年项目支出执行情况表"],
      [null, null, "预算项目\n名称", "预算\n安排数\n(万元)", "实际\n支出数\n(万元)"],
      [null, null, "信息系统\n运维费", 12, 11.4],
    ],
    {},
    [["1", "信息系统运维费", "12", "11.4"]],
  ],
];

describe("the project list", () => {
  test.each(LAYOUTS)("%s", (_, grid, options, expected) => {
    expect(projects(dossierOf(grid, options))).toEqual(expected);
  });

  test("side-by-side years: the workbook's year is read, the other is told", () => {
    const dossier = dossierOf(
      [
        ["某局2021年度项目支出表"],
        ["项目名称", "2020年", null, "2021年", null],
        [null, "预算数", "执行数", "预算数", "执行数"],
        ["印刷费", 1, 0.9, 2, 1.9],
      ],
      { merges: ["A2:A3", "B2:C2", "D2:E2"] },
    );
    expect(projects(dossier)).toEqual([["1", "印刷费", "2", "1.9"]]);
    expect(findings(dossier)).toContain("years-side-by-side $A".replace("$A", "A2:E3"));
  });

  test("the total row is kept as the list states it", () => {
    const { lists } = dossierOf([
      ["项目名称", "预算数", "执行数"],
      ["印刷费", 2, 1],
      ["合计", 3, 1],
    ]);
    expect([digits(lists[0]!.total!.annualBudget), digits(lists[0]!.total!.executed)]).toEqual(["3", "1"]);
  });

  test("two tables on one sheet, one beneath the other", () => {
    const dossier = dossierOf([
      ["收入支出表"],
      ["收入项目", "预算数", "决算数"],
      ["财政拨款收入", 10, 9],
      ["本年收入合计", 10, 9],
      [],
      ["项目支出表"],
      ["项目名称", "预算数", "决算数"],
      ["印刷费", 2, 1],
    ]);
    expect(dossier.tables.map(({ kind, range }) => [kind, range.top, range.bottom])).toEqual([
      ["revenue", 1, 3],
      ["projects", 6, 7],
    ]);
    expect(projects(dossier)).toEqual([["1", "印刷费", "2", "1"]]);
  });
});

describe("lists that belong together", () => {
  test("amounts that one list lacks come from the other", () => {
    const dossier = dossierOfSheets({
      预算表: [["单位：万元"], ["项目名称", "全年预算数"], ["印刷费", 2]],
      决算表: [["单位：元"], ["项目名称", "决算数"], ["1.印刷费", 19000]],
    });
    expect(projects(dossier)).toEqual([["1", "印刷费", "2", "1.9"]]);
  });

  test("last year's list is left out and said so", () => {
    const dossier = dossierOfSheets({
      本年: [["2021年项目支出表"], ["项目名称", "预算数（万元）"], ["印刷费", 2]],
      其他: [["2021年收支总表"], ["收入项目", "预算数（万元）"], ["本年收入合计", 2]],
      上年: [["2020年项目支出表"], ["项目名称", "预算数（万元）"], ["旧项目经费", 1]],
    });
    expect(projects(dossier)).toEqual([["1", "印刷费", "2", null]]);
    expect(findings(dossier)).toContain("other-year A2:B3");
  });
});

describe("cells that give no amount", () => {
  test("an error is null, and so is an unreadable text, which is named", () => {
    const dossier = dossierOf([
      ["单位：万元"],
      ["项目名称", "预算数", "执行数"],
      ["印刷费", { value: null, error: "#DIV/0!" }, "待定"],
      ["差旅费", 5, 4],
    ]);
    expect(projects(dossier)[0]).toEqual(["1", "印刷费", null, null]);
    expect(findings(dossier)).toEqual(["unreadable-amount C3"]);
  });

  test("a row without a name is told", () => {
    const dossier = dossierOf([["单位：万元"], ["项目名称", "预算数"], ["甲印刷费", 1], [null, 2]]);
    expect(findings(dossier)).toEqual(["row-without-name A4:B4"]);
  });
});

test("a row that is only numbered is an unused line of the form", () => {
  const dossier = dossierOf([["单位：万元"], ["序号", "项目名称", "预算数"], [1, "甲印刷费", 1], [2, null, null]]);
  expect(findings(dossier)).toEqual([]);
});
