import { projectCountDiffers } from "../../src/checks/project-count-differs";
import { listed, placesSeen, textAt, workbookOf } from "./support";

test.each([
  [
    "another number of level-2 projects",
    workbookOf([], {
      texts: [{ key: "conclusion", project: null, text: textAt("A1", "其中一级项目 1 个，二级项目 14 个。") }],
      projects: listed([
        { name: "甲", isGroup: true },
        { name: "乙", level: 2, parent: "甲" },
        { name: "丙", level: 2, parent: "甲" },
      ]),
    }),
    [["'文字'!A1"]],
  ],
  [
    "a number in Chinese",
    workbookOf([], {
      texts: [{ key: "conclusion", project: null, text: textAt("A1", "共有自评项目十四个。") }],
      projects: listed([
        { name: "甲", isGroup: true },
        { name: "乙", level: 2, parent: "甲" },
        { name: "丙", level: 2, parent: "甲" },
      ]),
    }),
    [["'文字'!A1"]],
  ],
  [
    "a number of projects that have tables and no list",
    workbookOf([{ project: "甲", indicators: [] }], {
      texts: [{ key: "conclusion", project: null, text: textAt("A1", "共有自评项目3个。") }],
    }),
    [["'文字'!A1"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(projectCountDiffers, workbook)).toEqual(places);
});

test.each([
  [
    "the numbers of the list",
    workbookOf([], {
      texts: [{ key: "conclusion", project: null, text: textAt("A1", "其中一级项目 1 个，二级项目 2 个。") }],
      projects: listed([
        { name: "甲", isGroup: true },
        { name: "乙", level: 2, parent: "甲" },
        { name: "丙", level: 2, parent: "甲" },
      ]),
    }),
  ],
  [
    "a number in Chinese that agrees",
    workbookOf([], {
      texts: [{ key: "conclusion", project: null, text: textAt("A1", "一级项目一个，二级项目两个。") }],
      projects: listed([
        { name: "甲", isGroup: true },
        { name: "乙", level: 2, parent: "甲" },
        { name: "丙", level: 2, parent: "甲" },
      ]),
    }),
  ],
  [
    "other projects",
    workbookOf([], {
      texts: [{ key: "conclusion", project: null, text: textAt("A1", "引进招商项目 14 个。") }],
      projects: listed([
        { name: "甲", isGroup: true },
        { name: "乙", level: 2, parent: "甲" },
        { name: "丙", level: 2, parent: "甲" },
      ]),
    }),
  ],
  [
    "no list",
    workbookOf([], { texts: [{ key: "conclusion", project: null, text: textAt("A1", "二级项目 14 个。") }] }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(projectCountDiffers, workbook)).toEqual([]);
});
