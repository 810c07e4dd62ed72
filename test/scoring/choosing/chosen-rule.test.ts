import { chooseScheme, ruleOffers, scoreWorkbook } from "../../../src/scoring";
import { readStandard } from "../../../src/language/standards/read-standard";
import { reference } from "../../../src/workbook";
import { dossier, form, type IndicatorLiteral } from "../../support/form";

/** One indicator scored; scoring's findings about the choice as "check at". */
function one(literal: IndicatorLiteral, id = "mof-2020-10") {
  const all = dossier([form({ funds: [{ annual: 10, executed: 8 }], indicators: [{ weight: 10, ...literal }] })]);
  const { scored, findings } = scoreWorkbook(all, chooseScheme(all, id));
  const evaluation = scored.projects[0]!.evaluation!;
  const item = evaluation.indicators[0]!;
  const told = findings
    .filter(({ check }) => check.startsWith("method-"))
    .map(({ check, sources: [place] }) => `${check} ${place && "top" in place ? reference(place).split("!")[1] : ""}`);
  return { all, evaluation, item, told, findings };
}

const COUNT: IndicatorLiteral = { name: "天数", target: "10天", actual: "12天" };
const NAME = "C7";
const METHOD = "L7";

describe("a rule chosen in the pane or in the column 计分方式", () => {
  test.each<[string, IndicatorLiteral, string, string | null, string, readonly string[]]>([
    ["nothing", COUNT, "at-least", "10", "指标值没有写符号，按不低于计", []],
    ["the column", { ...COUNT, method: "反向" }, "at-most", "8", "计分方式选定为“反向”", []],
    ["the pane", { ...COUNT, chosenMethod: "至多" }, "at-most", "8", "在面板中选定为“至多”", []],
    [
      "the pane over a sign",
      { ...COUNT, target: "≥10天", chosenMethod: "至多" },
      "at-most",
      "8",
      "在面板中选定为“至多”",
      ["method-against-sign C7"],
    ],
    [
      "the pane over a standard",
      { ...COUNT, standard: "≤10天得10分；10-15天得5分；>15天得0分", chosenMethod: "等于" },
      "equal",
      "8",
      "在面板中选定为“等于”",
      [],
    ],
    ["the pane, by hand", { ...COUNT, chosenMethod: "人工评分" }, "by-hand", null, "在面板中选定为“人工评分”", []],
    [
      "the pane over the column",
      { ...COUNT, method: "人工评分", chosenMethod: "至多" },
      "at-most",
      "8",
      "在面板中选定为“至多”",
      [`method-overridden ${METHOD}`],
    ],
    ["both the same", { ...COUNT, method: "反向", chosenMethod: "至多" }, "at-most", "8", "在面板中选定为“至多”", []],
    [
      "the pane, unusable",
      { ...COUNT, chosenMethod: "分档" },
      "at-least",
      "10",
      "指标值没有写符号，按不低于计",
      [`method-unusable ${NAME}`],
    ],
    [
      "the pane, unusable, and the column",
      { ...COUNT, method: "反向", chosenMethod: "分档" },
      "at-most",
      "8",
      "计分方式选定为“反向”",
      [`method-unusable ${NAME}`],
    ],
    [
      "neither usable",
      { ...COUNT, method: "区间", chosenMethod: "分档" },
      "at-least",
      "10",
      "指标值没有写符号，按不低于计",
      [`method-unusable ${NAME}`, `method-unusable ${METHOD}`],
    ],
    [
      "a word of the pane that is none any more",
      { ...COUNT, chosenMethod: "旧规则" },
      "at-least",
      "10",
      "指标值没有写符号，按不低于计",
      [`method-unknown ${NAME}`],
    ],
  ])("%s", (_what, literal, rule, score, reason, told) => {
    const { item, told: said } = one(literal);
    expect([item.rule, item.score?.toFixed() ?? null, item.reason, said]).toEqual([rule, score, reason, told]);
  });

  test("comes before the rule of the scheme", () => {
    const row = { level1: "重点履职绩效", level2: "关键绩效指标", name: "检查次数", target: "100次", actual: "60次" };
    const scheme = "pidu-2025-department";
    expect([one(row, scheme).item, one({ ...row, chosenMethod: "至少" }, scheme).item]).toMatchObject([
      { rule: "window", reason: "计分方案规定的规则" },
      { rule: "at-least", chosenBy: "pane" },
    ]);
  });

  test("says who chose", () => {
    const by = [COUNT, { ...COUNT, method: "反向" }, { ...COUNT, chosenMethod: "至多" }];
    expect(by.map((literal) => one(literal).item.chosenBy)).toEqual([undefined, "column", "pane"]);
  });

  test("is no guess: nothing asks to write a sign", () => {
    const checks = (literal: IndicatorLiteral) => one(literal).findings.map(({ check }) => check);
    expect(checks(COUNT)).toContain("unsigned-at-least");
    expect(checks({ ...COUNT, chosenMethod: "至少" })).not.toContain("unsigned-at-least");
  });

  test.each([
    [
      { ...COUNT, chosenMethod: "分档" },
      "您在面板中为指标“天数”选定的“分档”在这一行用不上（评分标准没有写各档得几分），改按“至少”计分。请补齐指标值、完成值或评分标准，或另选一种。",
    ],
    [
      { ...COUNT, method: "区间" },
      "“计分方式”写的“区间”在这一行用不上（指标值不是一个区间），改按“至少”计分。请补齐指标值、完成值或评分标准，或另选一种。",
    ],
    [
      { ...COUNT, method: "人工评分", chosenMethod: "至多" },
      "指标“天数”的“计分方式”一栏写的是“人工评分”，您在面板中选定的是“至多”，按面板中选定的计分。",
    ],
  ])("%j: %s", (literal, message) => {
    expect(one(literal).findings.map((finding) => finding.message)).toContain(message);
  });
});

