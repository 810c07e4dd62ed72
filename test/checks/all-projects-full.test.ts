import { allProjectsFull } from "../../src/checks/all-projects-full";
import { placesSeen, workbookOf } from "./support";

test.each([
  [
    "two projects at 100",
    workbookOf([
      { sheet: "A", project: "A", indicators: [{ name: "甲", weight: 100, score: 100 }], total: { score: 100 } },
      { sheet: "B", project: "B", indicators: [{ name: "甲", weight: 100, score: 100 }], total: { score: 100 } },
    ]),
    [["'A'!I7", "'B'!I7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(allProjectsFull, workbook)).toEqual(places);
});

test.each([
  [
    "one below",
    workbookOf([
      { sheet: "A", project: "A", indicators: [{ name: "甲", weight: 100, score: 100 }], total: { score: 100 } },
      { sheet: "B", project: "B", indicators: [{ name: "甲", weight: 100, score: 99.9 }], total: { score: 99.9 } },
    ]),
  ],
  [
    "a single project",
    workbookOf([
      { sheet: "A", project: "A", indicators: [{ name: "甲", weight: 100, score: 100 }], total: { score: 100 } },
    ]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(allProjectsFull, workbook)).toEqual([]);
});
