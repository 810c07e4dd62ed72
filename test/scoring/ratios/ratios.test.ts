import type { Quantity } from "../../../src/recognition";
import { chooseScheme, ratioNamed, scoreWorkbook } from "../../../src/scoring";
import { dossier, form, slot, worded, type IndicatorLiteral } from "../../support/form";

function quantity(row: number, name: string, column: string, value: number, unit: Quantity["unit"] = null): Quantity {
  return { name, column, slot: slot("基础数据表", row, 1, value), unit };
}

const QUANTITIES: readonly Quantity[] = [
  quantity(0, "编制数", "", 63),
  quantity(1, "在职人员数", "", 57),
  quantity(2, "三公经费", "上年", 10, "万元"),
  quantity(3, "三公经费", "本年预算", 9, "万元"),
  quantity(4, "三公经费", "本年决算", 8, "万元"),
  quantity(5, "政府采购", "本年预算", 100, "万元"),
  quantity(6, "政府采购", "本年决算", 727400, "元"),
  quantity(7, "结转结余", "本年决算", 0, "万元"),
  quantity(8, "支出合计", "本年预算", 200, "万元"),
  quantity(9, "公用经费", "本年决算", 5, "万元"),
  quantity(10, "公用经费", "本年预算", 0, "万元"),
];

function score(row: IndicatorLiteral) {
  const all = dossier([form({ scope: "department", indicators: [{ weight: 8, ...row }] })], { quantities: QUANTITIES });
  const choice = chooseScheme(all, "mof-2013-53");
  const { scored, findings } = scoreWorkbook(all, choice);
  const item = scored.department!.indicators[0]!;
  return { item, checks: findings.map(({ check }) => check), told: findings.slice(choice.findings.length).map(worded) };
}

// 茂名市发展和改革局 2021: 编制数 63 人，在职人数 57 人, so the rate is 90.48%.
test.each<[string, string, string | null, string | null]>([
  ["在职人员控制率", "≤100%", "90.48", "8"],
  ["财政供养人员控制率", "≤90%", "90.48", "7.96"],
  ["“三公经费”变动率", "≤0%", "-20", "8"],
  ["“三公”经费控制率", "≤100%", "88.89", "8"],
  ["政府采购执行率", "≥100%", "72.74", "5.82"],
  ["结转结余率", "≤2%", "0", "8"],
  ["公用经费控制率", "≤100%", null, null],
  ["结转结余变动率", "≤0%", null, null],
])("%s of target %s is computed as %s%% and scores %s", (name, target, actual, points) => {
  const { item, checks } = score({ name, target, actual: null });
  expect([item.score?.toFixed() ?? null, item.ratio?.name ?? null]).toEqual([
    points,
    points === null ? null : ratioNamed(name)!.name,
  ]);
  if (points === null) return;
  expect(item.explained()).toContain(`完成${actual}%`);
  expect(checks).toContain("reading-assumed");
});

test.each([
  ["结转结余率", "≤2%", "≤2%得满分，否则不得分", "8"],
  ["“三公经费”变动率", "≤0", "≤0得满分，否则不得分", "8"],
  ["政府采购执行率", "≥100%", "达到100%得满分，否则不得分", "0"],
  ["结转结余变动率", "≤0%", "≤0得满分，否则不得分", null],
])("%s by “%s”, %s", (name, target, standard, points) => {
  expect(score({ name, target, actual: null, standard }).item.score?.toFixed() ?? null).toBe(points);
});

test("where the form has the ratio itself, it counts", () => {
  const { item } = score({ name: "政府采购执行率", target: "≥100%", actual: "80%" });
  expect([item.score?.toFixed(), item.ratio]).toEqual(["6.4", null]);
});

test("a named ratio knows which way is better where the target has no sign", () => {
  expect(score({ name: "预算调整率", target: "3%", actual: "0" }).item.rule).toBe("at-most");
  expect(score({ name: "固定资产利用率", target: "90%", actual: "100%" }).item.rule).toBe("at-least");
});

const COMPUTED = "G6 指标“在职人员控制率”：在职人员控制率的完成值空缺，按在职人员数、编制数算出。请核对。";

// A ratio is a percentage, unless its target is a fraction.
test.each<[target: string | undefined, more: Partial<IndicatorLiteral>, rule: string, actual: string]>([
  ["≤100%", {}, "at-most", "90.48%"],
  ["≤90", {}, "at-most", "90.48%"],
  ["≤0.95", {}, "at-most", "0.9"],
  ["≤1.5", {}, "at-most", "0.9"],
  ["≤1.6", {}, "at-most", "90.48%"],
  ["90%-100%", {}, "range", "90.48%"],
  ["0.8-0.9", {}, "range", "0.9"],
  ["1.6-2", {}, "range", "90.48%"],
  [undefined, { standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止" }, "points-off", "90.48%"],
])("在职人员控制率 beside %s %j: %s, done %s", (target, more, rule, actual) => {
  const { item, told } = score({ name: "在职人员控制率", target, actual: null, ...more });
  expect(item.rule).toBe(rule);
  expect(item.explained()).toContain(`，完成${actual}，`);
  expect(told).toEqual([COMPUTED]);
});

test("what a ratio is made of are its operands, and a row that does not ask for it has none", () => {
  const { item } = score({ name: "在职人员控制率", target: "≤100%", actual: null });
  expect(item.ratio).toEqual({ id: "staff-control", name: "在职人员控制率", kind: "share", scale: "100" });
  expect(item.operands.map(({ role, value }) => `${role} ${value.toFixed()}`)).toEqual([
    "target 100",
    "numerator 57",
    "denominator 63",
    "weight 8",
  ]);
  expect(score({ name: "在职人员控制率", target: "较低", actual: null }).item).toMatchObject({
    rule: "three-tiers",
    ratio: null,
  });
  expect(score({ name: "培训率", target: "≤100%", actual: null }).item).toMatchObject({ ratio: null, score: null });
});
