import { listedScoreDiffers } from "../../src/checks/listed-score-differs";
import { listed, messages, placesSeen, workbookOf, type ListedLiteral } from "./support";

const beside = (row: Omit<ListedLiteral, "name" | "form">) =>
  workbookOf([{ project: "甲", indicators: [{ name: "巡护次数", weight: 100, score: 99.75 }] }], {
    projects: listed([{ name: "甲", form: 0, ...row }]),
  });

test.each<[string, Omit<ListedLiteral, "name" | "form">, string[]]>([
  ["another score", { score: 98 }, ["“甲”的自评得分，清单是 98 分，自评表是 99.75 分。请核对。"]],
  ["another grade", { score: 99.75, grade: "良" }, ["“甲”的等级，清单是“良”，自评表是“优”（99.75 分）。请核对。"]],
  ["another grade in other words", { grade: "良好" }, ["“甲”的等级，清单是“良好”，自评表是“优”（99.75 分）。请核对。"]],
])("finds %s in the list", (_, row, expected) => {
  expect(messages(listedScoreDiffers, beside(row))).toEqual(expected);
});

test("names both cells", () => {
  expect(placesSeen(listedScoreDiffers, beside({ score: 98 }))[0]![0]).toBe("'清单'!G2");
});

test.each<[string, Omit<ListedLiteral, "name" | "form">]>([
  ["the same", { score: 99.75, grade: "优" }],
  ["the same, rounded", { score: 99.8, grade: "优秀" }],
  ["none", {}],
])("no alarm for %s", (_, row) => {
  expect(messages(listedScoreDiffers, beside(row))).toEqual([]);
});
