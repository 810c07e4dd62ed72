import { recognise } from "../../src/recognition";
import { composeReport, outlineNamed, paragraphText } from "../../src/report";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { runChecks } from "../../src/checks";
import { sheet, workbook, type GridCell } from "../support/grid";

const LIST: readonly (readonly GridCell[])[] = [
  ["2023年度项目支出表"],
  ["项目名称", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）"],
  ["泵站维护", 20, 26, 26],
  ["河道巡查", 12, 9, 9],
];

function bookWith(texts: readonly (readonly GridCell[])[]) {
  return workbook([sheet("清单", LIST), sheet("情况说明", texts)]);
}

function scoredWith(texts: readonly (readonly GridCell[])[]) {
  const dossier = recognise(bookWith(texts));
  return scoreWorkbook(dossier, chooseScheme(dossier)).scored;
}

/** Headings and paragraphs of the projects' report. */
function lines(texts: readonly (readonly GridCell[])[], outline = "project-report"): string[] {
  const { blocks } = composeReport(scoredWith(texts), outlineNamed(outline)!);
  return blocks.flatMap((block) =>
    block.kind === "heading" ? [block.text] : block.kind === "paragraph" ? [paragraphText(block.inlines)] : [],
  );
}

it("puts what the unit says of its practice and of other matters where they belong", () => {
  const found = lines([
    ["主要工作成效", "汛期安全。"],
    ["经验做法", "泵站与社区结对巡查。"],
    ["其他需要说明的情况", "无"],
  ]);
  const at = found.indexOf("（三）主要工作成效");
  expect(found.slice(at, at + 4)).toEqual([
    "（三）主要工作成效",
    "汛期安全。",
    "泵站与社区结对巡查。",
    "三、存在的主要问题",
  ]);
  expect(found.join("")).not.toContain("其他需要说明");
  expect(lines([["经验做法", "泵站与社区结对巡查。"]])).toContain("（三）经验做法");
  expect(lines([])).not.toContain("（三）主要工作成效");
});

describe("what the unit says of changed budgets", () => {
  const TEXTS = [["预算调整情况", "年中经财政局批复，泵站维护追加应急抢修经费6万元。"]];

  it("stands beside the projects' money", () => {
    const found = lines(TEXTS);
    expect(found[found.indexOf("（二）项目安排和资金情况") + 2]).toBe(TEXTS[0]![1]);
  });

  it("explains the change of the projects that it names, and of all where it names none", () => {
    const told = (texts: readonly (readonly GridCell[])[]) =>
      runChecks(scoredWith(texts), bookWith(texts)).flatMap(({ check, message }) =>
        check === "budget-changed-without-reason" ? [message.slice(0, 6)] : [],
      );
    expect(told([])).toEqual(["“泵站维护”", "“河道巡查”"]);
    expect(told(TEXTS)).toEqual(["“河道巡查”"]);
    expect(told([["预算调整情况", "年中经财政局批复统一调整。"]])).toEqual([]);
  });
});
