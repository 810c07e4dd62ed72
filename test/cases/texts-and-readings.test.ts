import { readExpression } from "../../src/language/values/read-expression";
import { readStandard } from "../../src/language/standards/read-standard";
import texts from "./data/texts-and-readings.json";

interface Row {
  readonly role: string;
  readonly text: string;
  readonly kind: string;
  readonly sign?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly plain?: boolean;
  readonly low?: string;
  readonly high?: string;
  readonly date?: string;
}

const of = (role: string) => (texts as readonly Row[]).filter((row) => row.role === role);

test.each(of("value").map((row) => [row.text, row] as const))("reads %s", (text, row) => {
  const reading = readExpression(text);
  expect(reading.kind).toBe(row.kind);
  if (reading.kind === "quantity") {
    const { value, unit, isPlain } = reading.number;
    expect([reading.sign, value.toFixed(), unit, isPlain]).toEqual([row.sign, row.value, row.unit, row.plain ?? false]);
  }
  if (reading.kind === "range") {
    const { low, high } = reading;
    expect([low.value.toFixed(), low.unit, high.value.toFixed(), high.unit]).toEqual([
      row.low,
      row.unit,
      row.high,
      row.unit,
    ]);
  }
  if (reading.kind === "deadline") {
    const { year, month, day } = reading.by ?? { year: null, month: null, day: null };
    expect([year, month, day].map((part) => part ?? "").join("-")).toBe(row.date);
  }
});

test.each(of("standard").map(({ text, kind }) => [text, kind] as const))("reads the standard %s", (text, kind) => {
  expect(readStandard(text).kind).toBe(kind);
});
