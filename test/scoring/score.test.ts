import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form, type IndicatorLiteral } from "../support/form";
import { evaluate, one, FULL_FORM } from "./support";

test("the seed's project: 9.96 of 10 for execution, 99.96 in all, 优", () => {
  const { evaluation } = evaluate(FULL_FORM);
  expect(evaluation.execution?.score?.toFixed()).toBe("9.96");
  expect(evaluation.execution?.explained()).toBe(
    "预算数 2.3万元，执行数 2.29万元，执行率99.57%，得 10×2.29÷2.3=9.96 分，扣 0.04 分。",
  );
  expect(evaluation.total.toFixed()).toBe("99.96");
  expect([evaluation.grade, evaluation.maximum.toFixed(), evaluation.givenTotal]).toEqual(["优", "100", null]);
});

describe("which rule a row gets, and what it scores", () => {
  test.each<[IndicatorLiteral, string, string | null, string]>([
    [{ name: "场次", target: "≥100场", actual: "107场" }, "at-least", "10", "scored"],
    [{ name: "项目数", target: "12项", actual: "9项" }, "at-least", "7.5", "scored"],
    [{ name: "发放率", target: "100%", actual: { value: 0.9063, text: "90.63%" } }, "at-least", "9.06", "scored"],
    [{ name: "成本", target: "≤90万元", actual: "99万元" }, "at-most", "9", "scored"],
    [{ level2: "成本指标", name: "补助标准", target: "75元", actual: "75元" }, "at-most", "10", "scored"],
    [{ name: "成本控制数", target: "90万元", actual: 95 }, "at-most", "9.44", "scored"],
    [{ name: "水土流失控制面积", target: "500亩", actual: "600亩" }, "at-least", "10", "scored"],
    [{ name: "投诉率", target: "5%", actual: "4%" }, "at-most", "10", "scored"],
    [{ name: "投诉处理率", target: "95%", actual: "99%" }, "at-least", "10", "scored"],
    [{ name: "成活率", target: "=100%", actual: "95%" }, "equal", "9.5", "scored"],
    [{ name: "安全事故", target: "0起", actual: "0起" }, "zero-tolerance", "10", "scored"],
    [{ name: "安全事故", target: "0起", actual: "1起" }, "zero-tolerance", "0", "scored"],
    [{ name: "剩余", target: "0", actual: "0" }, "equal", "10", "scored"],
    [{ name: "工期", target: "3～5天", actual: "6天" }, "range", "8", "scored"],
    [{ name: "面积", target: "≥8万亩", actual: 8 }, "at-least", "10", "scored"],
    [{ name: "资金", target: "≥1万元", actual: "9000元" }, "at-least", "9", "scored"],
    [{ name: "建成", target: "是", actual: "是" }, "all-or-nothing", "10", "scored"],
    [{ name: "建成", target: "是", actual: "否" }, "all-or-nothing", "0", "scored"],
    [{ name: "水平", target: "有效提升", actual: "达成预期指标" }, "three-tiers", "10", "scored"],
    [{ name: "水平", target: "显著提升", actual: "显著提升" }, "three-tiers", "10", "scored"],
    [{ name: "水平", target: "有效提升", actual: "部分达成年度指标并具有一定效果" }, "three-tiers", null, "pending"],
    [{ name: "水平", target: "有效提升", actual: "部分达成", score: 7 }, "three-tiers", "7", "given"],
    [{ name: "水平", target: "有效提升", actual: "达成预期指标", score: 8.5 }, "three-tiers", "8.5", "given"],
    [{ name: "时间", target: "2021年12月底前", actual: "2021年11月" }, "deadline", "10", "scored"],
    [{ name: "时间", target: "2021年6月30日前", actual: "2021年7月" }, "deadline", null, "pending"],
    [
      { name: "时间", target: "2021年6月30日前", actual: "2021年7月", standard: "按时计10分,逾期扣1分" },
      "deadline",
      "9",
      "scored",
    ],
    [{ name: "制度", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: 5 }, "checklist", null, "pending"],
    [{ name: "制度", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: 5, score: 4 }, "checklist", "4", "given"],
    [
      { name: "达标", target: "≥95%", actual: "94%", standard: "达标得满分，否则不得分" },
      "all-or-nothing",
      "0",
      "scored",
    ],
    [
      { name: "在职人员控制率", actual: "95.10%", weight: 8, standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止" },
      "points-off",
      "8",
      "scored",
    ],
    [
      {
        name: "三公经费变动率",
        target: "≤0",
        actual: "98.31%",
        weight: 8,
        standard: "≤0,计8分;每超过一个百分点扣0.8分,扣完为止",
      },
      "points-off",
      "0",
      "scored",
    ],
    [
      {
        name: "预算完成率",
        target: "100%",
        actual: "99.27%",
        weight: 8,
        standard: "100%计满分,每低于5%扣2分,扣完为止",
      },
      "points-off",
      "8",
      "scored",
    ],
    [{ name: "延时对象", actual: "2例", weight: 5, standard: "每发现1例延时对象扣1分" }, "points-off", "3", "scored"],
    [{ name: "不涉及", target: "不涉及", actual: "不涉及" }, "not-applicable", null, "not-applicable"],
    [{ name: "没有完成值", target: "≥5个", actual: null }, "at-least", null, "unreadable"],
    [{ name: "没有完成值但有得分", target: "≥5个", actual: null, score: 8 }, "at-least", "8", "given"],
    [{ name: "单位不同", target: "100%", actual: "1000件" }, "at-least", null, "unreadable"],
    [{ name: "看不懂", target: "优化营商环境", actual: "便捷", nature: "qualitative" }, "three-tiers", null, "pending"],
    [
      { name: "重点工作实际完成率", actual: "96%", weight: 12, standard: "按完成比例得分" },
      "at-least",
      "11.52",
      "scored",
    ],
    [{ name: "方式", target: "100", actual: "90", method: "反向" }, "at-most", "10", "scored"],
    [{ name: "方式", target: "≥100", actual: "90", method: "人工评分", score: 9 }, "by-hand", "9", "given"],
  ])("%j: %s gives %s, %s", (literal, rule, score, state) => {
    const scored = one(literal);
    expect([scored.rule, scored.score, scored.state]).toEqual([rule, score, state]);
  });
});

test("a formula of ours in the score cell is not a given score, a person's own formula is", () => {
  const row = { name: "场次", target: "≥100场", actual: "90场" };
  const ours = one({ ...row, score: { formula: "'计分底稿'!H5", value: 10 } }).item;
  expect([ours.given, ours.standing?.toFixed()]).toEqual([null, "9"]);
  const theirs = one({ ...row, score: { formula: "H12*0.95", value: 9.5 } }).item;
  expect([theirs.given?.toFixed(), theirs.score?.toFixed(), theirs.standing?.toFixed()]).toEqual(["9.5", "9", "9.5"]);
});

test.each<[IndicatorLiteral, string, string]>([
  [{ name: "清运量", target: "≥8000吨", actual: "8650吨", score: 12 }, "10", "10"],
  [{ name: "水平", target: "有效提升", actual: "部分达成", score: 12 }, "10", "10"],
])("more points typed than the weight has: %j counts the weight, and says so", (literal, score, standing) => {
  const { item } = one(literal);
  expect([item.given?.toFixed(), item.score?.toFixed(), item.standing?.toFixed()]).toEqual(["12", score, standing]);
  expect(item.explained()).toMatch(/填报 12 分，超过分值 10 分，按 10 分计。$/);
});

test("the sentence names target, actual, rate, calculation and loss", () => {
  const { item } = one({ name: "发放率", target: "≥95%", actual: { value: 0.9063, text: "90.63%" } });
  expect(item.explained()).toBe("目标≥95%，完成90.63%，完成率95.4%，得 10×90.63÷95=9.54 分，扣 0.46 分。");
});

test("a percent cell is read live in the unit of the target", () => {
  const { item } = one({ name: "发放率", target: "≥95%", actual: { value: 0.9063, text: "90.63%" } });
  const [target, actual] = item.operands;
  expect(target?.source).toMatchObject({ kind: "affixed", prefix: "≥", suffix: "%" });
  expect([actual?.value.toFixed(), actual?.source.kind]).toEqual(["90.63", "cell"]);
});

test("what was inferred is told, and where", () => {
  const { checks } = evaluate({
    indicators: [
      { name: "项目数", target: "12项", actual: "9项", weight: 60 },
      { name: "户数", target: "30户", actual: "30户", weight: 20 },
      { level2: "成本指标", name: "补助标准", target: "75元", actual: "75元", weight: 10 },
      { level1: "效益指标", name: "水平", target: "提升", actual: "达成预期指标", weight: 10 },
    ],
  });
  expect(checks.filter((check) => check === "unsigned-at-least")).toHaveLength(1);
  expect(checks).toEqual(expect.arrayContaining(["unsigned-at-most", "reading-assumed"]));
});

test("a pending row names its score cell, an unreadable one its actual", () => {
  const all = dossier([
    form({
      indicators: [
        { name: "水平", target: "提升", actual: "部分达成", weight: 10, score: null },
        { name: "数量", target: "100%", actual: "1000件", weight: 10, score: null },
      ],
    }),
  ]);
  const { findings } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
  const placeOf = (check: string) => findings.find((finding) => finding.check === check)?.sources[0];
  expect(placeOf("score-pending")).toMatchObject({ left: 8 });
  expect(placeOf("value-unreadable")).toMatchObject({ left: 6 });
});

test.each(["", "—", "/"])("what was done is “%s”: that is a check's matter alone", (actual) => {
  const all = dossier([form({ indicators: [{ name: "占道投诉", target: "≤50件", actual, weight: 10, score: null }] })]);
  const { findings } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
  expect(findings.map(({ check }) => check)).not.toContain("value-unreadable");
});

test("while something waits there is no grade, and the total counts what is scored", () => {
  const { evaluation } = evaluate({
    indicators: [
      { name: "数量", target: "10个", actual: "10个", weight: 80 },
      { name: "水平", target: "提升", actual: "部分达成", weight: 20 },
    ],
  });
  expect(evaluation.grade).toBeNull();
  expect(evaluation.total.toFixed()).toBe("80");
  expect([evaluation.pending.count, evaluation.pending.points.toFixed()]).toEqual([1, "20"]);
});
