import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../src/checks";
import { indexPageOf, pageOf } from "../../src/checks/support/page";

const ROOT = join(__dirname, "../..");
const DOCS = join(ROOT, "docs/checks");
const NOT_CHECKS = ["check", "index"];

/** scripts/make-check-docs sets this to write the pages anew instead of comparing them. */
const WRITES = process.env.MAKE_CHECK_DOCS === "1";

const files = readdirSync(join(ROOT, "src/checks"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3))
  .filter((name) => !NOT_CHECKS.includes(name));

test("every file of src/checks is a check in the index, under its own name", () => {
  expect(CHECKS.map(({ id }) => id).sort()).toEqual([...files].sort());
});

test.each(files)("%s has a test", (id) => {
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
});

test.each(CHECKS.map((check) => [check.id, check] as const))("%s has a page that is up to date", (id, check) => {
  expect(pageAt(`${id}.md`, pageOf(check))).toBe(pageOf(check));
});

test("the list of pages is up to date and holds nothing else", () => {
  expect(pageAt("README.md", indexPageOf(CHECKS))).toBe(indexPageOf(CHECKS));
  expect(readdirSync(DOCS).sort()).toEqual([...CHECKS.map(({ id }) => `${id}.md`), "README.md"].sort());
});

function pageAt(name: string, due: string): string {
  const path = join(DOCS, name);
  if (WRITES) {
    mkdirSync(DOCS, { recursive: true });
    writeFileSync(path, due);
  }
  return readFileSync(path, "utf8");
}
