import { figureDiffersInText } from "../../src/checks/figure-differs-in-text";
import { slot } from "../support/form";
import { listed, placesSeen, textAt, workbookOf } from "./support";

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
