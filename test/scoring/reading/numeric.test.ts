import { settledAs, toldOf } from "../../support/rules";

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
