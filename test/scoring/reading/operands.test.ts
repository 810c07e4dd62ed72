import { Says } from "../../../src/language";
import { decimal } from "../../../src/figures";
import { readExpression } from "../../../src/language/values/read-expression";
import type { NumberReading } from "../../../src/language";
import type { IndicatorValue } from "../../../src/recognition";
import { numberOperand, readingOperand, slotSource, toTargetUnit } from "../../../src/scoring/reading/operands";
import { slot, type CellLiteral } from "../../support/form";

const ONE = decimal(1);

function number(text: string): NumberReading {
  const reading = readExpression(text);
  if (reading.kind !== "quantity") throw new Error(`${text} is no quantity`);
  return reading.number;
}

function value(cell: CellLiteral, sign = "", unit = ""): IndicatorValue {
  const own = slot("表", 0, 0, cell);
  const text = `${sign}${own.text}${unit}`;
  return { text, slot: own, signSlot: null, unitSlot: null, reading: readExpression(text), says: new Says(text) };
}

test.each([
  ["90.63%", "≥95%", "1", false],
  ["0.9", "≥95%", "100", true],
  ["1", "≥95%", "100", true],
  ["96", "≥95%", "1", false],
  ["0", "≤2%", "1", false],
  ["0.015", "≤2%", "100", true],
  ["0.5", "≤2%", "1", false],
  ["8", "≥8万亩", "10000", true],
  ["80000", "≥8万亩", "1", true],
  ["98%", "0.95", "0.01", true],
  ["98%", "95", "1", true],
  ["9000元", "≥1万元", "0.0001", false],
  ["5", "≥4场", "1", false],
])("%s beside %s is multiplied by %s", (actual, target, factor, isAssumed) => {
  const conversion = toTargetUnit(number(actual), number(target));
  expect([conversion?.factor.toFixed(), conversion?.note !== undefined]).toEqual([factor, isAssumed]);
});

test("things that can't be compared are not", () => {
  expect(toTargetUnit(number("1000件"), number("100%"))).toBeNull();
});

test.each<[string, IndicatorValue, string, object]>([
  ["a number", value(107), "107", { kind: "cell", factor: ONE }],
  ["a percentage", value({ value: 0.9063, text: "90.63%" }), "90.63", { kind: "cell", factor: decimal(100) }],
  [
    "a percentage shown rounded",
    value({ value: 0.906349, text: "91%" }),
    "90.6349",
    { kind: "cell", factor: decimal(100) },
  ],
  ["a number with its unit as format", value({ value: 107, text: "107场" }), "107", { kind: "cell", factor: ONE }],
  ["a number between columns", value(95, "≥", "%"), "95", { kind: "cell", factor: ONE }],
  ["a text between words", value("≥95%"), "95", { kind: "affixed", prefix: "≥", suffix: "%", factor: ONE }],
  ["a text number", value("95", "≥", "%"), "95", { kind: "affixed", prefix: "", suffix: "", factor: ONE }],
  [
    "a text with its unit beside its sign",
    value("95%", "≥"),
    "95",
    { kind: "affixed", prefix: "", suffix: "%", factor: ONE },
  ],
  ["ten thousands", value("200万粒"), "2000000", { kind: "affixed", suffix: "万粒", factor: decimal(10000) }],
  ["full width", value("９５％"), "95", { kind: "reading", text: "９５％" }],
  ["Chinese numerals", value("两场"), "2", { kind: "reading", text: "两场" }],
])("%s is read from its own cell", (_what, cell, expected, source) => {
  if (cell.reading.kind !== "quantity") throw new Error("no quantity");
  const operand = numberOperand("actual", cell, cell.reading.number, ONE);
  expect(operand.value.toFixed()).toBe(expected);
  expect(operand.source).toMatchObject(source);
});

test.each([
  [slot("表", 0, 0, 2.3), "2.3", { kind: "cell", factor: ONE }],
  [slot("表", 0, 0, "1,234.50"), "1234.5", { kind: "affixed", prefix: "", suffix: "" }],
  [slot("表", 0, 0, "95.63%"), "0.9563", { kind: "affixed", suffix: "%", factor: decimal("0.01") }],
  [slot("表", 0, 0, "１２"), "12", { kind: "reading", text: "１２" }],
  [
    { ...slot("表", 0, 0, 23000), number: decimal("2.3"), ownUnit: "元" as const },
    "2.3",
    { kind: "cell", factor: decimal("0.0001") },
  ],
])("an amount cell %# gives %s", (cell, expected, source) => {
  const read = slotSource(cell, "万元", ONE);
  expect(read.value.toFixed()).toBe(expected);
  expect(read.source).toMatchObject(source);
});

test.each([
  ["99800元", "≥10万元", "0.0001"],
  ["99800", "≥10万元", "0.0001"],
  ["9.98", "≥10万元", "1"],
  ["150000000", "≥1.6亿元", "0.00000001"],
  ["1.5", "≥1.6亿元", "1"],
  ["0", "≥10万元", "1"],
  ["5", "≤0万元", "1"],
  ["98%", "0", "1"],
  ["98%", "-0.5", "0.01"],
  ["98%", "1.5", "0.01"],
  ["98%", "1.6", "1"],
  ["1.5", "≥95%", "100"],
  ["1.6", "≥95%", "1"],
  ["-0.5", "≥95%", "100"],
  ["3场", "≥2", "1"],
  ["0", "≥8万亩", "10000"],
  ["800", "≥0亩", "1"],
  ["3", "≥3项", "1"],
])("%s beside %s is multiplied by %s, whatever is told of it", (actual, target, factor) => {
  expect(toTargetUnit(number(actual), number(target))?.factor.toFixed()).toBe(factor);
});

