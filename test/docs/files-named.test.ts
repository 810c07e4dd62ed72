import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const NAMED = /`((?:src|test|docs|scripts)\/[^`\s]*|\.[a-z-]+\.cjs)`/g;

const read = (page: string) => readFileSync(join(ROOT, page), "utf8");
const namedIn = (page: string) => [...new Set(Array.from(read(page).matchAll(NAMED), ([, path]) => path!))];

test.each(["CONTRIBUTING.md", "docs/architecture.md"])("every file that %s names is there", (page) => {
  const named = namedIn(page);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("docs/architecture.md has a line for every room", () => {
  const rooms = readdirSync(join(ROOT, "src")).map((room) => `src/${room}`);
  expect(rooms.filter((room) => !namedIn("docs/architecture.md").includes(room))).toEqual([]);
});

test("both readmes lead to CONTRIBUTING.md", () => {
  expect([read("README.md"), read("README.en.md")].map((page) => page.includes("(CONTRIBUTING.md)"))).toEqual([
    true,
    true,
  ]);
});
