import { projectWithoutTable } from "../../src/checks/project-without-table";
import { listed, placesSeen, workbookOf } from "./support";

test.each([
  [
    "a listed project without its table",
    workbookOf([{ project: "甲", indicators: [] }], { projects: listed([{ name: "甲", form: 0 }, { name: "乙" }]) }),
    [["'清单'!A3"]],
  ],
  [
    "a list without any table, told once",
    workbookOf([], { projects: listed([{ name: "甲" }, { name: "乙" }]) }),
    [["'清单'!A2:A3"]],
  ],
  [
    "a project that a table of indicators names without any of its own",
    workbookOf([{ project: "甲", indicators: [], isScored: false }], {
      projects: listed([{ name: "甲", form: 0 }]),
    }),
    [["'清单'!A2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(projectWithoutTable, workbook)).toEqual(places);
});

test.each([
  [
    "a project with its table",
    workbookOf([{ project: "甲", indicators: [] }], { projects: listed([{ name: "甲", form: 0 }]) }),
  ],
  [
    "a level-1 project above others",
    workbookOf([{ project: "乙", indicators: [] }], {
      projects: listed([
        { name: "甲", isGroup: true },
        { name: "乙", level: 2, parent: "甲", form: 0 },
      ]),
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(projectWithoutTable, workbook)).toEqual([]);
});
