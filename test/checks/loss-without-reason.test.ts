import { lossWithoutReason } from "../../src/checks/loss-without-reason";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "points lost, reason empty",
    tableOf([
      { name: "甲", target: "≥95%", actual: "90.63%", weight: 10, score: 9.54, completion: 0.954, reason: null },
    ]),
    [["'自评表'!J6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(lossWithoutReason, workbook)).toEqual(places);
});

test.each([
  ["无 for a reason, which another check tells", tableOf([{ name: "甲", weight: 10, score: 9, reason: "无" }])],
  ["a reason", tableOf([{ name: "甲", weight: 10, score: 9, reason: "疫情影响" }])],
  ["full marks", tableOf([{ name: "甲", weight: 10, score: 10, reason: null }])],
  ["a form without such a column", tableOf([{ name: "甲", weight: 10, score: 9 }])],
  ["an item that waits", tableOf([{ name: "甲", weight: 10, score: null, state: "pending", reason: null }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(lossWithoutReason, workbook)).toEqual([]);
});

test("offers the figures and leaves the reason open", () => {
  const { scored, snapshot } = tableOf([
    { name: "甲", target: "≥95%", actual: "90.63%", weight: 10, score: 9.54, completion: 0.954, reason: null },
  ]);
  expect(lossWithoutReason.run(scored, snapshot)[0]?.suggestion).toBe(
    "年度指标值≥95%，实际完成90.63%，完成率95.4%，扣0.46分。未完成的原因是（待补充：原因），改进措施是（待补充：措施）。",
  );
});
