import { totalNotSum } from "../../src/checks/total-not-sum";
import { slot } from "../support/form";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "a total one above its items",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", weight: 50, score: 43 },
      ],
      { total: { score: 94 } },
    ),
    [["'自评表'!I8", "'自评表'!I6:I7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(totalNotSum, workbook)).toEqual(places);
});

test.each([
  [
    "a total that is the sum",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", weight: 50, score: 43 },
      ],
      { total: { score: 93 } },
    ),
  ],
  [
    "a total that the scheme caps",
    tableOf([{ name: "甲", weight: 100, score: 95 }], { total: { score: 89 }, adjustment: -6 }),
  ],
  [
    "a column that is not complete",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", weight: 50, score: null },
      ],
      { total: { score: 94 } },
    ),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(totalNotSum, workbook)).toEqual([]);
});

test.each([
  ["another score at the head", 97, [["'自评表'!B1", "'自评表'!I7"]]],
  ["the same score at the head", 90, []],
  ["no score at the head", null, []],
])("%s", (_, head, places) => {
  const workbook = tableOf([{ name: "甲", weight: 100, score: 90 }], { total: { score: 90 } });
  const scored = {
    ...workbook.scored,
    projects: workbook.scored.projects.map(({ project, evaluation }) => ({
      project,
      evaluation: evaluation && {
        ...evaluation,
        form: { ...evaluation.form, headScore: slot("自评表", 0, 1, head) },
      },
    })),
  };
  expect(placesSeen(totalNotSum, { ...workbook, scored })).toEqual(places);
});

test.each([
  ["items rounded to one decimal", [49.3, 43.2], 92.46, "warning"],
  ["more than rounding adds", [49.3, 43.2], 92.7, "error"],
  ["whole points, which are exact", [49, 43], 92.4, "error"],
])("%s", (_, scores, score, severity) => {
  const { scored, snapshot } = tableOf(
    scores.map((one) => ({ name: "甲", weight: 50, score: one })),
    { total: { score } },
  );
  expect(totalNotSum.run(scored, snapshot).map((one) => one.severity ?? totalNotSum.severity)).toEqual([severity]);
});
