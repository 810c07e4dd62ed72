import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The page, or else the script, of each part that has to be there, with the part's name in webpack.config.js. */
const PARTS = [
  ["workbench.html", "workbench"],
  ["taskpane.html", "pane"],
  ["desk.js", "desk"],
];

/**
 * Builds the pages that are not built yet.
 * @param {string} root the folder of the repository
 * @throws Error that says what to do
 */
export function buildMissing(root) {
  const missing = PARTS.filter(([file]) => !existsSync(join(root, "dist", file))).map(([, name]) => name);
  if (missing.length === 0) return;
  console.log("还没有生成网页，现在生成，大约一分钟……");
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const words = [webpack, ...missing.flatMap((name) => ["--config-name", name])];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("没有生成成功。请先运行 npm ci，再试一次。");
}
