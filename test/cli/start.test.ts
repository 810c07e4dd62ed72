import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Script } from "node:vm";
import { wrap } from "node:module";
import { crc32 } from "node:zlib";

/** As the build writes it: a function of what a module is given. */
const MAIN = wrap(
  'console.log(process.argv[2], __filename.endsWith("main.js"), typeof require("node:fs").readFileSync);',
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ziping-start-"));
  copyFileSync(resolve(__dirname, "../../src/cli/start.cjs"), join(folder, "cli.js"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function kept(text: string): Buffer {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(text));
  return Buffer.concat([checksum, new Script(text).createCachedData()]);
}

test.each([
  ["nothing kept", null],
  ["what was kept for it", kept(MAIN)],
  ["what was kept for another text of the same length", kept(MAIN.replace("2", "3"))],
  ["bytes that this Node does not take", Buffer.concat([kept(MAIN).subarray(0, 4), Buffer.alloc(500, 7)])],
  ["an empty file", Buffer.alloc(0)],
])("the command starts with %s", (_what, cache) => {
  writeFileSync(join(folder, "main.js"), MAIN);
  if (cache) writeFileSync(join(folder, "main.js.cache"), cache);
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "cli.js"), "词"], { encoding: "utf8" });
  expect({ stdout, stderr, status }).toEqual({ stdout: "词 true function\n", stderr: "", status: 0 });
});
