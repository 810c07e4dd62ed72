import { intervalOf } from "../../../../src/language/standards/conditions/intervals";

/** [90%, 95%) with ? behind a bound that no sign marks. */
function shown(text: string): string | null {
  const found = intervalOf(text);
  if (found === null) return null;
  const { low, lowIncluded, lowMarked, high, highIncluded, highMarked, unit } = found;
  const from = low === null ? "(-" : `${lowIncluded ? "[" : "("}${low}${lowMarked ? "" : "?"}`;
  const to = high === null ? "-)" : `${high}${highMarked ? "" : "?"}${highIncluded ? "]" : ")"}`;
  return `${from}, ${to}${unit}`;
}

test.each([
  ["≥95%", "[95, -)%"],
  [">95%", "(95, -)%"],
  ["完成率不低于95%", "[95, -)%"],
  ["完成率不得低于95%", "[95, -)%"],
  ["超过95%", "(95, -)%"],
  ["95%以上", "[95?, -)%"],
  ["95%及以上", "[95, -)%"],
  ["95%(不含)以上", "(95, -)%"],
  ["<60%", "(-, 60)%"],
  ["未达到60%", "(-, 60)%"],
  ["60%以下", "(-, 60?)%"],
  ["60%及以下", "(-, 60]%"],
  ["不高于3次", "(-, 3]次"],
  ["等于0", "[0, 0]"],
  ["100%", "[100, 100]%"],
  ["90%-95%", "[90?, 95?]%"],
  ["90%(含)-95%(不含)", "[90, 95)%"],
  ["[90%,95%)", "[90, 95)%"],
  ["90%≤完成率<95%", "[90, 95)%"],
  ["95%>完成率≥90%", "[90, 95)%"],
  ["大于等于90%小于95%", "[90, 95)%"],
  ["九成以上", "[90?, -)%"],
  ["其他", "(-, -)"],
  ["前3名", null],
  ["每低1%", null],
  ["12月底前", null],
])("%s", (text, interval) => {
  expect(shown(text)).toBe(interval);
});
