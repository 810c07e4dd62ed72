import { gradeNotOfScore } from "../../src/checks/grade-not-of-score";
import { formText, listed, messages, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "优 for 88",
    tableOf([{ name: "甲", weight: 100, score: 88 }], { total: { score: 88, grade: "优" } }),
    [["'自评表'!J7", "'自评表'!I7"]],
  ],
  [
    "良 for 95 in a text",
    tableOf([{ name: "甲", weight: 100, score: 95 }], {
      total: { score: 95 },
      texts: [formText("conclusion", "A1", "自评得分95分，评价等次为良。")],
    }),
    [["'文字'!A1", "'自评表'!I7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(gradeNotOfScore, workbook)).toEqual(places);
});

test.each([
  ["优秀 for 90", tableOf([{ name: "甲", weight: 100, score: 90 }], { total: { score: 90, grade: "优秀" } })],
  [
    "words that are no grade",
    tableOf([{ name: "甲", weight: 100, score: 50 }], { total: { score: 50, grade: "见附件" } }),
  ],
  [
    "the right grade in a text, and what it differs from",
    tableOf([{ name: "甲", weight: 100, score: 95 }], {
      total: { score: 95 },
      texts: [formText("conclusion", "A1", "评价等级为优。各项结果良莠不齐，评价结果差异较大。")],
    }),
  ],
  [
    "a grade of a total that lacks the points of an indicator",
    tableOf(
      [
        { name: "甲", weight: 60 },
        { name: "乙", weight: null, computed: null },
      ],
      { total: { grade: "优" } },
    ),
  ],
  ["an empty grade", tableOf([{ name: "甲", weight: 100, score: 50 }], { total: { score: 50, grade: null } })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(gradeNotOfScore, workbook)).toEqual([]);
});

describe("the list's own grade, where no table stands behind it", () => {
  const ofList = (score: number, grade: string) =>
    messages(gradeNotOfScore, workbookOf([], { projects: listed([{ name: "甲", score, grade }]) }));

  test("is held against the list's score", () => {
    expect(ofList(82.4, "优")).toEqual(["“甲”的自评得分 82.4 分，等级应为“良”，填的是“优”。请改正等级。"]);
    expect(ofList(92.4, "优秀")).toEqual([]);
  });
});
