import {
  chooseScheme,
  DEFAULT_OPTIONS,
  exportScheme,
  OWN_SCHEME,
  schemeById,
  SCHEMES,
  type SchemeOptions,
} from "../../../src/scoring";
import type { SchemeSheet } from "../../../src/recognition";
import { Trouble } from "../../../src/workbook";
import { dossier, form, slot, worded, type CellLiteral, type IndicatorLiteral } from "../../support/form";

const PLAIN = dossier([form({ indicators: [{ name: "数量", target: "1个", actual: "1个", weight: 100 }] })]);
const WITH_COST = dossier([
  form({ indicators: [{ level1: "成本指标", level2: "经济成本指标", name: "成本", target: "≤1万元", weight: 100 }] }),
]);

function sheetOf(rows: readonly (readonly [string, CellLiteral])[]): SchemeSheet {
  return {
    range: { sheet: "计分方案", top: 0, left: 0, bottom: rows.length, right: 1 },
    options: rows.map(([name, value], index) => ({ name, value: slot("计分方案", index + 1, 1, value) })),
  };
}

test("成本指标 at the first level means 财预〔2021〕101号, else 财预〔2020〕10号; both are said", () => {
  expect(chooseScheme(PLAIN).scheme.id).toBe("mof-2020-10");
  expect(chooseScheme(PLAIN).findings.map(worded)).toEqual([
    "A1:M7 按“项目支出绩效自评（全国通用）”（mof-2020-10）计分：没有指定方案，按全国通用办法。如应按别的方案，请另选。",
  ]);
  expect(chooseScheme(WITH_COST).scheme.id).toBe("mof-2021-101");
  expect(chooseScheme(WITH_COST).findings).toMatchObject([{ check: "scheme-chosen", severity: "info" }]);
  expect(chooseScheme(WITH_COST).findings.map(worded)).toEqual([
    "A1:M7 按“中央部门项目支出核心绩效目标和指标设置及取值指引（试行）”（mof-2021-101）计分：成本指标列在一级指标。如应按别的方案，请另选。",
  ]);
});

test("a workbook without a form names no cell", () => {
  expect(chooseScheme(dossier([])).findings).toMatchObject([{ check: "scheme-chosen", sources: [] }]);
});

const OUTPUT: IndicatorLiteral = { name: "数量", target: "1个", weight: 100 };

test.each<[what: string, levels: readonly (readonly string[])[], id: string]>([
  ["one row of one form is enough", [["产出指标"], ["产出指标", "成本指标", "效益指标"]], "mof-2021-101"],
  ["also written 成本", [["成本"]], "mof-2021-101"],
  ["also with its points", [["成本指标（20分）"]], "mof-2021-101"],
  ["but not 社会成本 in the middle of a name", [["运行成本指标"]], "mof-2020-10"],
])("%s: %j", (_what, levels, id) => {
  const forms = levels.map((names) => form({ indicators: names.map((level1) => ({ ...OUTPUT, level1 })) }));
  expect(chooseScheme(dossier(forms)).scheme.id).toBe(id);
});

test("the one asked for wins and needs no word", () => {
  expect(chooseScheme(WITH_COST, "hubei-2020-project")).toMatchObject({
    scheme: { id: "hubei-2020-project" },
    findings: [],
  });
});

test("an unknown one is refused with the ids that there are", () => {
  const choose = () => chooseScheme(PLAIN, "nowhere-1999");
  expect(choose).toThrow(Trouble);
  try {
    choose();
  } catch (trouble) {
    expect(trouble).toMatchObject({ code: "unknown-scheme", subject: "nowhere-1999" });
    expect((trouble as Trouble).details.more).toMatch(/^mof-2020-10、mof-2013-53、mof-2021-101、/);
  }
});

const GRADE_95 = { name: "优", from: "95" };

