import { projectNameTwoWays } from "../../src/checks/project-name-two-ways";
import { listed, placesSeen, textAt, workbookOf } from "./support";

test.each([
  [
    "a near name",
    workbookOf([{ project: "商协会换届经费", indicators: [] }], {
      projects: listed([{ name: "一商会换届经费", form: 0 }]),
    }),
    [["'清单'!A2", "'自评表'!B2"]],
  ],
  [
    "a name in a text with another character",
    workbookOf([], {
      projects: listed([{ name: "桥梁安全检测" }]),
      texts: [{ key: "annual-work", project: null, text: textAt("A1", "完成桥梁安全监测等项目。") }],
    }),
    [["'文字'!A1"]],
  ],
  [
    "a sheet named with another character",
    workbookOf([{ sheet: "桥梁安全监测", project: "桥梁安全检测", indicators: [] }]),
    [["'桥梁安全监测'", "'桥梁安全监测'!B2"]],
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
  [
    "another project whose name is near",
    workbookOf([], {
      projects: listed([{ name: "培训中心工程一期" }, { name: "培训中心工程二期" }]),
      texts: [{ key: "annual-work", project: null, text: textAt("A1", "培训中心工程二期已完工。") }],
    }),
  ],
  [
    "a text that names it rightly, and other works beside it",
    workbookOf([], {
      projects: listed([{ name: "桥梁安全检测" }]),
      texts: [
        { key: "annual-work", project: null, text: textAt("A1", "开展桥梁安全检测，推进桥梁安全监测平台建设。") },
      ],
    }),
  ],
  ["a sheet with a short name", workbookOf([{ sheet: "检测", project: "桥梁安全检测", indicators: [] }])],
  ["no list", workbookOf([{ project: "换届经费", indicators: [] }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(projectNameTwoWays, workbook)).toEqual([]);
});
