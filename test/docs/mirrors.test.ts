import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The test files of a room below test/, without their endings. */
function testsOf(room: string): readonly string[] {
  const all = readdirSync(join("test", room), { recursive: true }) as string[];
  return all.flatMap((path) => /^(.*)\.test\.tsx?$/.exec(path.replaceAll("\\", "/"))?.[1] ?? []);
}

function isSource(room: string, path: string): boolean {
  return [".ts", ".tsx"].some((ending) => existsSync(join("src", room, path + ending)));
}

/** x/y.test.ts is of x/y.ts; where one file has many examples they stand in a folder, x/y/….test.ts. */
test.each(["charts", "commands", "language", "manuscript", "number-formats", "recognition", "xml", "zip"])(
  "each test of %s tells by its place what it tests",
  (room) => {
    const tests = testsOf(room);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((path) => !isSource(room, path) && !isSource(room, join(path, "..")))).toEqual([]);
  },
);
