// node keep.cjs DIST WORKBOOK OUT_FOLDER
//
// Runs the command once on a workbook and keeps what Node compiled for it as DIST/main.js.cache, behind the checksum of
// main.js: Node itself compares only the lengths of texts.
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { crc32 } = require("node:zlib");

const [dist, workbook, out] = process.argv.slice(2);
const main = path.join(dist, "main.js");

process.argv = [process.argv[0], path.join(dist, "cli.js"), "report", workbook, "--out", out];
const script = require(path.join(dist, "cli.js"));
process.on("exit", () => {
  if (process.exitCode) return;
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(readFileSync(main)));
  writeFileSync(`${main}.cache`, Buffer.concat([checksum, script.createCachedData()]));
});
