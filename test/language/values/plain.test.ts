import { readExpression } from "../../../src/language";

/** What VALUE and SUBSTITUTE take from around the number; null where they can't read it. */
function fixed(text: string): string | null {
  const reading = readExpression(text);
  if (reading.kind !== "quantity" || !reading.number.isPlain) return null;
  return `${reading.number.prefix}|${reading.number.suffix}`;
}

test.each([
  ["≥95%", "≥|%"],
  [" ≥95% ", "≥|%"],
  ["107", "|"],
  ["完成107场", "完成|场"],
  ["1,234.5万元", "|万元"],
  ["+5%", "|%"],
  ["≥ -5%", "≥ |%"],
  ["：-5%", "：|%"],
  ["约107场", "约|场"],
  ["下降-5%", null],
  ["９５%", null],
  ["百分之九十五", null],
  ["两场", null],
  ["50-50", null],
])("the fixed words around the number of %j: %s", (text, words) => {
  expect(fixed(text)).toBe(words);
});
