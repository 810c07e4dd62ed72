import { numbersBehind, numbersIn } from "../../../src/language";

test.each([
  ["养护里程为 152公里", "养护里程", "公里", ["152 false"]],
  ["养护里程（含支线）达到1.5万公里以上", "养护里程", "公里", ["15000 true"]],
  ["养护了152公里", "养护里程", "公里", []],
])("%s: numbers behind the name", (text, name, unit, said) => {
  expect(numbersBehind(text, name, unit).map(({ value, isBound }) => `${value} ${isBound}`)).toEqual(said);
});

test("numbers in a unit, with the words before them", () => {
  expect(numbersIn("共繁育马铃薯 425万粒。", "粒").map(({ before, value }) => [before, value.toFixed()])).toEqual([
    ["", "4250000"],
  ]);
  const [one] = numbersIn("本年繁育马铃薯425万粒以上。", "粒");
  expect([one!.before, one!.words, one!.isBound]).toEqual(["本年繁育马铃薯", "本年繁育马铃薯425万粒", false]);
});

test.each([
  ["养护里程指标值≥1,520.50公里", "养护里程", "公里", "1520.5 1520.5 2 1 false"],
  ["养护里程实际完成3亿公里以内", "养护里程", "公里", "300000000 3 0 100000000 true"],
  ["单价(元)约为5元/人", "单价(元)", "元/人", "5 5 0 1 false"],
])("%s: value, numeral, decimals, multiple, bound", (text, name, unit, said) => {
  const [one] = numbersBehind(text, name, unit);
  expect([one!.value, one!.numeral, one!.decimals, one!.multiple, one!.isBound].map(String).join(" ")).toBe(said);
});
