import { readExpression } from "../../src/language/values/read-expression";
import { readStandard } from "../../src/language/standards/read-standard";
import wordings from "./data/published-wordings.json";

interface Wording {
  readonly text: string;
  readonly role: string;
  readonly kind: string;
  readonly value?: string;
  readonly unit?: string;
  readonly date?: string;
  readonly full?: string;
  readonly points?: string;
  readonly step?: string;
  readonly most?: string;
  readonly items?: readonly string[];
}

const all = wordings as readonly Wording[];

test("every published wording is kept", () => {
  expect(all).toHaveLength(175);
});

describe("targets and actuals of published forms", () => {
  test.each(all.filter(({ role }) => role !== "standard").map((row) => [row.text, row] as const))("%s", (text, row) => {
    const reading = readExpression(text);
    expect(reading.kind).toBe(row.kind);
    if (reading.kind === "quantity") {
      expect([reading.number.value.toFixed(), reading.number.unit]).toEqual([row.value, row.unit]);
    }
    if (reading.kind === "deadline" && row.date) expect(reading.by?.month).toBe(monthOf(row.date, text));
  });
});

describe("scoring standards of published forms", () => {
  test.each(all.filter(({ role }) => role === "standard").map((row) => [row.text, row] as const))("%s", (text, row) => {
    const standard = readStandard(text);
    expect(standard.kind).toBe(row.kind);
    if (row.full && "full" in standard) expect(standard.full?.toFixed()).toBe(row.full);
    if (standard.kind === "points-off") {
      expect([standard.points.toFixed(), standard.step.toFixed()]).toEqual([row.points, row.step]);
      expect(standard.most?.toFixed()).toBe(row.most);
    }
    if (standard.kind === "checklist") expect(standard.items.map((item) => item.points.toFixed())).toEqual(row.items);
  });
});

/** 9月前 is dated by the day before the month begins; the reader names the month and leaves that to the scheme. */
function monthOf(date: string, text: string): number {
  return text === "9月前" ? 9 : Number(date.slice(5, 7));
}
