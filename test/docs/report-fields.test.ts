import { readFileSync } from "node:fs";
import { BLOCK_NAMES, FIELD_NAMES, LOOP_NAMES, OUTLINES } from "../../src/report";

const PAGE = readFileSync(`${__dirname}/../../docs/报告模板.md`, "utf8");

test.each(FIELD_NAMES.map(({ name, example }) => [name, example]))(
  "%s has its line with an example",
  (name, example) => {
    expect(PAGE).toContain(`| {{${name}}} | ${example} |`);
  },
);

test.each(BLOCK_NAMES.map(({ name, example }) => [name, example]))("the block %s has its line", (name, example) => {
  expect(PAGE).toContain(`| {{${name}}} | ${example} |`);
});

test.each(LOOP_NAMES.map(({ name, example }) => [name, example]))("the loop %s has its line", (name, example) => {
  expect(PAGE).toContain(`| {{#${name}}} … {{/${name}}} | ${example} |`);
});

test.each(OUTLINES.map(({ id }) => [id]))("the outline %s is told", (id) => {
  expect(PAGE).toContain(`| ${id} |`);
});

test("no two fields have one name", () => {
  expect(new Set(FIELD_NAMES.map(({ name }) => name)).size).toBe(FIELD_NAMES.length);
  expect(new Set(FIELD_NAMES.map(({ id }) => id)).size).toBe(FIELD_NAMES.length);
});
