import { figureDiffersInText } from "../../src/checks/figure-differs-in-text";
import { slot } from "../support/form";
import { formText, listed, messages, placesSeen, tableOf, textAt, workbookOf } from "./support";

test.each([
  [
    "another amount",
    workbookOf([], {
      projects: listed([
        {
          name: "甲",
          annual: 2.3,
          executed: 2.29,
          texts: { "project-effects": textAt("A1", "全年预算数为2.3万元，执行数为2.92万元，完成预算的99.6%。") },
        },
      ]),
    }),
    [["'文字'!A1", "'清单'!D2"]],
  ],
  [
    "another rate",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 2.3, executed: 2.29, texts: { "project-effects": textAt("A1", "完成预算的98.6%。") } },
      ]),
    }),
    [["'文字'!A1", "'清单'!D2", "'清单'!C2"]],
  ],
  [
    "another revenue",
    workbookOf([], {
      revenue: { budget: null, actual: slot("收支", 4, 1, 654.66), unit: "万元" },
      texts: [{ key: "overall-completion", project: null, text: textAt("A1", "本年决算收入645.66万元。") }],
    }),
    [["'文字'!A1", "'收支'!B5"]],
  ],
  [
    "another rate of the unit",
    workbookOf([{ scope: "department", indicators: [], funds: [{ annual: 100, executed: 95 }] }], {
      texts: [{ key: "conclusion", project: null, text: textAt("A1", "部门整体预算执行率达到85%。") }],
    }),
    [["'文字'!A1", "'自评表'!E5", "'自评表'!D5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(figureDiffersInText, workbook)).toEqual(places);
});

test.each([
  [
    "the same figures, rounded",
    workbookOf([], {
      projects: listed([
        {
          name: "甲",
          annual: 2.3,
          executed: 2.29,
          texts: { "project-effects": textAt("A1", "全年预算数为2.3万元，执行数为2.29万元，完成预算的99.6%。") },
        },
      ]),
    }),
  ],
  [
    "the same money in 元",
    workbookOf([], {
      projects: listed([
        { name: "甲", annual: 2.3, executed: 2.29, texts: { "project-effects": textAt("A1", "执行数为22900元。") } },
      ]),
    }),
  ],
  [
    "other amounts",
    workbookOf([], {
      projects: listed([
        {
          name: "甲",
          annual: 2.3,
          executed: 2.29,
          texts: { "project-effects": textAt("A1", "捐款7.65万元，培训107场。") },
        },
      ]),
    }),
  ],
  [
    "the published report of the seed",
    workbookOf([], {
      revenue: { budget: slot("收支", 3, 1, 657.55), actual: slot("收支", 4, 1, 654.66), unit: "万元" },
      texts: [
        {
          key: "overall-completion",
          project: null,
          text: textAt("A1", "本年决算收入654.66万元，预算收入657.55万元，完成当年预算的99.56%。"),
        },
      ],
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(figureDiffersInText, workbook)).toEqual([]);
});

/** 甲路养护：年初 110，全年 100，执行 98 万元；养护里程 125 公里，群众满意度 93%，总分 99.8。收入 657.55、654.66 万元。 */
const saying = (text: string, owner: "unit" | "project" = "unit") =>
  workbookOf(
    [
      {
        project: "甲路养护",
        indicators: [
          { name: "养护里程", target: "≥120公里", actual: "125公里", weight: 90, score: 89.8 },
          { name: "群众满意度", target: "≥90%", actual: "93%", weight: 10, score: 10 },
        ],
        total: { score: 99.8 },
      },
    ],
    {
      projects: listed([{ name: "甲路养护", initial: 110, annual: 100, executed: 98, form: 0 }]),
      revenue: { budget: slot("收支", 3, 1, 657.55), actual: slot("收支", 4, 1, 654.66), unit: "万元" },
      texts: [
        {
          key: owner === "unit" ? "annual-work" : "project-effects",
          project: owner === "unit" ? null : "甲路养护",
          text: textAt("A1", text),
        },
      ],
    },
  );

test.each([
  ["本年收入决算数645.66万元。", "收入决算数645.66万元"],
  ["全年总收入645.66万元。", "总收入645.66万元"],
  ["收入完成率98.56%。", "收入完成率98.56%"],
  ["完成预算收入的98.56%。", "完成预算收入的98.56%"],
  ["2020年决算收入600万元，2021年决算收入645.66万元。", "决算收入645.66万元"],
  ["甲路养护：全年预算数为100万元，执行数为89万元。", "执行数为89万元"],
  ["甲路养护进展顺利。实际支出89万元。", "实际支出89万元"],
])("finds what the unit says: %s", (text, words) => {
  expect(messages(figureDiffersInText, saying(text))).toEqual([expect.stringContaining(`“${words}”`)]);
});

test.each([
  ["自评总分98分，等次为优。", "自评总分98分"],
  ["预算安排90万元。", "预算安排90万元"],
  ["全年完成养护里程152公里，质量良好。", "养护里程152公里"],
  ["群众满意度达到95%。", "群众满意度达到95%"],
])("finds what a project says: %s", (text, words) => {
  expect(messages(figureDiffersInText, saying(text, "project"))).toEqual([expect.stringContaining(`“${words}”`)]);
});

test.each([
  ["2020年决算收入600万元，2021年决算收入654.66万元。", "unit"],
  ["较上年决算收入600万元增长9.1%。", "unit"],
  ["总收入657.55万元，决算收入6546600元，完成预算收入的99.56%。", "unit"],
  ["甲路养护执行数为98万元，完成预算的98%。", "unit"],
  ["其他工作实际支出89万元。", "unit"],
  ["预算安排110万元，调整后预算100万元，全年支出98万元，执行率98.0%。", "project"],
  ["养护里程125公里，超过120公里的目标；群众满意度90%以上，自评得分99.8分。", "project"],
  ["养护里程目标为120公里。", "project"],
] as const)("no alarm for %s", (text, owner) => {
  expect(messages(figureDiffersInText, saying(text, owner))).toEqual([]);
});

const withGoal = (text: string) =>
  tableOf(
    [
      { name: "马铃薯种薯繁育数量", target: "550万粒", actual: "560万粒" },
      { name: "培训人次", target: "≥200人", actual: "210人" },
    ],
    { texts: [formText("goal", "A1", text)] },
  );

test.each([
  ["繁育马铃薯种薯425万粒。", "'自评表'!E6"],
  ["马铃薯种薯繁育数量达到500万粒以上。", "'自评表'!E6"],
  ["培训人次不低于300人。", "'自评表'!E7"],
])("finds a goal that is not its target: %s", (text, place) => {
  expect(placesSeen(figureDiffersInText, withGoal(text))).toEqual([["'文字'!A1", place]]);
});

test.each([
  "繁育马铃薯种薯550万粒，培训人次不低于200人。",
  "采购化肥425万粒。",
  "繁育马铃薯种薯300万粒、玉米种250万粒。",
  "组织300人参观。",
])("no alarm for the goal %s", (text) => {
  expect(placesSeen(figureDiffersInText, withGoal(text))).toEqual([]);
});
