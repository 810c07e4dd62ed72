import { composeReport, outlineNamed, paragraphText, type TableBlock } from "../../src/report";
import { evaluation, type EvaluationLiteral, type WorkbookLiteral } from "./scored";
import { seedWorkbook } from "./seed";

function tables(more: Partial<WorkbookLiteral>): TableBlock[] {
  const { blocks } = composeReport(seedWorkbook(more), outlineNamed("huadu-2021")!);
  return blocks.flatMap((block) => (block.kind === "table" && block.headerRows > 0 ? [block] : []));
}

/** The upper parts of the forms: whose they are, money and goals. */
function heads(more: Partial<WorkbookLiteral>): TableBlock[] {
  const { blocks } = composeReport(seedWorkbook(more), outlineNamed("huadu-2021")!);
  return blocks.flatMap((block) => (block.kind === "table" && block.headerRows === 0 ? [block] : []));
}

/** Each cell's text, with the rows it reaches down (×2) and the columns it reaches across (→2). */
function cells(table: TableBlock): string[][] {
  return table.rows.map((row) =>
    row.map(({ inlines, rows, columns }) => {
      return paragraphText(inlines) + (rows ? `×${rows}` : "") + (columns ? `→${columns}` : "");
    }),
  );
}

const DEPARTMENT: EvaluationLiteral = {
  scope: "department",
  grade: "优",
  execution: { weight: "10", score: "9.96", rate: "0.99556" },
  items: [
    { name: "场次", target: "≥100场", actual: "107场", weight: "20", score: "20" },
    { name: "人次", target: "≥10人", actual: "9人", weight: "30", score: "27", reason: "疫情" },
    { level2: "质量指标", name: "合格率", target: "100%", actual: "100%", weight: "20", score: "20" },
    {
      level1: "效益指标",
      level2: "质量指标",
      name: "满意度",
      target: "≥95%",
      actual: "96%",
      weight: "20",
      score: "20",
    },
  ],
};

test("the department's table: equal levels share a cell, a second level only within its first", () => {
  const [table] = tables({ department: evaluation(DEPARTMENT) });
  expect(cells(table!)).toEqual([
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["预算执行率→3", "100%", "99.56%", "10", "9.96", ""],
    ["产出指标×3", "数量指标×2", "场次", "≥100场", "107场", "20", "20", ""],
    ["人次", "≥10人", "9人", "30", "27", "疫情"],
    ["质量指标", "合格率", "100%", "100%", "20", "20", ""],
    ["效益指标", "质量指标", "满意度", "≥95%", "96%", "20", "20", ""],
    ["总分→5", "100", "96.96", "等级：优"],
  ]);
});

test("a flat list has no level columns", () => {
  const items = [{ level1: "", level2: "", name: "场次", weight: "100", score: "100" }];
  const [table] = tables({ department: evaluation({ scope: "department", items }) });
  expect(cells(table!)[1]).toEqual(["场次", "", "", "100", "100", ""]);
  expect(table!.widths).toHaveLength(6);
});

test("what waits says so, in its row and beside the total", () => {
  const items = [{ name: "场次", weight: "100", score: null }];
  const rows = cells(tables({ department: evaluation({ scope: "department", items }) })[0]!);
  expect(rows.slice(1)).toEqual([
    ["产出指标", "数量指标", "场次", "", "", "100", "待定", ""],
    ["总分→5", "100", "0", "另有1项100分待定"],
  ]);
});

test("the summary numbers the evaluated projects and adds them up", () => {
  const rows = cells(tables({})[1]!);
  expect(rows).toHaveLength(1 + 17 + 1);
  expect(rows.slice(0, 3)).toEqual([
    ["序号", "项目名称", "全年预算数（万元）", "全年执行数（万元）", "预算执行率", "自评得分", "等级"],
    ["", "民营经济服务", "115.1", "113.8", "98.9%", "—", "—"],
    ["1", "2021年花都区民营企业投诉中心运营经费", "2.3", "2.29", "99.6%", "—", "—"],
  ]);
  expect(rows.at(-1)).toEqual(["合计→2", "163.05", "163.03", "100.0%", "—", "—"]);
});

test("a project's own table gives its score and grade to the summary", () => {
  const own = evaluation({ scope: "project", grade: "良", items: [{ name: "甲", weight: "100", score: "85.5" }] });
  const rows = cells(tables({ projects: [{ name: "培训", budget: "0", executed: "0", evaluation: own }] })[1]!);
  expect(rows[1]).toEqual(["1", "培训", "0", "0", "不适用", "85.5", "良"]);
});

test("a project whose table has no rows yet has no score in the summary", () => {
  const own = evaluation({ scope: "project", items: [] });
  const rows = cells(tables({ projects: [{ name: "培训", budget: "2", executed: "1", evaluation: own }] })[1]!);
  expect(rows[1]).toEqual(["1", "培训", "2", "1", "50.0%", "—", "—"]);
});

test("every row of a table fills its columns", () => {
  for (const table of tables({ department: evaluation(DEPARTMENT) })) {
    const taken = table.rows.map(() => 0);
    table.rows.forEach((row, index) => {
      for (const { columns = 1, rows = 1 } of row) {
        for (let below = 0; below < rows; below += 1) taken[index + below]! += columns;
      }
    });
    expect(taken).toEqual(table.rows.map(() => table.widths.length));
  }
});

test("a form stands in the annex with its money and its goals", () => {
  const texts = [
    { key: "goal", text: "办好培训。" },
    { key: "goal-completion", text: "办了107场。" },
  ] as const;
  const own = evaluation({ ...DEPARTMENT, scope: "project", texts });
  const projects = [{ name: "培训", budget: "2.3", executed: "2.29", evaluation: own }];
  const [, head] = heads({ projects, projectTexts: [] });
  expect(head?.title).toBe("附件3　项目支出绩效自评表（2021年度）：培训");
  expect(cells(head!)).toEqual([
    ["项目名称", "培训→7"],
    ["实施单位", "广州市花都区工商业联合会→7"],
    ["项目资金（万元）×2", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", "—", "2.3", "2.29", "10", "99.6%", "9.96"],
    ["年度总体目标×2", "预期目标→3", "实际完成情况→4"],
    ["办好培训。→3", "办了107场。→4"],
  ]);
});

test("the points of the execution rate stand beside a project's money, and not once more among its indicators", () => {
  const own = evaluation({ ...DEPARTMENT, scope: "project" });
  const projects = [{ name: "培训", budget: "2.3", executed: "2.29", evaluation: own }];
  const all = tables({ projects, projectTexts: [] }).flatMap(cells);
  expect(all.filter(([first]) => first!.startsWith("预算执行率"))).toEqual([]);
  const [, head] = heads({ projects, projectTexts: [] });
  expect([...all, ...cells(head!)].filter((row) => row.includes("9.96"))).toHaveLength(1);
});

test("what a department's form calls 整体绩效目标完成情况 is what came of its goals", () => {
  const texts = [
    { key: "goal", text: "服务会员。" },
    { key: "overall-completion", text: "服务了107家会员。" },
  ] as const;
  const [head] = heads({ department: evaluation({ ...DEPARTMENT, texts }) });
  expect(cells(head!).at(-1)).toEqual(["服务会员。→3", "服务了107家会员。→4"]);
});
