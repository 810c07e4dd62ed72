import { decimal } from "../../src/figures";
import { readExpression } from "../../src/recognition/read-expression";
import type { IndicatorValue, NumberReading } from "../../src/recognition";
import { numberOperand, slotSource, toTargetUnit } from "../../src/scoring/operands";
import { slot, type CellLiteral } from "../support/form";

const ONE = decimal(1);

function number(text: string): NumberReading {
  const reading = readExpression(text);
  if (reading.kind !== "quantity") throw new Error(`${text} is no quantity`);
  return reading.number;
}

function value(cell: CellLiteral, sign = "", unit = ""): IndicatorValue {
  const own = slot("表", 0, 0, cell);
  const text = `${sign}${own.text}${unit}`;
  return { text, slot: own, signSlot: null, unitSlot: null, reading: readExpression(text) };
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
