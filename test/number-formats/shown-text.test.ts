import { ShownText } from "../../src/number-formats";

test.each([
  ['0!.0,"万"', 23_000, "2.3万"],
  ['0"."0,"万元"', 23_000, "2.3万元"],
  ["!¥0", 3, "¥3"],
  ['"办!公"0', 3, "办!公3"],
  ["\\!0", 3, "!3"],
  ["G/通用格式", 107.5, "107.5"],
  ['G/通用格式"场"', 107, "107场"],
  ["[ENG]0.0", 107, "107.0"],
  ["[ENG][$-409]yyyy-mm-dd", 44_561, "2021-12-31"],
  ["#,##0.00_);[红色](#,##0.00)", -3, "(3.00)"],
  ["[蓝色]0", 3, "3"],
  ["[Red]0", 3, "3"],
  ["[<1]0%;0", 0.5, "50%"],
  ["[$-804]上午/下午h:mm", 0.6, "下午2:24"],
  ['"约"0[[', 12, "约12"],
  ["yyyy-mm-dd", -1, "-1"],
  ["0.00E+00", 107, "1.07E+02"],
])("the format %s shows %d as %s", (code, value, shown) => {
  expect(new ShownText(false).ofNumber(value, code)).toBe(shown);
});

test("a format of texts may use the escape of Chinese programs too", () => {
  expect(new ShownText(false).ofText("甲", "0;0;0;!“@!”")).toBe("“甲”");
});
