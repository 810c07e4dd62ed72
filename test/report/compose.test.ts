import { chooseOutline, composeReport, OUTLINES, outlineNamed, paragraphText, type Block } from "../../src/report";
import { evaluation, scoredWorkbook, type WorkbookLiteral } from "./scored";
import { seedWorkbook } from "./seed";

function textOf(block: Block): string {
  if (block.kind === "paragraph") return paragraphText(block.inlines);
  if (block.kind === "closing") return `${paragraphText(block.unit)} ${block.date}`;
  return block.kind === "heading" ? block.text : block.title;
}

function linesOf(literal: Partial<WorkbookLiteral> = {}): string[] {
  return composeReport(seedWorkbook(literal)).blocks.map(textOf);
}

/** The blocks between a heading and the next. */
function under(heading: string, literal: Partial<WorkbookLiteral> = {}): string[] {
  const { blocks } = composeReport(seedWorkbook(literal));
  const start = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind !== "paragraph");
  return rest.slice(0, end < 0 ? rest.length : end).map(textOf);
}

describe("the default outline", () => {
  test("has the title and the headings of the published report in its order", () => {
    const { title, blocks } = composeReport(seedWorkbook());
    expect(title).toBe("广州市花都区工商业联合会2021年部门整体支出绩效自评报告");
    expect(blocks.flatMap((block) => (block.kind === "heading" ? [`${block.level} ${block.text}`] : []))).toEqual([
      "1 一、基本情况",
      "2 （一）部门概况",
      "3 1.主要职责",
      "3 2.部门机构设置",
      "2 （二）年度总体工作和重点工作任务",
      "2 （三）部门整体收支情况",
      "2 （四）部门整体绩效管理情况",
      "1 二、综合评价分析",
      "2 （一）自评结论综述",
      "2 （二）各项工作任务绩效目标完成情况分析",
      "2 （三）各重点任务项目支出完成情况分析",
      "2 （四）主要工作成效",
      "1 三、存在的主要问题",
      "1 四、下一步改进措施",
      "1 五、附件",
    ]);
  });

  test.each([
    ["1.主要职责", ["1.服务会员。", "2.参政议政。"]],
    ["2.部门机构设置", ["（待补充：部门机构设置）"]],
    ["（三）部门整体收支情况", ["本年决算收入654.66万元，预算收入657.55万元，完成当年预算的99.56%。"]],
    [
      "（一）自评结论综述",
      [
        "2021年度部门整体支出绩效自评得分为99.5分，评定等级为“优”。" +
          "其中，产出指标得69.5分（分值70分），效益指标得30分（分值30分）。",
        "产出指标共2项，1项达到年度指标值。活动次数年度指标值≥20次，实际完成19次，扣0.5分，原因是（待补充：活动次数未达标的原因）。",
        "效益指标共1项，达到年度指标值。",
      ],
    ],
    [
      "（二）各项工作任务绩效目标完成情况分析",
      [
        "根据预算管理要求，对2021年度财政资金安排的项目支出开展绩效自评，其中一级项目3个，二级项目14个，" +
          "共涉及资金163.05万元，占一般公共预算项目支出总额的100.0%。",
      ],
    ],
    [
      "（三）各重点任务项目支出完成情况分析",
      [
        "1. 2021年花都区民营企业投诉中心运营经费项目绩效自评综述：全年预算数为2.3万元，执行数为2.29万元，" +
          "完成预算的99.6%。项目绩效目标完成情况与效益主要是：一是走访企业。",
        "二是调处纠纷20多件。发现的问题及原因主要是企业法治意识不强。下一步改进措施主要是完善调解机制。",
        "2. 2021年党务宣传、党员素质教育培训费项目绩效自评综述：全年预算数为1.4万元，执行数为1.39万元，" +
          "完成预算的99.3%。项目绩效目标完成情况与效益主要是：组织107场培训。" +
          "发现的问题及原因主要是经费不足。",
      ],
    ],
    ["三、存在的主要问题", ["部门整体支出自评中，1项指标未达到年度指标值，共扣0.5分：活动次数。"]],
    ["四、下一步改进措施", ["细化预算。"]],
  ])("%s", (heading, paragraphs) => {
    expect(under(heading)).toEqual(paragraphs);
  });

  test("lists its annexes and puts the tables at the end, turned", () => {
    const { blocks } = composeReport(seedWorkbook());
    const titles = ["附件1　部门整体支出绩效自评表（2021年度）", "附件2　项目支出绩效自评汇总表（2021年度）"];
    expect(under("五、附件")).toEqual(titles);
    const tables = blocks.slice(-3);
    expect(tables.map((block) => block.kind === "table" && [block.title, block.landscape, block.headerRows])).toEqual([
      [titles[0], true, 0],
      ["", true, 1],
      [titles[1], true, 1],
    ]);
    expect(blocks.at(-4)).toEqual({
      kind: "closing",
      unit: [{ kind: "words", text: "广州市花都区工商业联合会" }],
      date: "2022年\u3000\u3000月\u3000\u3000日",
    });
  });

  test("every figure of a sentence is a figure, not words", () => {
    const { blocks } = composeReport(seedWorkbook());
    const ids = blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? block.inlines.flatMap((inline) => (inline.kind === "figure" ? [inline.figure.id] : []))
        : [],
    );
    expect(ids).toEqual([
      "revenue.actual",
      "revenue.budget",
      "revenue.rate",
      "department.score",
      ...["level-产出指标.score", "level-产出指标.weight", "level-效益指标.score", "level-效益指标.weight"].map(
        (what) => `department.${what}`,
      ),
      ...["level-产出指标.count", "level-产出指标.reached"].map((what) => `department.${what}`),
      ...["target", "actual", "lost"].map((what) => `department.indicator-活动次数.${what}`),
      "department.level-效益指标.count",
      "projects.level1-count",
      "projects.level2-count",
      "projects.funds",
      "projects.share",
      ...["annual-budget", "executed", "execution-rate"].map((what) => `project.2.${what}`),
      ...["annual-budget", "executed", "execution-rate"].map((what) => `project.6.${what}`),
      "department.lost-count",
      "department.lost-points",
    ]);
  });
});

