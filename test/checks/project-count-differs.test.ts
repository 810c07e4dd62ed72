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

const counting = (text: string) =>
  workbookOf([], {
    texts: [{ key: "annual-work", project: null, text: textAt("A1", text) }],
    projects: listed([{ name: "甲" }, { name: "乙" }, { name: "丙" }]),
  });

test.each([
  "纳入自评的项目共5个。",
  "2021年共有5个项目纳入绩效自评。",
  "对5个项目开展了绩效自评。",
  "开展自评的项目数为5个。",
  "我局共5个项目。",
  "我局实施项目五个。",
  "涉及5个部门预算项目。",
  "五个项目全部完成。",
  "2021年项目5项，执行良好。",
  "一级项目5个。",
])("finds a count of three projects: %s", (text) => {
  expect(placesSeen(projectCountDiffers, counting(text))).toEqual([["'文字'!A1"]]);
});

test.each([
  "纳入自评的项目共3个。",
  "三个项目全部完成，3个一级项目。",
  "其中优秀项目2个，新增2个项目。",
  "2个项目得分低于90分。",
  "完成招商引资项目5个，培育重点项目2个。",
  "共涉及3个预算项目资金。",
])("no alarm for %s", (text) => {
  expect(placesSeen(projectCountDiffers, counting(text))).toEqual([]);
});
