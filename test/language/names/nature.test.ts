import { natureOf } from "../../../src/language";

test.each([
  ["定量", "quantitative"],
  ["定量指标", "quantitative"],
  ["定性", "qualitative"],
  ["≥", null],
  ["固定资产性质", null],
])("%s is %s", (text, nature) => {
  expect(natureOf(text)).toBe(nature);
});
