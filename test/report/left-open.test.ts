import { composeReport, gapsOf, outlineNamed, unusedTexts } from "../../src/report";
import { seedWorkbook } from "./seed";

test("the gaps are told with the heading that they stand under", () => {
  const gaps = gapsOf(composeReport(seedWorkbook()));
  expect(gaps).toContainEqual({ under: "2.部门机构设置", what: "部门机构设置" });
  expect(gaps.every(({ under, what }) => under !== "" && what !== "")).toBe(true);
});

test("a labelled text that the outline has no place for is told, one that is used is not", () => {
  const scored = seedWorkbook({ texts: { duties: "服务会员。", management: "按季自查。" } });
  const told = (outline: string) =>
    unusedTexts(scored, composeReport(scored, outlineNamed(outline)!))
      .map(({ message }) => message)
      .join("\n");
  expect(told("huadu-2021")).not.toMatch(/主要职责|绩效管理/);
  expect(told("short")).toMatch(/“主要职责”的文字没有写进报告/);
});
