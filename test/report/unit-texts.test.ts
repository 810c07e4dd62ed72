import { recognise } from "../../src/recognition";
import { composeReport, numberStyle, outlineNamed, paragraphText, withAnnex } from "../../src/report";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { runChecks } from "../../src/checks";
import { sheet, workbook, type GridCell } from "../support/grid";

const LIST: readonly (readonly GridCell[])[] = [
  ["2023年度项目支出表"],
  ["项目名称", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）"],
  ["泵站维护", 20, 26, 26],
  ["河道巡查", 12, 9, 9],
  ["堤防绿化", 3, 3, 0],
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

describe("how the unit's texts stand below the report's headings", () => {
  it("ends each sentence, and numbers sections further in", () => {
    const found = lines([
      ["主要职责", "（一）管理泵站\n（二）巡查河道，处置险情"],
      ["主要工作成效", "汛期安全"],
    ]);
    const at = found.indexOf("（一）单位概况");
    expect(found.slice(at + 1, at + 3)).toEqual(["1.管理泵站", "2.巡查河道，处置险情。"]);
    expect(found).toContain("汛期安全。");
  });

  it("takes no word of a goal that was missed for an achievement", () => {
    const found = lines([["目标完成情况", "泵站改造进度滞后，未完成年度任务。"]], "huadu-2021");
    expect(found[found.indexOf("（四）主要工作成效") + 1]).toBe("（待补充：主要工作成效）");
  });
});

it("writes zero as a dash in tables alone", () => {
  const scored = scoredWith([]);
  const outline = outlineNamed("project-report")!;
  const style = numberStyle(scored, outline, { zeroAsDash: true });
  const { blocks } = composeReport(scored, outline, style);
  const prose = blocks.flatMap((block) => (block.kind === "paragraph" ? [paragraphText(block.inlines)] : [])).join("");
  expect(prose).toContain("执行数为0万元");
});

it("points to no annex where there is none", () => {
  const found = composeReport(scoredWith([]), withAnnex(outlineNamed("project-report")!, "none"));
  const text = found.blocks
    .flatMap((block) => (block.kind === "paragraph" ? [paragraphText(block.inlines)] : []))
    .join("");
  expect(text).not.toContain("见附件");
});
