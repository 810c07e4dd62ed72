import { spawnSync } from "node:child_process";
import { join } from "node:path";

const CHECK = join(__dirname, "../../scripts/make-samples/check.py");

const python = ["/usr/bin/python3", "python3"].find(
  (command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0,
);

/** Skipped, and said so, where the script that makes the samples cannot run. */
const title = python
  ? "the script makes the committed samples again"
  : "the script makes the committed samples again (skipped: needs python3-openpyxl)";

(python ? test : test.skip)(
  title,
  () => {
    const run = spawnSync(python as string, [CHECK], { encoding: "utf8" });
    expect(run.stdout + run.stderr).toBe("\n");
    expect(run.status).toBe(0);
  },
  60_000,
);
