import { composeReport, outlineNamed, paragraphText } from "../../src/report";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form } from "../support/form";

/** Budget at the year's beginning, of the whole year, spent; then name, target, actual, weight, reason of each row. */
interface Book {
  readonly money: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string, string, string])[];
}

/** The paragraph of the only project. */
function told({ money: [initial, annual, executed], rows }: Book): string {
  const [money, indicators] = [
    [{ initial: Number(initial), annual: Number(annual), executed: Number(executed), weight: 10 }],
    rows.map(([name, target, actual, weight, reason]) => ({
      name,
      target,
      actual,
      weight: Number(weight),
      score: null,
      reason,
      ...(name === "成效" ? { level1: "效益指标（30分）" } : {}),
    })),
  ];
  const found = dossier([form({ funds: money, indicators })]);
  const { scored } = scoreWorkbook(found, chooseScheme(found));
  const { blocks } = composeReport(scored, outlineNamed("project-report")!);
  const texts = blocks.map((block) => (block.kind === "paragraph" ? paragraphText(block.inlines) : ""));
  return texts.find((text) => text.startsWith("1. ")) ?? "";
}

const FULL: Book = { money: ["100", "100", "100"], rows: [["场次", "≥10场", "12场", "90", ""]] };

describe("what the figures of a project say", () => {
  test.each([
    ["all reached, in one sentence and without a gap", FULL, "共设绩效指标1项，达到年度指标值。"],
    [
      "of several all",
      {
        ...FULL,
        rows: [
          ["场次", "≥10场", "12场", "45", ""],
          ["人次", "≥10人", "10人", "45", ""],
        ],
      },
      "2项绩效指标全部达到年度指标值。",
    ],
    [
      "lost points: target, done, rate, points and cause; what is done about it stands apart",
      { ...FULL, rows: [["场次", "≥10场", "9场", "90", "天气原因停办1场。下一步提前备选日期。"]] },
      "发现的问题及原因主要是场次年度指标值≥10场，实际完成9场，完成率90.00%，扣9分，原因是天气原因停办1场。" +
        "下一步改进措施主要是提前备选日期。",
    ],
    [
      "lost points without a reason: a gap behind each",
      { money: ["100", "100", "60"], rows: [["场次", "≥10场", "9场", "90", "无"]] },
      "预算执行率60.00%，低于90%，原因是（待补充：预算执行率偏低的原因）；场次年度指标值≥10场，实际完成9场，" +
        "完成率90.00%，扣9分，原因是（待补充：场次未达标的原因）。下一步改进措施主要是（待补充：改进措施）。",
    ],
    [
      "同上 is the reason above",
      {
        ...FULL,
        rows: [
          ["场次", "≥10场", "9场", "45", "停电"],
          ["人次", "≥10人", "9人", "45", "同上"],
        ],
      },
      "人次年度指标值≥10人，实际完成9人，完成率90.00%，扣4.5分，原因是停电。",
    ],
    [
      "far above the target",
      { ...FULL, rows: [["场次", "≥10场", "20场", "90", "报名踊跃"]] },
      "超额完成较多的指标是：场次年度指标值≥10场，实际完成20场，完成率200.00%，原因是报名踊跃。",
    ],
    [
      "a changed budget",
      { ...FULL, money: ["120", "100", "100"] },
      "全年预算数为100万元（年初预算数120万元，年中调减20万元，原因是（待补充：预算调整的原因）），执行数为100万元",
    ],
    [
      "above a limit",
      { ...FULL, rows: [["成本", "≤10万元", "11万元", "90", "涨价"]] },
      "成本年度指标值≤10万元，实际完成11万元，超出10.00%，扣9分，原因是涨价。",
    ],
    [
      "late work is missed, though its points wait",
      { ...FULL, rows: [["完工", "2021年10月底前", "2021年12月3日", "90", "雨季停工。"]] },
      "共设绩效指标1项，未达到年度指标值。发现的问题及原因主要是完工年度指标值2021年10月底前，实际完成时间2021年12月3日，" +
        "晚于规定时限，分值90分待定，原因是雨季停工。",
    ],
    [
      "and so is work that is not finished",
      { ...FULL, rows: [["完工", "2021年10月底前", "未完成", "90", "雨季停工。"]] },
      "完工年度指标值2021年10月底前，尚未完成，分值90分待定，原因是雨季停工。",
    ],
    [
      "what was done is not filled in",
      { ...FULL, rows: [["满意度", "≥90%", "", "90", ""]] },
      "满意度年度指标值≥90%，实际完成（待补充：满意度的实际完成值），分值90分待定。",
    ],
    [
      "more was spent than there was",
      { ...FULL, money: ["100", "100", "112"] },
      "预算执行率112.00%，执行数超过全年预算数，原因是（待补充：执行数超过预算数的原因）。",
    ],
    [
      "far above the target without a reason",
      { ...FULL, rows: [["场次", "≥10场", "20场", "90", ""]] },
      "完成率200.00%，原因是（待补充：场次超额完成的原因）。",
    ],
    [
      "what waits",
      { ...FULL, rows: [["成效", "明显提升", "基本提升", "90", ""]] },
      "待定的指标：成效年度指标值“明显提升”，实际完成情况“基本提升”，分值90分待定。",
    ],
    [
      "none reached",
      {
        ...FULL,
        rows: [
          ["场次", "≥10场", "9场", "45", "停电"],
          ["人次", "≥10人", "9人", "45", "同上"],
        ],
      },
      "共设绩效指标2项，均未达到年度指标值。",
    ],
    [
      "the only one missed",
      { ...FULL, rows: [["场次", "≥10场", "9场", "90", ""]] },
      "共设绩效指标1项，未达到年度指标值。",
    ],
    [
      "none reached, and some wait",
      {
        ...FULL,
        rows: [
          ["场次", "≥10场", "9场", "45", "停电"],
          ["成效", "明显提升", "基本提升", "45", ""],
        ],
      },
      "共设绩效指标2项，其中1项待定，其余未达到年度指标值。",
    ],
    [
      "all wait",
      {
        ...FULL,
        rows: [
          ["秩序", "明显好转", "基本好转", "45", ""],
          ["成效", "明显提升", "基本提升", "45", ""],
        ],
      },
      "共设绩效指标2项，均待定。",
    ],
    [
      "score, grade and make-up",
      {
        ...FULL,
        rows: [
          ["场次", "≥10场", "12场", "60", ""],
          ["成效", "≥90%", "95%", "30", ""],
        ],
      },
      "自评得分100分，等级为“优”。各项均得满分。",
    ],
    [
      "a first level that waits as a whole",
      {
        ...FULL,
        rows: [
          ["场次", "≥10场", "12场", "60", ""],
          ["成效", "明显提升", "基本提升", "30", ""],
        ],
      },
      "产出指标得60分（分值60分），效益指标30分待定。",
    ],
  ] as readonly (readonly [string, Book, string])[])("%s", (_, book, sentence) => {
    expect(told(book)).toContain(sentence);
  });

  it("tells of indicators without points, and does not call all reached", () => {
    const found = dossier([
      form({
        funds: [{ initial: 100, annual: 100, executed: 100, weight: 10 }],
        indicators: [
          { name: "场次", target: "≥10场", actual: "12场", weight: 60 },
          { name: "人次", target: "≥10人", actual: "9人", weight: null },
          { name: "成效", level1: "效益指标", target: "≥90%", actual: "95%", weight: null },
        ],
      }),
    ]);
    const { scored } = scoreWorkbook(found, chooseScheme(found));
    const { blocks } = composeReport(scored, outlineNamed("project-report")!);
    const text = blocks.map((block) => (block.kind === "paragraph" ? paragraphText(block.inlines) : "")).join("");
    expect(text).toContain("产出指标得60分（分值60分，另有1项没有分值），效益指标没有分值。");
    expect(text).toContain("1项指标未达到年度指标值：人次。");
    expect(text).toContain("待定的指标：成效年度指标值≥90%，实际完成95%，完成率105.56%，得分待定。");
    expect(text).not.toContain("全部达到年度指标值");
  });

  it("states a rate that only the table's own row has, with the amounts as gaps", () => {
    const found = dossier([
      form({
        indicators: [{ name: "场次", target: "≥10场", actual: "12场", weight: 90 }],
        executionRow: { name: "预算执行率", target: "100%", actual: "86.5%", weight: 10 },
      }),
    ]);
    const { scored } = scoreWorkbook(found, chooseScheme(found));
    const { blocks } = composeReport(scored, outlineNamed("project-report")!);
    const text = blocks.map((block) => (block.kind === "paragraph" ? paragraphText(block.inlines) : "")).join("");
    expect(text).toContain("完成预算的86.50%");
    expect(text).toContain("培训项目（86.50%）");
    const cells = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
    expect(cells.filter(({ inlines }) => paragraphText(inlines) === "86.50%")).toHaveLength(3);
  });

  it("does not blame an indicator that reached its target for points that somebody took off", () => {
    const found = dossier([
      form({
        funds: [{ initial: 100, annual: 100, executed: 100, weight: 10 }],
        indicators: [
          { name: "场次", target: "≥10场", actual: "12场", weight: 70 },
          { name: "合格率", target: "100%", actual: "100%", weight: 20, score: 18, reason: "资料归档不及时，扣2分" },
        ],
      }),
    ]);
    const { scored } = scoreWorkbook(found, chooseScheme(found));
    const { blocks } = composeReport(scored, outlineNamed("project-report")!);
    const text = blocks.map((block) => (block.kind === "paragraph" ? paragraphText(block.inlines) : "")).join("");
    expect(text).toContain("2项绩效指标全部达到年度指标值。");
    expect(text).toContain(
      "合格率年度指标值100%，实际完成100%，完成率100.00%，虽达到年度指标值，但因资料归档不及时，扣2分。",
    );
    expect(text).toContain("部分指标被扣分。1项指标虽达到年度指标值，但扣2分：合格率。");
    expect(text).not.toContain("没有达到年度指标值");
  });

  it("has no gap where nothing was lost", () => {
    expect(told(FULL)).not.toContain("待补充");
  });
});

