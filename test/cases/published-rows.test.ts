import { decimal, rate, roundTo, sum } from "../../src/figures";
import { readExpression } from "../../src/language/values/read-expression";
import rows from "./data/published-rows.json";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly rule: Readonly<Record<string, unknown>>;
}

const all = rows as unknown as readonly Row[];
const of = (kind: string) => all.filter((row) => row.kind === kind);

test("every published row is kept", () => {
  expect(all).toHaveLength(161);
});

test.each(of("rate").map((row) => [row.id, row] as const))("rate %s", (_id, { facts, rule }) => {
  const found = rate(decimal(String(facts.executed)), decimal(String(facts.budget)));
  expect(found === null ? "undefined" : roundTo(found, 6).toFixed(6)).toBe(rule.rate);
});

test.each(of("total").map((row) => [row.id, row] as const))("total %s", (_id, { facts, rule }) => {
  const total = sum((facts.parts as string[]).map((part) => decimal(part)));
  expect(total.eq(decimal(String(rule.total)))).toBe(true);
});

const texts = of("indicator").flatMap(({ id, facts }) =>
  (["target", "actual"] as const)
    .filter((role) => facts[role] !== "")
    .map((role) => [id, role, String(facts[role])] as const),
);
test.each(texts)("%s: the %s %s says something", (_id, _role, text) => {
  expect(["empty", "unclear"]).not.toContain(readExpression(text).kind);
});
