import { readFileSync } from "node:fs";
import { RULES, ruleByMethod } from "../../src/scoring";

/** The rows of the table in docs/计分规则.md: term → the words of its last column. */
const rows = new Map(
  readFileSync("docs/计分规则.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| 规则"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => [cells[1]!, cells[4]!.split("、")] as const),
);

test("the page has a row for every rule, and no other", () => {
  expect([...rows.keys()].sort()).toEqual(RULES.map(({ term }) => term).sort());
});

test.each(RULES.map((rule) => [rule.term, rule] as const))("%s: the page tells what may be written", (term, rule) => {
  expect(rows.get(term)).toEqual([...rule.methods]);
  for (const word of rows.get(term)!) expect(ruleByMethod(word)).toBe(rule);
});
