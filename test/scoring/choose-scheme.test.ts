import { chooseScheme, DEFAULT_OPTIONS, exportScheme, OWN_SCHEME, schemeById, SCHEMES } from "../../src/scoring";
import type { SchemeSheet } from "../../src/recognition";
import { Trouble } from "../../src/workbook";
import { dossier, form, slot } from "../support/form";

const PLAIN = dossier([form({ indicators: [{ name: "数量", target: "1个", actual: "1个", weight: 100 }] })]);
const WITH_COST = dossier([
  form({ indicators: [{ level1: "成本指标", level2: "经济成本指标", name: "成本", target: "≤1万元", weight: 100 }] }),
]);

function sheetOf(rows: readonly (readonly [string, string | number])[]): SchemeSheet {
  return {
    range: { sheet: "计分方案", top: 0, left: 0, bottom: rows.length, right: 1 },
    options: rows.map(([name, value], index) => ({ name, value: slot("计分方案", index + 1, 1, value) })),
  };
}

test("成本指标 at the first level means 财预〔2021〕101号, else 财预〔2020〕10号; both are said", () => {
  expect(chooseScheme(PLAIN).scheme.id).toBe("mof-2020-10");
  expect(chooseScheme(WITH_COST).scheme.id).toBe("mof-2021-101");
  expect(chooseScheme(WITH_COST).findings).toMatchObject([{ check: "scheme-chosen", severity: "info" }]);
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
    expect((trouble as Trouble).details.more).toContain("mof-2021-101");
  }
});

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
    ["加分", "10", "scheme-option-unknown"],
    ["沿用方案", "nowhere", "scheme-base-unknown"],
  ])("%s = %s is told with its cell: %s", (name, value, check) => {
    const { scheme, findings } = chooseScheme({ ...PLAIN, ownScheme: sheetOf([[name, value]]) });
    expect(findings.map((finding) => finding.check)).toEqual(["scheme-chosen", check]);
    expect(findings[1]!.sources).toEqual([{ sheet: "计分方案", top: 1, left: 1, bottom: 1, right: 1 }]);
    expect(scheme.options).toEqual(DEFAULT_OPTIONS);
  });

  test.each(SCHEMES.map((scheme) => [scheme.id]))("%s survives export and reading again", (id) => {
    const original = schemeById(id)!;
    const [, ...rows] = exportScheme(original);
    const ownScheme = sheetOf(rows.map(([name, value]) => [name, value]));
    const { scheme, findings } = chooseScheme({ ...PLAIN, ownScheme });
    expect(findings.map(({ check }) => check)).toEqual(["scheme-chosen"]);
    expect({ ...scheme, verified: original.verified, id }).toEqual(original);
  });
});