describe("rows that share their points, each by its own rule", () => {
  const rows = (...methods: readonly (string | undefined)[]): IndicatorLiteral[] => [
    { name: "甲", target: "10天", actual: "8天", weight: 10, reason: "二者择其一", chosenMethod: methods[0] },
    { name: "乙", target: "10天", actual: "15天", weight: null, chosenMethod: methods[1] },
  ];

  test.each([
    [[undefined, undefined], "10"],
    [[undefined, "至多"], "8"],
    [["是否达标", "至多"], "5"],
  ] as const)("%j: the better one gets %s", (methods, score) => {
    const all = dossier([form({ indicators: rows(...methods) })]);
    const { scored } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
    const evaluation = scored.projects[0]!.evaluation!;
    expect(evaluation.indicators.flatMap((item) => item.score?.toFixed() ?? [])).toEqual([score]);
    for (const { row } of evaluation.indicators)
      expect(ruleOffers(all, evaluation, row!)!.inferred.id).toBe("at-least");
  });
});

test.each<[target: string, method: string, told: boolean]>([
  ["<60天", "正向", true],
  ["≤60天", "正向", true],
  [">60天", "反向", true],
  ["≥60天", "反向", true],
  ["60天", "反向", false],
  ["<60天", "反向", false],
  [">60天", "正向", false],
  ["较快", "正向", false],
])("%s by %s is against the sign: %s", (target, method, told) => {
  const row = { name: "天数", target, actual: "75天", method };
  expect(one(row).told).toEqual(told ? [`method-against-sign ${METHOD}`] : []);
});

test("what being late costs comes from the user, where the standard does not say", () => {
  const made = form({
    indicators: [{ name: "完成时间", target: "2021年6月30日前", actual: "2021年7月3日", weight: 10 }],
  });
  const late = { text: "每逾期1天扣2分", reading: readStandard("每逾期1天扣2分") };
  const all = dossier([{ ...made, indicators: made.indicators.map((row) => ({ ...row, chosenLateness: late })) }]);
  const item = scoreWorkbook(all, chooseScheme(all)).scored.projects[0]!.evaluation!.indicators[0]!;
  expect([item.rule, item.score?.toFixed(), item.reason]).toEqual([
    "points-off",
    "4",
    "逾期怎样扣分，由填报人定为“每逾期1天扣2分”",
  ]);
});
