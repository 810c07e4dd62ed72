const { spawnSync } = require("node:child_process");
const { copyFileSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

const START = path.join(__dirname, "../../src/cli/start.cjs");
const SAMPLE = path.join(__dirname, "../../assets/samples/花都区工商联2021.xlsx");

/** Puts cli.js beside main.js, and the code that Node compiles for it. The command works without the latter. */
class CodeCachePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("CodeCachePlugin", ({ outputOptions: { path: dist }, errors }) => {
      if (errors.length > 0) return;
      copyFileSync(START, path.join(dist, "cli.js"));
      rmSync(path.join(dist, "main.js.cache"), { force: true });
      const out = mkdtempSync(path.join(tmpdir(), "ziping-"));
      spawnSync(process.execPath, [path.join(__dirname, "keep.cjs"), dist, SAMPLE, out], { stdio: "ignore" });
      rmSync(out, { recursive: true });
    });
  }
}

module.exports = { CodeCachePlugin };
