import { projectShareAbove100 } from "../../src/checks/project-share-above-100";
import { slot } from "../support/form";
import { listed, placesSeen, workbookOf } from "./support";

test.each([
  [
    "projects beyond the whole",
    workbookOf([], {
      projects: listed([{ name: "甲", annual: 170, executed: 168 }]),
      projectSpending: { slot: slot("收支", 4, 1, 163.05), unit: "万元" },
    }),
    [["'收支'!B5", "'清单'!D2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(projectShareAbove100, workbook)).toEqual(places);
});

test.each([
  [
    "all of it",
    workbookOf([], {
      projects: listed([{ name: "甲", annual: 163.05, executed: 161 }]),
      projectSpending: { slot: slot("收支", 4, 1, 163.05), unit: "万元" },
    }),
  ],
  [
    "budgets above what was spent in all",
    workbookOf([], {
      projects: listed([{ name: "甲", annual: 170, executed: 161 }]),
      projectSpending: { slot: slot("收支", 4, 1, 163.05), unit: "万元" },
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(projectShareAbove100, workbook)).toEqual([]);
});
