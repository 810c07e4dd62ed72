import { eventNamed } from "../../../src/language";

test.each([
  ["竣工验收时间", "竣工验收"],
  ["设备采购完成时间", "设备采购"],
  ["补助资金发放及时性", "补助资金"],
  ["完成时间", null],
  ["培训场次", null],
])("%s is about %s", (name, event) => {
  expect(eventNamed(name)).toBe(event);
});
