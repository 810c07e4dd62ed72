import type { Quantity } from "../../../src/recognition";
import { chooseScheme, ratioNamed, scoreWorkbook } from "../../../src/scoring";
import { dossier, form, slot, type IndicatorLiteral } from "../../support/form";

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
  return { item, checks: findings.map(({ check }) => check) };
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
  expect(item.explanation).toContain(`完成${actual}`);
  expect(checks).toContain("reading-assumed");
});

test("where the form has the ratio itself, it counts", () => {
  const { item } = score({ name: "政府采购执行率", target: "≥100%", actual: "80%" });
  expect([item.score?.toFixed(), item.ratio]).toEqual(["6.4", null]);
});

test("a named ratio knows which way is better where the target has no sign", () => {
  expect(score({ name: "预算调整率", target: "3%", actual: "0" }).item.rule).toBe("at-most");
  expect(score({ name: "固定资产利用率", target: "90%", actual: "100%" }).item.rule).toBe("at-least");
});
