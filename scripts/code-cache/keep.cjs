// node keep.cjs DIST WORKBOOK OUT_FOLDER
//
// Runs the command once on a workbook and keeps what Node compiled for it as DIST/main.js.cache, behind the digest of
// main.js: Node itself compares only the lengths of texts.
const { createHash } = require("node:crypto");
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const [dist, workbook, out] = process.argv.slice(2);
const main = path.join(dist, "main.js");

process.argv = [process.argv[0], path.join(dist, "cli.js"), "report", workbook, "--out", out];
const script = require(path.join(dist, "cli.js"));
process.on("exit", () => {
  if (process.exitCode) return;
  const digest = createHash("sha1").update(readFileSync(main)).digest();
  writeFileSync(`${main}.cache`, Buffer.concat([digest, script.createCachedData()]));
});
