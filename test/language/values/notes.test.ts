import { readExpression } from "../../../src/language";

test.each([
  ["95%（发放问卷60份）", "95", "%"],
  ["95%(60份问卷)", "95", "%"],
  ["48个（含应急点位2个）", "48", "个"],
  ["5场（计划8场，受疫情影响取消3场）", "5", "场"],
  ["≥30人次【其中女性12人次】", "30", "人次"],
  ["完成12项（占比80%）", "12", "项"],
])("%s is the number before the note", (text, value, unit) => {
  const reading = readExpression(text);
  expect(reading).toMatchObject({ kind: "quantity", number: { unit } });
  expect(reading.kind === "quantity" && reading.number.value.toFixed()).toBe(value);
});

test.each(["95%（90%）", "3个（或4个）", "10万元（≤12万元）", "3个（2个已完工）", "甲3个，乙4个（共7个）"])(
  "%s holds more than one value",
  (text) => {
    expect(readExpression(text).kind).toMatch(/several|range/);
  },
);
