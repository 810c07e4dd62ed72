import { readExpression } from "../../../src/language";

test.each([
  ["90%-100%", "90% 100%"],
  ["3~5天", "3天 5天"],
  ["3—5天", "3天 5天"],
  ["3至5天", "3天 5天"],
  ["3到5天", "3天 5天"],
  ["90%（含）-100%", "90% 100%"],
  ["100%-90%", "90% 100%"],
  ["8-10万亩", "80000亩 100000亩"],
  ["5±1天", "4天 6天"],
  ["≥90%且≤100%", "90% 100%"],
  ["大于90%小于100%", "90% 100%"],
  ["大于等于90%或小于等于100%", "90% 100%"],
  ["90%≤X≤100%", "90% 100%"],
  ["80%≤满意度<90%", "80% 90%"],
  ["介于90%与100%之间", "90% 100%"],
  ["90%和100%之间", "90% 100%"],
  ["2万-3万人", "20000人 30000人"],
])("%s is from and to %s", (text, bounds) => {
  const reading = readExpression(text);
  const shown =
    reading.kind === "range" ? [reading.low, reading.high].map(({ value, unit }) => `${value.toFixed()}${unit}`) : [];
  expect(shown.join(" ")).toBe(bounds);
});

test.each(["培训3期，每期50人", "≥90%，≥100场", "≥90%且合格率≤100%", "90%、100%"])("%s is no range", (text) => {
  expect(readExpression(text).kind).toBe("several");
});
