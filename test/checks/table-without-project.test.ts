import { tableWithoutProject } from "../../src/checks/table-without-project";
import { dossier, form } from "../support/form";
import { listed, placesSeen, workbookOf } from "./support";

test.each([
  [
    "a table whose project no list has",
    workbookOf([{ project: "乙", indicators: [] }], {
      projects: [...listed([{ name: "甲" }]), ...dossier([form({ project: "乙", indicators: [] })]).projects],
    }),
    [["'自评表'!B2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(tableWithoutProject, workbook)).toEqual(places);
});

test.each([
  ["no list at all", workbookOf([{ project: "乙", indicators: [] }])],
  [
    "a listed project",
    workbookOf([{ project: "乙", indicators: [] }], { projects: listed([{ name: "乙", form: 0 }]) }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(tableWithoutProject, workbook)).toEqual([]);
});
