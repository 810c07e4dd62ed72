import { dossierOf } from "../recognition/shapes";
import { chooseOutline, composeReport, paragraphText } from "../../src/report";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import type { GridCell } from "../support/grid";

const HEAD = ["序号", "项目名称", "预算数", "执行数", "执行率", "自评得分", "自评等级", "存在问题", "改进措施"];

const reported = (rows: readonly (readonly GridCell[])[], head: readonly string[] = HEAD) => {
  const dossier = dossierOf([["云门县气象局2023年度项目支出绩效自评结果汇总表"], ["单位：万元"], head, ...rows]);
  const { scored } = scoreWorkbook(dossier, chooseScheme(dossier));
  const { blocks } = composeReport(scored);
  return {
    outline: chooseOutline(scored).id,
    lines: blocks.flatMap((block) => ("inlines" in block ? [paragraphText(block.inlines)] : [])),
    summary: blocks.flatMap((block) =>
      block.kind === "table" ? [block.rows.map((row) => row.map(({ inlines }) => paragraphText(inlines)))] : [],
    )[0]!,
  };
};

const ROWS = [
  [1, "雷达维护", 80, 79.2, 0.99, 96.5, "优秀", "无", "无"],
  [2, "科普展览", 20, 17, 0.85, 83.2, "良", "招标偏晚", "提前招标"],
  [3, "历年旧账清理", 10, 10, 1, null, null, "/", null],
];

describe("scores and grades of a list without tables are the unit's own", () => {
  const { outline, lines, summary } = reported(ROWS);
  const line = (start: string) => lines.find((one) => one.startsWith(start));

  test("the report is one of projects", () => {
    expect(outline).toBe("project-report");
    expect(line("已有自评得分的项目")).toBe(
      "已有自评得分的项目2个，平均得分89.85分，得分最低83.2分，最高96.5分，其中“优”1个、“良”1个。各项目得分和等级见附件。",
    );
    expect(line("1. 2023年雷达维护项目")).toContain("自评得分96.5分，等级为“优秀”。");
  });

  test("the summary table has them", () => {
    expect(summary.slice(1, 4).map((row) => row.slice(5))).toEqual([
      ["96.5", "优秀"],
      ["83.2", "良"],
      ["—", "—"],
    ]);
  });

  test("无 is no measure", () => {
    expect(lines.filter((one) => one.includes("雷达维护：无"))).toEqual([]);
    expect(lines).toContain("科普展览：提前招标。");
  });

  test("a name that says its year in words gets none before it", () => {
    expect(line("3. ")).toMatch(/^3\. 历年旧账清理项目：/);
  });
});

test("the points of the execution rate alone are no score of the project", () => {
  const head = ["序号", "项目名称", "预算数", "执行数", "执行率", "执行率得分"];
  expect(reported([[1, "雷达维护", 80, 79.2, 0.99, 9.9]], head).outline).toBe("huadu-2021");
});
