import { missingSecondLevel } from "../../src/checks/missing-second-level";
import { placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "no 满意度",
    tableOf([
      { name: "a" },
      { name: "b", level2: "质量指标" },
      { name: "c", level2: "时效指标" },
      { name: "d", level1: "效益指标", level2: "社会效益指标" },
    ]),
    [["'自评表'!A6:C9"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(missingSecondLevel, workbook)).toEqual(places);
});

test.each([
  [
    "all of them",
    tableOf([
      { name: "a" },
      { name: "b", level2: "质量指标" },
      { name: "c", level2: "时效指标" },
      { name: "d", level1: "效益指标", level2: "社会效益指标" },
      { name: "e", level1: "满意度指标", level2: "服务对象满意度指标" },
    ]),
  ],
  [
    "kinds of the first level alone, one of them finer",
    tableOf([
      { name: "a", level1: "", level2: "数量指标" },
      { name: "b", level1: "", level2: "产出类指标" },
      { name: "c", level1: "", level2: "效益类指标" },
      { name: "d", level1: "", level2: "满意度类指标" },
    ]),
  ],
  ["a flat list", tableOf([{ name: "a", level1: "绩效指标", level2: "" }])],
  [
    "a unit with a framework of its own",
    workbookOf([{ scope: "department", indicators: [{ name: "a", level1: "管理", level2: "预算管理" }] }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(missingSecondLevel, workbook)).toEqual([]);
});
