import { yearDiffers } from "../../src/checks/year-differs";
import type { RecognisedTable } from "../../src/recognition";
import { rangeOf } from "../../src/workbook";
import { sheet, workbook } from "../support/grid";
import { listed, placesSeen, tableOf, textAt, workbookOf } from "./support";

const table = (name: string): RecognisedTable => ({
  kind: "projects",
  range: { sheet: name, top: 1, left: 0, bottom: 5, right: 4 },
  unitOfAmount: "万元",
  isHidden: false,
  columns: {},
});

test.each([
  ["a deadline of the year before", tableOf([{ name: "甲", target: "2020年11月30日前" }]), [["'自评表'!E6"]]],
  ["a date in a name of the year before", tableOf([{ name: "2020年11月30日前完成支付" }]), [["'自评表'!C6"]]],
  ["a sheet of the year before", workbookOf([], { tables: [table("2020年项目")] }), [["'2020年项目'"]]],
  [
    "a title of the year before",
    workbookOf([], { tables: [table("清单")] }, workbook([sheet("清单", [["2020年度项目支出情况表"]])])),
    [["'清单'!A1"]],
  ],
  [
    "a text on the year before",
    workbookOf([], {
      texts: [{ key: "annual-work", project: null, text: textAt("A1", "2020年，我会完成了各项工作。") }],
    }),
    [["'文字'!A1"]],
  ],
  [
    "an actual of the year before",
    tableOf([{ name: "甲", target: "12月底前", actual: "2020年11月" }]),
    [["'自评表'!G6"]],
  ],
  [
    "target and actual of the year after, so that the title was left over",
    workbookOf([{ indicators: [{ name: "甲", target: "2022年12月底前", actual: "2022年11月" }] }], {
      year: { ...textAt("A1", "2021年度"), value: 2021 },
    }),
    [["'自评表'!G6", "'文字'!A1"]],
  ],
  [
    "a title with the year behind it",
    workbookOf([], { tables: [table("清单")] }, workbook([sheet("清单", [["项目支出绩效自评表（2020年度）"]])])),
    [["'清单'!A1"]],
  ],
  [
    "a year in Chinese numerals",
    workbookOf([], { tables: [table("清单")] }, workbook([sheet("清单", [["（二〇二〇年度）"]])])),
    [["'清单'!A1"]],
  ],
  [
    "headings of the year before",
    workbookOf(
      [],
      { tables: [{ ...table("清单"), columns: { project: 0, annualBudget: 1, executed: 2 } }] },
      workbook([sheet("清单", [["项目支出表"], ["项目名称", "2020年全年预算数", "2020年执行数"]])]),
    ),
    [["'清单'!B2", "'清单'!C2"]],
  ],
  [
    "a text that says in its middle what was done the year before",
    workbookOf([], {
      texts: [{ key: "annual-work", project: null, text: textAt("A1", "我会在2020年完成了各项工作。") }],
    }),
    [["'文字'!A1"]],
  ],
  [
    "a text on the year after",
    workbookOf([], {
      texts: [{ key: "goal", project: null, text: textAt("A1", "2022年完成养护120公里。") }],
    }),
    [["'文字'!A1", "'自评表'!A1"]],
  ],
  [
    "a form's project named with another year than in the list",
    workbookOf([{ project: "2020年养护", indicators: [] }], { projects: listed([{ name: "2021年养护", form: 0 }]) }),
    [["'自评表'!B2"]],
  ],
  [
    "one project named after the year before among those of this year",
    workbookOf([], { projects: listed([{ name: "2021年甲" }, { name: "2021年乙" }, { name: "2020年丙" }]) }),
    [["'清单'!A4"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(yearDiffers, workbook)).toEqual(places);
});

test.each([
  ["the year itself", tableOf([{ name: "甲", target: "2021年11月30日前" }])],
  ["a project that runs into the next year", tableOf([{ name: "甲", target: "2022年3月底前" }])],
  [
    "money carried over",
    workbookOf([], { projects: listed([{ name: "2021年甲" }, { name: "2021年乙" }, { name: "2020年丙（结转）" }]) }),
  ],
  [
    "projects named after the years that paid for them",
    workbookOf([], { projects: listed([{ name: "2020年甲" }, { name: "2019年乙" }]) }),
  ],
  [
    "a plan for the next year",
    workbookOf([], { texts: [{ key: "measures", project: null, text: textAt("A1", "2022年加强培训。") }] }),
  ],
  [
    "the history of a project",
    workbookOf([], {
      texts: [
        { key: "goal", project: null, text: textAt("A1", "续建自2019年立项的项目，完成2020年实施的道路的验收。") },
      ],
    }),
  ],
  [
    "a table of the year before, kept for comparison",
    workbookOf(
      [],
      {
        tables: [table("2020年清单")],
        findings: [{ check: "other-year", severity: "info", message: "", sources: [table("2020年清单").range] }],
      },
      workbook([sheet("2020年清单", [["2020年度项目支出情况表"]])]),
    ),
  ],
  [
    "a form kept aside",
    workbookOf(
      [],
      {
        tables: [table("2020年")],
        findings: [{ check: "form-set-aside", severity: "info", message: "", sources: [table("2020年").range] }],
      },
      workbook([sheet("2020年", [["2020年度项目支出绩效自评表"]])]),
    ),
  ],
  ["several years side by side", workbookOf([], { tables: [table("2020-2021年项目")] })],
  [
    "a project carried over from the year before",
    workbookOf(
      [],
      { tables: [table("清单")] },
      workbook([sheet("清单", [["2021年度项目支出情况表"], ["2020年道路改造"]])]),
    ),
  ],
  [
    "columns of the year before beside this year's",
    workbookOf(
      [],
      { tables: [table("清单")] },
      workbook([sheet("清单", [["项目支出表"], ["项目名称", "2020年度", "2021年度"]])]),
    ),
  ],
  [
    "a text that speaks of both years",
    workbookOf([], {
      texts: [{ key: "annual-work", project: null, text: textAt("A1", "2020—2021年度获评五好县级工商联。") }],
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(yearDiffers, workbook)).toEqual([]);
});

const said = (value: number, sheet: string) => ({
  value,
  text: `${value}年度`,
  at: rangeOf({ sheet, row: 0, column: 0 }),
});
const among = () =>
  workbookOf(
    [],
    {
      year: { ...said(2021, "甲"), said: [said(2021, "甲"), said(2020, "丙")] },
    },
    workbook([sheet("甲", [["2021年度"]]), sheet("丙", [["2020年度"]])]),
  );

test("finds titles of which one was chosen, and takes it lightly", () => {
  const { scored, snapshot } = among();
  expect(yearDiffers.run(scored, snapshot)).toMatchObject([
    { message: "年度写法不一：2021、2020。采用了2021年。", severity: "info" },
  ]);
  expect(placesSeen(yearDiffers, among())).toEqual([["'甲'!A1", "'丙'!A1"]]);
});
