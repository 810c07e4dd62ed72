import { Condition } from "../../../../src/language/standards/conditions/condition";

test.each([
  ["未完成", "完成", true],
  ["否则", "制度健全", true],
  ["不健全", "制度健全", true],
  ["超过预算", "不超过预算", true],
  ["基本健全", "制度健全", false],
  ["未开展审计", "制度健全", false],
])("%s denies %s: %s", (second, first, does) => {
  expect(new Condition(second).denies(new Condition(first))).toBe(does);
});
