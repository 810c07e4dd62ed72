import { fullScoreLowRate } from "../../src/checks/full-score-low-rate";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "full marks at 72.5%",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", level1: "效益指标", level2: "社会效益", weight: 40, score: 40 },
      ],
      { funds: [{ annual: 100, executed: 72.5 }] },
    ),
    [["'自评表'!E5", "'自评表'!I7:I8"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(fullScoreLowRate, workbook)).toEqual(places);
});

test.each([
  [
    "full marks at 95%",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", level1: "效益指标", level2: "社会效益", weight: 40, score: 40 },
      ],
      { funds: [{ annual: 100, executed: 95 }] },
    ),
  ],
  [
    "points lost at 72.5%",
    tableOf([{ name: "甲", weight: 50, score: 45 }], { funds: [{ annual: 100, executed: 72.5 }] }),
  ],
  [
    "hardly anything spent, which has its own check",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", level1: "效益指标", level2: "社会效益", weight: 40, score: 40 },
      ],
      { funds: [{ annual: 100, executed: 12 }] },
    ),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(fullScoreLowRate, workbook)).toEqual([]);
});