describe("points beside those of the levels", () => {
  const rows = [
    { level1: "产出指标", name: "场次", target: "≥10场", actual: "10场", weight: 60, score: 60 },
    { level1: "过程管理", name: "制度", target: "健全", actual: "健全", weight: 30, score: 30 },
  ];
  const rate = { level1: "过程管理", name: "预算执行率", target: "100%", actual: "98%", weight: 10, score: 9.8 };

  test.each([
    [
      "加分项 and 减分项 have none of their own",
      [
        ...rows,
        { level1: "加分项", name: "表彰", actual: "1项", weight: null, score: 1 },
        { level1: "减分项", name: "审计问题", actual: "1个", weight: null, score: -0.5 },
      ],
      "过程管理（不含预算执行率）得30分（分值30分），加分项加1分，减分项扣0.5分。",
    ],
    ["预算执行率 stands apart from its level", rows, "过程管理（不含预算执行率）得30分（分值30分）。"],
  ])("%s", (_what, indicators, said) => {
    const found = dossier([form({ indicators, executionRow: rate })]);
    const { scored } = scoreWorkbook(found, chooseScheme(found));
    const { blocks } = composeReport(scored, outlineNamed("project-report")!);
    const texts = blocks.map((block) => (block.kind === "paragraph" ? paragraphText(block.inlines) : ""));
    expect(texts.find((text) => text.startsWith("1. "))).toContain(said);
  });
});