test.each([
  ["0.9", "≥95%", "完成值是小数，按百分数理解"],
  ["98%", "0.95", "指标值是小数、完成值是百分数，已化为同一单位"],
  ["98%", "95", "指标值没有写单位，按完成值的“%”理解"],
  ["8", "≥8万亩", "完成值没有写单位，按指标值的单位和倍数理解"],
  ["80000", "≥8万亩", "完成值没有写单位，按原数理解"],
  ["99800", "≥10万元", "完成值没有写单位，按“元”理解"],
  ["9.98", "≥10万元", undefined],
  ["96", "≥95%", undefined],
])("%s beside %s: what had to be assumed is told", (actual, target, note) => {
  expect(toTargetUnit(number(actual), number(target))?.note).toBe(note);
});

// What turns the number of a cell into the number that it shows, which may be rounded.
test.each<[cell: CellLiteral, value: string, factor: string | null]>([
  [{ value: 0, text: "0%" }, "0", "100"],
  [{ value: 0, text: "5%" }, "5", null],
  [{ value: 0.4, text: "0场" }, "0.4", "1"],
  [{ value: 0.0063, text: "1%" }, "0.63", "100"],
  [{ value: 0.004, text: "0.4%" }, "0.4", "100"],
  [{ value: 0.9, text: "900‰" }, "900", "1000"],
  [{ value: 8, text: "80000亩" }, "80000", "10000"],
  [{ value: 95, text: "95场" }, "95", "1"],
  [{ value: 94.6, text: "95场" }, "94.6", "1"],
  [{ value: 94.4, text: "95场" }, "94.4", "1"],
  [{ value: 980, text: "1000场" }, "980", "1"],
  [{ value: 970, text: "1000场" }, "1000", null],
  [{ value: 0.9449, text: "95%" }, "94.49", "100"],
  [{ value: 0.9, text: "95%" }, "95", null],
])("a cell with %j is read as %s, times %s", (cell, expected, factor) => {
  const own = value(cell);
  if (own.reading.kind !== "quantity") throw new Error("no quantity");
  const { value: read, source } = numberOperand("actual", own, own.reading.number, ONE);
  expect(read.toFixed()).toBe(expected);
  expect(source.kind === "cell" ? source.factor.toFixed() : null).toBe(factor);
});

test.each<[cell: CellLiteral, sign: string, unit: string, expected: object]>([
  ["1,234.50", "≥", "元", { kind: "affixed", prefix: "", suffix: "", factor: ONE }],
  ["-5.25", "≥", "%", { kind: "affixed", prefix: "", suffix: "", factor: ONE }],
  ["+5", "≥", "%", { kind: "affixed", prefix: "", suffix: "" }],
  ["8", "≥", "万亩", { kind: "affixed", prefix: "", suffix: "", factor: decimal(10000) }],
  ["12场", "≥", "", { kind: "affixed", prefix: "", suffix: "场" }],
  ["约12场", "", "", { kind: "affixed", prefix: "约", suffix: "场" }],
  ["１２", "≥", "场", { kind: "reading", text: "１２" }],
  ["十二", "≥", "场", { kind: "reading", text: "十二" }],
])("a text %s between the columns %s and %s is read live where it can be", (cell, sign, unit, expected) => {
  const own = value(cell, sign, unit);
  if (own.reading.kind !== "quantity") throw new Error("no quantity");
  expect(numberOperand("target", own, own.reading.number, ONE).source).toMatchObject(expected);
});

test("a value without a cell is the scheme's own", () => {
  const nowhere: IndicatorValue = { ...value("95%"), slot: null };
  expect(numberOperand("target", nowhere, number("95%"), ONE)).toMatchObject({ source: { kind: "scheme" } });
  expect(readingOperand("target", ONE, nowhere)).toMatchObject({ role: "target", source: { kind: "scheme" } });
  expect(readingOperand("actual", ONE, value("合格"))).toMatchObject({ source: { kind: "reading", text: "合格" } });
});

test.each<[slot: ReturnType<typeof slot>, factor: string, value: string, source: object]>([
  [slot("表", 0, 0, 23000), "1", "23000", { kind: "cell", factor: ONE }],
  [slot("表", 0, 0, 0.95), "100", "95", { kind: "cell", factor: decimal(100) }],
  [slot("表", 0, 0, "95％"), "1", "0.95", { kind: "reading", text: "95％" }],
  [slot("表", 0, 0, "95 %"), "1", "0.95", { kind: "affixed", suffix: " %", factor: decimal("0.01") }],
  [slot("表", 0, 0, "+12"), "1", "12", { kind: "affixed", prefix: "", suffix: "" }],
  [{ ...slot("表", 0, 0, "12件3"), number: decimal(12), isTextNumber: true }, "1", "12", { kind: "reading" }],
  [{ ...slot("表", 0, 0, "第3批12件"), number: decimal(12), isTextNumber: true }, "1", "12", { kind: "reading" }],
  [{ ...slot("表", 0, 0, 2.3), ownUnit: "万元" as const }, "1", "2.3", { kind: "cell", factor: ONE }],
])("a cell %# times %s gives %s", (cell, factor, expected, source) => {
  const read = slotSource(cell, "万元", decimal(factor));
  expect(read.value.toFixed()).toBe(expected);
  expect(read.source).toMatchObject(source);
});
