import { settledAs, toldOf } from "../../support/rules";

test.each([
  ["每月2次，全年24次", "全年24次", "10"],
  ["每月2次，全年24次", "24次", "10"],
  ["每月2次，全年24次", "23次", "9.58"],
  ["每周1次，共52次", "52次", "10"],
  ["每月2次", "每月2次，共计24次", "10"],
  ["每月2次", "24次", "10"],
  ["24次", "每月2次", "完成值“每月2次”按每月计，指标值“24次”没有说明是每月还是全年"],
  ["2次", "每月2次", "10"],
  ["每月2次，全年培训24人", "24次", "指标值里有几个数，没有全部达到，扣多少分要由填报人确定"],
])("%s, done %s: how often in all: %s", (target, actual, told) => {
  expect(settledAs("at-least", { name: "巡查", target, actual })).toBe(told);
});

const SHARE = "得分=满意度×分值";

test.each<[target: string, actual: string, points: string, notes: readonly string[]]>([
  ["≥90%", "85%", "8.5", ["评分标准用完成值乘分值，以 100% 为满，与指标值无关"]],
  [">90%", "85%", "8.5", ["评分标准用完成值乘分值，以 100% 为满，与指标值无关"]],
  ["=90%", "85%", "8.5", ["评分标准用完成值乘分值，以 100% 为满，与指标值无关"]],
  ["90%", "85%", "8.5", ["评分标准用完成值乘分值，以 100% 为满，与指标值无关"]],
  ["≥90%", "0.85", "8.5", ["评分标准用完成值乘分值，以 100% 为满，与指标值无关", "完成值是小数，按百分数理解"]],
  ["100%", "85%", "8.5", []],
  ["=100%", "85%", "8.5", []],
  ["100%", "0.85", "8.5", ["完成值是小数，按百分数理解"]],
])("满意度×分值 beside %s, %s done, gives %s", (target, actual, points, notes) => {
  const row = { name: "满意度", target, actual, standard: SHARE };
  expect(settledAs("at-least", row)).toBe(points);
  expect(toldOf("at-least", row).slice(2)).toEqual(notes.map((note) => `G6 指标“满意度”：${note}。请核对。`));
});
