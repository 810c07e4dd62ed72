import fc from "fast-check";
import { decimal } from "../../../src/figures";
import { readExpression } from "../../../src/language/values/read-expression";
import { readStandard } from "../../../src/language/standards/read-standard";

const SIGNS = [
  ["≥", ">="],
  ["≤", "<="],
  ["不低于", ">="],
  ["不超过", "<="],
  ["=", "="],
  ["", ""],
] as const;
const UNITS = ["%", "场", "人次", "万元", "元/人", "个", "天", ""] as const;
const number = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => decimal(cents).div(100).toFixed());
const words = fc.array(fc.constantFrom(..."≥≤0123456789.-,，~%万两十场年月日前底分得扣每（）()是否;；①".split("")), {
  maxLength: 24,
});
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  words.map((parts) => parts.join("")),
);

test("what is written with sign, number and unit is read back", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SIGNS), number, fc.constantFrom(...UNITS), ([words, sign], digits, unit) => {
      const reading = readExpression(words + digits + unit);
      expect(reading).toMatchObject({ kind: "quantity", sign, number: { unit, isPlain: true } });
      expect(reading.kind === "quantity" && reading.number.value.eq(digits)).toBe(true);
    }),
  );
});

test("no text makes a reader throw", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(typeof readExpression(text).kind).toBe("string");
      expect(typeof readStandard(text).kind).toBe("string");
    }),
    { numRuns: 2000 },
  );
});

test("a plain number is what VALUE gives for the text without its fixed words", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readExpression(text);
      if (reading.kind !== "quantity" || !reading.number.isPlain) return;
      const { prefix, suffix, value, multiple } = reading.number;
      const without = (whole: string, part: string) => (part === "" ? whole : whole.replaceAll(part, ""));
      const left = without(without(text, prefix), suffix).trim();
      expect(left).toMatch(/^[-+]?\d+(,\d{3})*(\.\d+)?$/);
      expect(decimal(left.replaceAll(",", "").replace("+", "")).times(multiple).eq(value)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

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

test.each([
  ["由80%提升至90%", ">=90%"],
  ["从10%降低到5%", "<=5%"],
  ["能耗由20吨压减为15吨", "<=15吨"],
  ["由80%提升至90场", "several"],
  ["由80%提升90%", "several"],
  ["由80%提升至85%、90%", "several"],
  ["1:20", "quality"],
  ["1比20.5以上", "quality"],
  ["≥1.5:20.25以内", "quality"],
  ["前三名", "quality"],
  ["第2位", "quality"],
  ["95%（含95%）以上", ">=95%"],
  ["95%(不含95%)以上", ">95%"],
  ["3天（不含）以内", "<3天"],
  ["2023年汛前", "quality"],
  ["2023年秋季开学前完成", "quality"],
  ["春节前发放到位", "quality"],
  ["9月1日开学前", "deadline"],
  ["2023年底前", "deadline"],
  ["每月10日前", "deadline"],
  ["每月10日", "10日"],
  ["每月10号", "deadline"],
  ["次月10日", "deadline"],
  ["每月底前", "deadline"],
  ["每周五前", "deadline"],
  ["每周五下班前", "deadline"],
  ["每日18时前", "deadline"],
  ["每天17点30分前", "deadline"],
  ["每周五次", "5次"],
  ["", "empty"],
  [" 。", "empty"],
])("%s is %s", (text, shown) => {
  const reading = readExpression(text);
  expect(
    reading.kind === "quantity"
      ? `${reading.sign}${reading.number.value.toFixed()}${reading.number.unit}`
      : reading.kind,
  ).toBe(shown);
});

test("a number in a long account of the work is no result", () => {
  const account = (length: number) => "培训3场".padStart(length, "按");
  expect([readExpression(account(300)).kind, readExpression(account(301)).kind]).toEqual(["quantity", "quality"]);
});
