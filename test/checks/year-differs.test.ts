import { yearDiffers } from "../../src/checks/year-differs";
import type { RecognisedTable } from "../../src/recognition";
import { sheet, workbook } from "../support/grid";
import { placesSeen, tableOf, textAt, workbookOf } from "./support";

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
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(yearDiffers, workbook)).toEqual(places);
});

test.each([
  ["the year itself", tableOf([{ name: "甲", target: "2021年11月30日前" }])],
  ["a project that runs into the next year", tableOf([{ name: "甲", target: "2022年3月底前" }])],
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
