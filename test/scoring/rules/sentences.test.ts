import { decimal, formatNumber } from "../../../src/figures";
import { calculatedText, scoreText } from "../../../src/scoring/rules/sentences";
import type { ShownTexts } from "../../../src/scoring/rule";

/** What is said of a score out of 10, printed with so many decimals. */
function said(points: string, got: ShownTexts["got"], decimals: number): [string, string] {
  const shownPoints = (value: string) => formatNumber(decimal(value), { decimals });
  const score = shownPoints(points);
  const shown: ShownTexts = {
    target: "100%",
    actual: "",
    score,
    lost: shownPoints(decimal("10").minus(points).toFixed()),
    got,
    points: (value) => shownPoints(value.toFixed()),
    rate: (fraction) => fraction.toFixed(),
    calculation: () => `10×${points}÷10=${score}`,
  };
  return [scoreText(shown), calculatedText(shown)];
}

test.each<[string, ShownTexts["got"], number, string, string]>([
  ["10", "all", 2, "得满分 10 分", "得满分 10 分"],
  ["9.96", "some", 2, "得 9.96 分，扣 0.04 分", "得 10×9.96÷10=9.96 分，扣 0.04 分"],
  ["9.96", "some", 1, "得 10 分", "得 10×9.96÷10=10 分"],
  ["9.6", "some", 0, "得 10 分", "得 10×9.6÷10=10 分"],
  ["9.4", "some", 0, "得 9 分，扣 1 分", "得 10×9.4÷10=9 分，扣 1 分"],
  ["0", "none", 0, "得 0 分，扣 10 分", "得 0 分，扣 10 分"],
])("%s of 10, which is %s, with %s decimals", (points, got, decimals, plain, worked) => {
  expect(said(points, got, decimals)).toEqual([plain, worked]);
});
