// Writes docs/checks anew from the texts of src/checks: node scripts/make-check-docs.mjs
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync("npx", ["jest", "test/checks/pages.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, MAKE_CHECK_DOCS: "1" },
});
process.exitCode = status ?? 1;
