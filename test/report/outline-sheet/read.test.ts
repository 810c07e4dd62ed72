import { OUTLINES, outlineOfSheet, outlineRows } from "../../../src/report";
import { Trouble, troubleMessage } from "../../../src/workbook";
import { sheet, workbook } from "../../support/grid";

const HEADS = ["类型", "条件", "内容"];

function read(rows: readonly (readonly string[])[], name = "报告模板") {
  return outlineOfSheet(
    workbook([
      sheet(
        name,
        [["我们的模板"], [], HEADS, ...rows].map((row) => [...row]),
      ),
    ]),
  );
}

describe.each(OUTLINES.map((outline) => [outline.id, outline] as const))("%s", (_, outline) => {
  test("comes back from its sheet as it was", () => {
    const back = read(outlineRows(outline))!;
    expect(back.title).toBe(outline.title);
    expect([back.unit, back.funds]).toEqual([outline.unit, outline.funds]);
    expect(outlineRows(back)).toEqual(outlineRows(outline));
  });
});

test("a workbook without the sheet, and a sheet without its headings, has no outline", () => {
  expect(read([], "别的表")).toBeNull();
  expect(outlineOfSheet(workbook([sheet("报告模板", [["一、基本情况"]])]))).toBeNull();
});

test("a paragraph goes on in the row below, and has its conditions", () => {
  const outline = read([
    ["报告标题", "", "{{单位名称}}报告"],
    ["各项目段落", "", "{{项目名称}}"],
    ["接上段", "有“自评得分”、无“待定项数”", "得{{ 自评得分 }}"],
  ])!;
  expect(outline.parts).toEqual([
    {
      kind: "projects",
      which: "all",
      allUpTo: 0,
      clauses: [
        "{{project.name}}",
        { when: { has: ["project.score"], lacks: ["project.pending-count"] }, text: "得{{project.score}}" },
      ],
    },
  ]);
});

test.each([
  ["an unknown field", [["段落", "", "{{没有的字段}}"]], /'报告模板'!C4.*“没有的字段”/],
  ["an unknown field in a condition", [["段落", "有“没有的”", "甲"]], /'报告模板'!B4.*“没有的”/],
  ["a project's field outside a project", [["段落", "", "{{项目名称}}"]], /'报告模板'!C4.*一个项目的字段/],
  ["a lost brace", [["段落", "", "{{年度}年"]], /'报告模板'!C4.*花括号不成对/],
  ["an unknown kind", [["章节", "", "甲"]], /'报告模板'!A4.*没有“章节”这种类型/],
  ["a row that continues nothing", [["接上段", "", "甲"]], /'报告模板'!A4.*上面没有段落/],
  ["an unknown setting", [["设置", "字号", "三号"]], /'报告模板'!B4.*没有“字号”这项设置/],
  ["a setting's wrong value", [["设置", "金额单位", "美元"]], /'报告模板'!C4.*不能是“美元”/],
  ["an unknown annex", [["附件", "", "合同"]], /'报告模板'!C4.*没有“合同”这种附件/],
  ["a condition in other words", [["段落", "如果", "甲"]], /'报告模板'!B4.*看不懂条件/],
])("%s is an error that names its cell", (_, rows, message) => {
  let told = "";
  try {
    read(rows);
  } catch (error) {
    told = error instanceof Trouble ? troubleMessage(error) : String(error);
  }
  expect(told).toMatch(message);
});

describe("a chart", () => {
  test("is asked for by its name, and goes back into the sheet under it", () => {
    const outline = read([["图表", "", "各项目得分构成"]])!;
    expect(outline.parts).toEqual([{ kind: "chart", chart: "levels" }]);
    expect(outlineRows(outline)).toContainEqual(["图表", "", "各项目得分构成"]);
  });

  test("of another name is refused with its cell and those that there are", () => {
    expect(() => read([["图表", "", "饼图"]])).toThrow(Trouble);
    try {
      read([["图表", "", "饼图"]]);
    } catch (error) {
      expect(troubleMessage(error as Trouble)).toContain(
        "没有“饼图”这种图表，可以写：各项目预算执行率、各项目得分构成",
      );
    }
  });
});
