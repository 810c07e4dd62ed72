import { budgetChangedWithoutReason } from "../../src/checks/budget-changed-without-reason";
import { formText, listed, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "a budget cut in mid-year",
    tableOf([], { funds: [{ initial: 100, annual: 90 }] }),
    [["'自评表'!C5", "'自评表'!D5"]],
  ],
  [
    "sources that changed together, without a line for the whole",
    tableOf([], {
      funds: [
        { label: "财政拨款", isTotal: false, initial: 50, annual: 60 },
        { label: "其他资金", initial: 10, annual: 10 },
      ],
    }),
    [["'自评表'!C5", "'自评表'!C6", "'自评表'!D5", "'自评表'!D6"]],
  ],
  [
    "a line of the list",
    workbookOf([], { projects: listed([{ name: "甲", initial: 10, annual: 12 }]) }),
    [["'清单'!B2", "'清单'!C2"]],
  ],
  [
    "a line whose 备注 speaks of something else",
    workbookOf([], { projects: listed([{ name: "甲", initial: 10, annual: 12, remark: "一般项目" }]) }),
    [["'清单'!B2", "'清单'!C2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(budgetChangedWithoutReason, workbook)).toEqual(places);
});

test.each([
  ["the same budget all year", tableOf([], { funds: [{ initial: 100, annual: 100 }] })],
  ["a reason beside the funds", tableOf([], { funds: [{ initial: 100, annual: 90, reason: "财政统一压减" }] })],
  [
    "a text that explains it",
    tableOf([], {
      funds: [{ initial: 100, annual: 90 }],
      texts: [formText("goal-completion", "A1", "年中调减预算10万元。")],
    }),
  ],
  [
    "a line whose 备注 explains it",
    workbookOf([], {
      projects: listed([{ name: "甲", initial: 10, annual: 12, remark: "年中追加办公设备经费2万元" }]),
    }),
  ],
  ["no initial budget", tableOf([], { funds: [{ initial: null, annual: 90 }] })],
  [
    "a group above the project that changed",
    workbookOf([], { projects: listed([{ name: "甲", initial: 10, annual: 12, isGroup: true, texts: {} }]) }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(budgetChangedWithoutReason, workbook)).toEqual([]);
});
