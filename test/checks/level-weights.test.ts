import { levelWeights } from "../../src/checks/level-weights";
import { decimal } from "../../src/figures";
import { pointsOfLevel } from "../support/form";
import { placesSeen, tableOf, textAt } from "./support";

const OF_LEVEL = pointsOfLevel("数量指标（20分）", 20);

const stated = (level: string, points: string) => ({
  level,
  weight: { ...textAt("A1", level), value: decimal(points) },
});

test.each([
  [
    "a first level that its indicators do not fill",
    tableOf(
      [
        { name: "甲", weight: 48 },
        { name: "乙", level1: "效益指标", weight: 42 },
      ],
      { statedWeights: [stated("产出指标", "50")] },
    ),
    [["'文字'!A1", "'自评表'!H6"]],
  ],
  [
    "one that says so in every row, once",
    tableOf(
      [
        { name: "甲", weight: 20 },
        { name: "乙", weight: 20 },
      ],
      {
        statedWeights: [stated("产出指标", "50"), stated("产出指标", "50")],
      },
    ),
    [["'文字'!A1", "'自评表'!H6:H7"]],
  ],
  [
    "one in shares that they do not fill",
    tableOf(
      [
        { name: "甲", weight: 0.4 },
        { name: "乙", level1: "效益指标", weight: 0.6 },
      ],
      { statedWeights: [stated("产出指标", "0.5")] },
    ),
    [["'文字'!A1", "'自评表'!H6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(levelWeights, workbook)).toEqual(places);
});

test.each([
  [
    "a level that adds up",
    tableOf(
      [
        { name: "甲", weight: 20 },
        { name: "乙", weight: 30 },
      ],
      { statedWeights: [stated("产出指标", "50")] },
    ),
  ],
  [
    "a level that the execution rate stands in",
    tableOf([{ name: "结转结余率", level1: "管理指标", level2: "预算管理", weight: 5 }], {
      executionRow: { name: "预算执行率", level1: "管理指标", level2: "预算管理", actual: "96.5%", weight: 10 },
      statedWeights: [stated("管理指标", "15"), stated("预算管理", "15")],
    }),
  ],
  [
    "a level named 预算执行 that the execution rate stands in beside others",
    tableOf([{ name: "公用经费控制率", level1: "执行", level2: "预算执行", weight: 10 }], {
      executionRow: { name: "预算执行率", level1: "执行", level2: "预算执行", actual: "96.5%", weight: 10 },
      statedWeights: [stated("执行", "20"), stated("预算执行", "20")],
    }),
  ],
  [
    "a level in shares beside items in points",
    tableOf(
      [
        { name: "甲", weight: 0.2 },
        { name: "乙", weight: 0.3 },
        { name: "丙", level1: "效益指标", weight: 0.5 },
      ],
      { statedWeights: [stated("产出指标", "0.5")] },
    ),
  ],
  [
    "points that a level says in every row, of all of them",
    tableOf(
      [
        { name: "甲", weight: 30 },
        { name: "乙", weight: 20 },
      ],
      {
        statedWeights: [stated("产出指标", "50"), stated("产出指标", "50")],
      },
    ),
  ],
  [
    "points that a level says in every row, of each",
    tableOf(
      [
        { name: "甲", weight: 15 },
        { name: "乙", weight: 15 },
      ],
      {
        statedWeights: [stated("数量指标", "15"), stated("数量指标", "15")],
      },
    ),
  ],
  [
    "points that several indicators have together",
    tableOf(
      [
        { name: "甲", levelPoints: OF_LEVEL },
        { name: "乙", levelPoints: OF_LEVEL },
        { name: "丙", weight: 30 },
      ],
      {
        statedWeights: [stated("产出指标", "50")],
      },
    ),
  ],
  ["a level without indicators", tableOf([{ name: "甲", weight: 50 }], { statedWeights: [stated("成本指标", "20")] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(levelWeights, workbook)).toEqual([]);
});
