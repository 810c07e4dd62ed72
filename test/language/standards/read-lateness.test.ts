import { readLateness } from "../../../src/language";

test.each([
  ["每月扣1分", "1 off late 1月"],
  ["每逾期一天扣0.5分", "0.5 off late 1天"],
  ["逾期不得分", "late"],
  ["每超过1个百分点扣1分", null],
  ["每发现1例扣1分", null],
  ["每低1个百分点扣1分", null],
  ["制度健全得5分", null],
  ["按比例得分", null],
])("being late costs, by “%s”: %s", (text, cost) => {
  const standard = readLateness(text);
  const shown =
    standard?.kind === "points-off"
      ? `${standard.points} off ${standard.direction} ${standard.step}${standard.stepUnit}`
      : (standard?.kind ?? null);
  expect(shown).toBe(cost);
});
