import { projectNameTwoWays } from "../../src/checks/project-name-two-ways";
import { listed, placesSeen, workbookOf } from "./support";

test.each([
  [
    "a near name",
    workbookOf([{ project: "商协会换届经费", indicators: [] }], {
      projects: listed([{ name: "一商会换届经费", form: 0 }]),
    }),
    [["'清单'!A2", "'自评表'!B2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(projectNameTwoWays, workbook)).toEqual(places);
});

test.each([
  [
    "the same name",
    workbookOf([{ project: "换届经费", indicators: [] }], { projects: listed([{ name: "换届经费", form: 0 }]) }),
  ],
  [
    "a leading year and spaces",
    workbookOf([{ project: "换届经费", indicators: [] }], { projects: listed([{ name: "2021年 换届经费", form: 0 }]) }),
  ],
  ["no list", workbookOf([{ project: "换届经费", indicators: [] }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(projectNameTwoWays, workbook)).toEqual([]);
});
