import { scoreNotFollowing } from "../../src/checks/score-not-following";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "full marks for nine tenths",
    tableOf([{ name: "培训场次", target: "≥100场", actual: 90, weight: 10, score: 10, computed: 9 }]),
    [["'自评表'!I6", "'自评表'!E6", "'自评表'!G6"]],
  ],
  [
    "a wrong execution score",
    tableOf([], { funds: [{ annual: 100, executed: 80, weight: 10, score: 10 }], execution: 8 }),
    [["'自评表'!I5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(scoreNotFollowing, workbook)).toEqual(places);
});

test.each([
  [
    "a score kept finer than it is shown",
    tableOf([{ name: "培训场次", target: "≥3场", actual: 2, weight: 10, score: 6.66667, computed: 6.67 }]),
  ],
  [
    "a judgement that the accountant gave",
    tableOf([{ name: "节水意识", target: "提高", actual: "部分达成", weight: 10, score: 7, computed: null }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(scoreNotFollowing, workbook)).toEqual([]);
});
