// The tests that are run: those of the three rooms, the published cases, and the checks, which state scores too. Those of
// the rooms around them take several times as long.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["figures", "language", "scoring", "cases", "checks"];
/** What starts other programs or a browser, or watches functions by jest itself. */
const OUTSIDE = /support\/(?:command|libre-office|insert-rows)"|node:child_process|playwright|\.tsx"|\bjest\./;

/** Their absolute paths. @param parts of which only those whose paths begin with one are run */
export function testFiles(root, parts) {
  return FOLDERS.flatMap((one) => testsUnder(join(root, "test", one))).filter(
    (path) => parts.some((part) => path.startsWith(join(root, part))) && !OUTSIDE.test(readFileSync(path, "utf8")),
  );
}

function testsUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testsUnder(path);
    return entry.name.endsWith(".test.ts") ? [path] : [];
  });
}