describe("the workbook's own scheme sheet", () => {
  test("wins over what is inferred, and sets its options", () => {
    const ownScheme = sheetOf([
      ["方案名称", "我单位办法"],
      ["预算执行率分值", 20],
      ["反向指标超出时", "指标值除以完成值"],
      ["定性分档下限", "80%、50%"],
      ["等级", "优90、良80、中70、差0"],
      ["执行率封顶", "低于80%最多89分；低于50%最多59分"],
      ["得分小数位", 1],
      ["超额完成从", "120%"],
      ["超额完成扣分", "2"],
    ]);
    const { scheme, findings } = chooseScheme({ ...WITH_COST, ownScheme });
    expect(scheme).toMatchObject({
      id: OWN_SCHEME,
      title: "我单位办法",
      executionWeight: "20",
      document: "财预〔2021〕101号",
    });
    expect(scheme.options).toEqual({
      ...DEFAULT_OPTIONS,
      reverse: "quotient",
      tierBounds: ["0.8", "0.5"],
      grades: [
        { name: "优", from: "90" },
        { name: "良", from: "80" },
        { name: "中", from: "70" },
        { name: "差", from: "0" },
      ],
      caps: [
        { below: "0.5", most: "59" },
        { below: "0.8", most: "89" },
      ],
      scoreDecimals: 1,
      overFulfilment: { from: "1.2", pointsOff: "2" },
    });
    expect(findings.map(({ check }) => check)).toEqual(["scheme-chosen"]);
  });

  test.each<[string, string | number, string]>([
    ["扣分步数", "看着办", "scheme-option-unreadable"],
    ["得分小数位", 3, "scheme-option-unreadable"],
    ["等级", "优80、良90、差0", "scheme-option-unreadable"],
    ["等级", "优90", "scheme-option-unreadable"],
    ["定性分档下限", "60%、80%", "scheme-option-unreadable"],
    ["预算执行率分值", -1, "scheme-option-unreadable"],
    ["超额完成从", "80%", "scheme-option-unreadable"],
    ["超额完成扣分", "很多", "scheme-option-unreadable"],
    ["执行率封顶", "看情况", "scheme-option-unreadable"],
    ["执行率封顶", "低于80%最多89分；低于70%", "scheme-option-unreadable"],
    ["等级", "优90、良八十、中60、差0", "scheme-option-unreadable"],
    ["定性分档下限", "80%、60%、40%", "scheme-option-unreadable"],
    ["加分", "10", "scheme-option-unknown"],
    ["沿用方案", "nowhere", "scheme-base-unknown"],
  ])("%s = %s is told with its cell: %s", (name, value, check) => {
    const { scheme, findings } = chooseScheme({ ...PLAIN, ownScheme: sheetOf([[name, value]]) });
    expect(findings.map((finding) => finding.check)).toEqual(["scheme-chosen", check]);
    expect(findings[1]!.sources).toEqual([{ sheet: "计分方案", top: 1, left: 1, bottom: 1, right: 1 }]);
    expect(scheme.options).toEqual(DEFAULT_OPTIONS);
  });

  test.each<[string, CellLiteral, Partial<SchemeOptions>]>([
    ["超额完成从", { value: 1.255, text: "126%" }, { overFulfilment: { from: "1.255", pointsOff: "0" } }],
    ["超额完成扣分", { value: 2.5, text: "3" }, { overFulfilment: { from: "1.3", pointsOff: "2.5" } }],
    ["超额完成从", 150, { overFulfilment: { from: "1.5", pointsOff: "0" } }],
    ["超额完成从", "１５０％", { overFulfilment: { from: "1.5", pointsOff: "0" } }],
    ["超额完成 从", 1.5, { overFulfilment: { from: "1.5", pointsOff: "0" } }],
    ["超额完成扣分：", "２分", { overFulfilment: { from: "1.3", pointsOff: "2" } }],
    ["得分小数位", "1位", { scoreDecimals: 1 }],
    ["执行率封顶", "低于８０％，最多 ８９ 分", { caps: [{ below: "0.8", most: "89" }] }],
    ["执行率封顶", "80%以下不超过89分", { caps: [{ below: "0.8", most: "89" }] }],
    ["反向指标超出时", " 指标值 除以　完成值。", { reverse: "quotient" }],
    ["定性分档下限", "0.9、0.5", { tierBounds: ["0.9", "0.5"] }],
    ["定性分档下限", "９０％，５０％", { tierBounds: ["0.9", "0.5"] }],
    ["时限写某月前", "不含当月", { beforeMonth: "before" }],
    ["等级", "优≥95 差<95", { grades: [GRADE_95, { name: "差", from: "0" }] }],
    ["等级", "优９５分、差 0 分", { grades: [GRADE_95, { name: "差", from: "0" }] }],
  ])("%s = %j is understood", (name, value, options) => {
    const { scheme, findings } = chooseScheme({ ...PLAIN, ownScheme: sheetOf([[name, value]]) });
    expect(findings.map(({ check }) => check)).toEqual(["scheme-chosen"]);
    expect(scheme.options).toEqual({ ...DEFAULT_OPTIONS, ...options });
  });

  test.each([
    ["10%", "10"],
    ["１０分", "10"],
    ["无", null],
  ])("预算执行率分值 = %s", (value, weight) => {
    const { scheme } = chooseScheme({ ...PLAIN, ownScheme: sheetOf([["预算执行率分值", value]]) });
    expect(scheme.executionWeight).toBe(weight);
  });

  test("the base is known by its id, however it is written", () => {
    const { scheme } = chooseScheme({ ...PLAIN, ownScheme: sheetOf([["沿用方案", " Hubei-2020-project "]]) });
    expect(scheme.options.reverse).toBe("quotient");
  });

  test.each(SCHEMES.map((scheme) => [scheme.id]))("%s survives export and reading again", (id) => {
    const original = schemeById(id)!;
    const [, ...rows] = exportScheme(original);
    const ownScheme = sheetOf(rows.map(([name, value]) => [name, value]));
    const { scheme, findings } = chooseScheme({ ...PLAIN, ownScheme });
    expect(findings.map(({ check }) => check)).toEqual(["scheme-chosen"]);
    expect({ ...scheme, verified: original.verified, id }).toEqual(original);
  });

  test("asked for by its name it is taken, and refused where there is none", () => {
    const ownScheme = sheetOf([["得分小数位", 1]]);
    expect(chooseScheme({ ...PLAIN, ownScheme }, OWN_SCHEME).scheme).toMatchObject({ id: "own" });
    expect(() => chooseScheme(PLAIN, OWN_SCHEME)).toThrow(Trouble);
    expect(chooseScheme({ ...PLAIN, ownScheme }, "hubei-2020-project").scheme.id).toBe("hubei-2020-project");
  });

  test("says what it is made from, and what could not be taken from it", () => {
    const ownScheme = sheetOf([
      ["沿用方案", "nowhere"],
      ["加分", "10"],
      ["得分小数位", "很多"],
      ["等级", ""],
    ]);
    const { scheme, findings } = chooseScheme({ ...WITH_COST, ownScheme });
    expect(scheme.verified).toEqual({ 来源: "本工作簿的计分方案表，以 mof-2021-101 为底" });
    const known = SCHEMES.map(({ id }) => id).join("、");
    const options =
      "方案名称、文号、版本、适用地区、预算执行率分值、执行率除以、预算数为零时、超额完成从、超额完成扣分、执行率说明线、执行率封顶、" +
      "反向指标超出时、等于类指标超出时、定性分档下限、扣分步数、得分小数位、不适用的指标、等级、时限写“某月前”";
    expect(findings.map(worded)).toEqual([
      "A1:B5 按“中央部门项目支出核心绩效目标和指标设置及取值指引（试行）”（own）计分：工作簿里有计分方案表。如应按别的方案，请另选。",
      `B2 计分方案表要沿用的方案“nowhere”不存在，改以“mof-2021-101”为底。可用：${known}。`,
      `B3 计分方案表中的“加分”不是可设的选项，没有采用。可设：${options}。`,
      "B4 计分方案表中“得分小数位”的取值“很多”看不懂，仍按“2”。可填：0、1 或 2。",
    ]);
  });

  test.each([
    ["hubei-2020-project", "hubei-2020-project"],
    ["own", "mof-2020-10"],
  ])("沿用方案 %s: made from %s, without a word", (value, base) => {
    const { scheme, findings } = chooseScheme({ ...PLAIN, ownScheme: sheetOf([["沿用方案", value]]) });
    expect(scheme.verified).toEqual({ 来源: `本工作簿的计分方案表，以 ${base} 为底` });
    expect(scheme.options).toEqual(schemeById(base)!.options);
    expect(findings.map(({ check }) => check)).toEqual(["scheme-chosen"]);
  });
});
