import { readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES, ruleById, ruleByMethod } from "../../../src/scoring";

const FOLDER = join(__dirname, "../../../src/scoring/rules");

test.each(RULES.map((rule) => rule.id))("%s has a file and a test of its own", (id) => {
  expect(readdirSync(FOLDER)).toContain(`${id}.ts`);
  expect(readdirSync(__dirname)).toContain(`${id}.test.ts`);
});

test("a rule stands in the index once", () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  expect(RULES.at(-1)?.id).toBe("by-hand");
});

test("no two rules are chosen by the same word", () => {
  const words = RULES.flatMap((rule) => [rule.term, ...rule.methods]);
  expect(new Set(words).size).toBe(words.length);
});

test.each(RULES.flatMap((rule) => [rule.term, ...rule.methods].map((word) => [word, rule.id])))(
  "计分方式 %s chooses %s",
  (word, id) => {
    expect(ruleByMethod(` ${word} `)?.id).toBe(id);
  },
);

test("a word that no rule has chooses none", () => {
  expect(ruleByMethod("看着办")).toBeNull();
  expect(ruleById("at-least").term).toBe("至少");
});