describe("what the workbook does not say is a gap", () => {
  test.each([
    [
      "no unit name, no year",
      { unitName: null, year: null },
      "（待补充：单位名称）（待补充：年度）年部门整体支出绩效自评报告",
    ],
    ["no year", { year: null }, "广州市花都区工商业联合会（待补充：年度）年部门整体支出绩效自评报告"],
  ])("title with %s", (_, literal, title) => {
    expect(composeReport(seedWorkbook(literal)).title).toBe(title);
  });

  test("no revenue", () => {
    expect(linesOf({ revenue: undefined })).toContain("本年决算收入（待补充：决算收入）。");
  });

  test("a zero budget has no rate, and the sentence says so", () => {
    expect(linesOf({ revenue: { budget: "0", actual: "3" } })).toContain(
      "本年决算收入3万元，预算收入0万元，预算收入为零，收入完成率不适用。",
    );
  });

  test("an empty workbook gives gaps and no false figure", () => {
    const scored = scoredWorkbook({ unitName: null, year: null });
    const text = composeReport(scored, outlineNamed("huadu-2021")!).blocks.map(textOf).join("\n");
    expect(text).toContain("自评得分为（待补充：部门整体支出绩效自评得分）");
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

describe("scores that wait", () => {
  const department = evaluation({
    scope: "department",
    items: [
      { name: "甲", weight: "80", score: "80" },
      { name: "乙", weight: "20", score: null },
    ],
  });
  test("are said beside the score, which has no grade", () => {
    expect(under("（一）自评结论综述", { department })).toEqual([
      "2021年度部门整体支出绩效自评得分为80分，另有1项20分待定（待补充：乙的得分）。",
      "产出指标共2项，1项达到年度指标值，1项待定。",
      "待定的指标：乙分值20分待定。",
    ]);
  });
  test("are no lost points", () => {
    expect(under("三、存在的主要问题", { department })).toEqual(["已评定的绩效指标全部达到年度指标值。"]);
  });
});

test("many indicators that lost points are counted after the first ten", () => {
  const items = Array.from({ length: 12 }, (_, index) => ({ name: `指标${index + 1}`, weight: "5", score: "4.5" }));
  const [said] = under("三、存在的主要问题", { department: evaluation({ scope: "department", items }) });
  expect(said).toContain("12项指标未达到年度指标值，共扣6分：指标1、");
  expect(said).toMatch(/指标10等12项。$/);
});

describe("what a text on problems does not name", () => {
  const items = [
    { name: "活动次数", weight: "60", score: "57" },
    { name: "到会率", weight: "40", score: "38", reason: "会期冲突" },
  ];
  const project = (problems: string) => ({
    ...{ name: "甲", budget: "1", executed: "1", texts: { "project-problems": problems } },
    evaluation: evaluation({ scope: "project", items }),
  });
  const ofUnit = (problems: string) =>
    under("三、存在的主要问题", {
      texts: { problems },
      department: evaluation({ scope: "department", items }),
      projects: [project("")],
    });

  test("of the unit's and its projects' lost indicators stands behind it", () => {
    expect(ofUnit("一是经费不足。\n二是活动次数偏少。")).toEqual([
      "一是经费不足。",
      "二是活动次数偏少。",
      "部门整体支出自评中，1项指标未达到年度指标值，共扣2分：到会率。",
      "部分指标没有达到年度指标值。1项指标未达到年度指标值，共扣2分：到会率。",
    ]);
    expect(ofUnit("活动次数、到 会率没有达标。")).toEqual(["活动次数、到 会率没有达标。"]);
  });

  test("of a project's lost indicators follows with its figures", () => {
    const [told] = under("（三）各重点任务项目支出完成情况分析", { projects: [project("活动次数偏少")] });
    expect(told).toContain(
      "发现的问题及原因主要是活动次数偏少。未达到年度指标值的指标有：到会率扣2分，原因是会期冲突。",
    );
  });
});

describe("key projects", () => {
  const plain = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `项目${index + 1}`, budget: "1", executed: "1" }));
  const heading = "（三）各重点任务项目支出完成情况分析";
  test("without any text all of a few are told", () => {
    expect(under(heading, { projects: plain(3), projectTexts: [] })).toHaveLength(3);
  });
  test("without any text many are a gap", () => {
    expect(under(heading, { projects: plain(21), projectTexts: [] })).toEqual([
      "（待补充：重点项目的完成情况、问题和改进措施）",
    ]);
  });
  test("reasons beside lost points stand in for the problems", () => {
    const items = [
      { name: "场次", weight: "50", score: "40", reason: "受疫情影响。" },
      { name: "人数", weight: "50", score: "50", reason: "无" },
    ];
    const projects = [{ name: "甲", budget: "0", executed: "0", evaluation: evaluation({ scope: "project", items }) }];
    const [paragraph] = under(heading, { projects, projectTexts: [] });
    expect(paragraph).toContain("执行数为0万元，预算执行率不适用。");
    expect(paragraph).toContain("发现的问题及原因主要是场次扣10分，原因是受疫情影响。");
  });
});

describe("the outline for projects alone", () => {
  const table = (grade: string | null, score: string | null) =>
    evaluation({ scope: "project", grade, items: [{ name: "甲", weight: "100", score }] });
  const scored = seedWorkbook({
    department: undefined,
    texts: {},
    projects: [
      { name: "甲", budget: "10", executed: "9", evaluation: table("优", "95") },
      { name: "乙", budget: "20", executed: "20", evaluation: table("良", "85.5") },
    ],
  });
  test("is chosen without a department's table", () => {
    expect(chooseOutline(scored).id).toBe("project-report");
    expect(chooseOutline(seedWorkbook()).id).toBe("huadu-2021");
    expect(chooseOutline(scored, "huadu-2021")?.id).toBe("huadu-2021");
    expect(chooseOutline(scored, "there-is-none")).toBeUndefined();
  });
  test("tells funds, scores and each project, and has every table in the annex", () => {
    const lines = composeReport(scored).blocks.map(textOf);
    expect(lines).toContain(
      "2021年度纳入绩效自评的项目共2个，全年预算数合计30万元，执行数合计29万元，预算执行率为96.67%。",
    );
    expect(lines).toContain(
      "已有自评得分的项目2个，平均得分90.25分，得分最低85.5分，最高95分，其中“优”1个、“良”1个。" +
        "各项目得分和等级见附件。",
    );
    expect(lines.find((line) => line.startsWith("1. 2021年甲项目："))).toContain(
      "完成预算的90.00%；自评得分95分，等级为“优”。",
    );
    expect(lines).toContain(
      "部分指标没有达到年度指标值。2个项目有2项指标未达到年度指标值，共扣19.5分：甲的甲；乙的甲。",
    );
    expect(lines.slice(-4)).toEqual([
      "附件2　项目支出绩效自评表（2021年度）：甲",
      "",
      "附件2　项目支出绩效自评表（2021年度）：乙",
      "",
    ]);
  });
});

describe.each(OUTLINES.map((outline) => [outline.id, outline] as const))("%s", (_, outline) => {
  test.each([
    ["a full workbook", seedWorkbook()],
    ["an empty workbook", scoredWorkbook({ unitName: null, year: null })],
  ])("names in Chinese what %s lacks", (_, scored) => {
    const { title, blocks } = composeReport(scored, outline);
    const gaps = [title, ...blocks.map(textOf)].flatMap((text) => text.match(/（待补充：[^）]*）/g) ?? []);
    expect(gaps.filter((gap) => /[A-Za-z{}]/.test(gap))).toEqual([]);
  });
});
