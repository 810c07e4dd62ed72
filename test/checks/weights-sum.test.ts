import { weightsSum } from "../../src/checks/weights-sum";
import { pointsOfLevel } from "../support/form";
import { messages, placesSeen, tableOf } from "./support";

const OF_LEVEL = pointsOfLevel("数量指标（20分）", 20);

test.each([
  [
    "weights of 98",
    tableOf([
      { name: "甲", weight: 50 },
      { name: "乙", weight: 48 },
    ]),
    [["'自评表'!H6:H7"]],
  ],
  [
    "indicators of 100 beside 10 for the execution rate",
    tableOf([{ name: "甲", weight: 100 }], { funds: [{ annual: 1, executed: 1, weight: 10 }] }),
    [["'自评表'!H5:H7"]],
  ],
  [
    "an indicator without its weight",
    tableOf([
      { name: "甲", weight: 90 },
      { name: "乙", weight: null },
    ]),
    [["'自评表'!H7"]],
  ],
  [
    "an indicator of a form that has no column for weights",
    tableOf([{ name: "甲", weight: 90 }, { name: "乙" }]),
    [["'自评表'!A7:M7"]],
  ],
  [
    "a line 总分 that says otherwise than its parts",
    tableOf([{ name: "甲", weight: 100 }], { total: { weight: 98 } }),
    [["'自评表'!H7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(weightsSum, workbook)).toEqual(places);
});

test.each([
  [
    "90 beside 10 for the execution rate",
    tableOf([{ name: "甲", weight: 90 }], { funds: [{ annual: 1, executed: 1, weight: 10 }] }),
  ],
  [
    "a line that totals the indicators alone",
    tableOf([{ name: "甲", weight: 90 }], { funds: [{ annual: 1, executed: 1, weight: 10 }], total: { weight: 90 } }),
  ],
  [
    "points that several indicators have together",
    tableOf([
      { name: "甲", levelPoints: OF_LEVEL },
      { name: "乙", levelPoints: OF_LEVEL },
      { name: "丙", weight: 80 },
    ]),
  ],
  ["a form without weights", tableOf([{ name: "甲" }, { name: "乙" }], { isScored: false })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(weightsSum, workbook)).toEqual([]);
});

test("says what is missing and where", () => {
  const workbook = tableOf([
    { name: "甲", weight: 50 },
    { name: "乙", weight: 48 },
  ]);
  expect(messages(weightsSum, workbook)).toEqual([
    "“培训项目”的分值合计 98 分，不是 100 分，少 2 分。请核对各项指标的分值。",
  ]);
});

test.each([
  ["100 divided by 6 and rounded", [16.67, 16.67, 16.67, 16.67, 16.67, 16.67], "warning"],
  ["more than rounding adds", [16.7, 16.7, 16.7, 16.7, 16.7, 16.9], "error"],
  ["whole points, which are exact", [17, 17, 17, 17, 17, 16], "error"],
])("%s", (_, weights, severity) => {
  const { scored, snapshot } = tableOf(weights.map((weight) => ({ name: "甲", weight })));
  expect(weightsSum.run(scored, snapshot).map((one) => one.severity ?? weightsSum.severity)).toEqual([severity]);
});
