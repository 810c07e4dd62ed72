// Writes src/renderers/docx/frame.json anew from scripts/docx-frame: node scripts/make-docx-frame.mjs
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync("npx", ["jest", "test/renderers/docx/frame.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, MAKE_DOCX_FRAME: "1" },
});
process.exitCode = status ?? 1;
