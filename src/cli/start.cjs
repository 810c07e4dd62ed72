#!/usr/bin/env node
// Starts the command, main.js beside this file, with the bytecode that the build kept for it: parsing and
// compiling a megabyte of text would take a fifth of a small workbook's time. Without that file, with another Node
// or after main.js has changed the text is compiled as ever.
"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
const { crc32 } = require("node:zlib");

const MAIN = path.join(__dirname, "main.js");

/** So many bytes before the kept code tell which text it is of; Node itself compares only the lengths. */
const CHECKSUM = 4;

/** What scripts/code-cache kept, if it was made from this very text; nothing before Node 20.15, which knows no crc32. */
function keptCode(text) {
  try {
    const kept = readFileSync(`${MAIN}.cache`);
    return kept.readUInt32LE() === crc32(text) ? kept.subarray(CHECKSUM) : undefined;
  } catch {
    return undefined;
  }
}

// Node 20 optimises functions so early that it soon does so again: a run over 2,000 rows takes a quarter less time in
// all when it waits twelve times as long. Set before the code is read, since kept code belongs to its flags.
if (process.versions.v8.startsWith("11.")) {
  setFlagsFromString("--interrupt-budget=1600000");
  // Until then plain machine code is quicker than bytecode: 20 rows take a tenth less.
  setFlagsFromString("--always-sparkplug");
  // A pattern is made machine code only once it was used that often; most are used on a handful of cells.
  setFlagsFromString("--regexp-tier-up-ticks=300");
  // Memory is collected in one go, not beside the work: 20 rows take a tenth less. A batch and its workers live long,
  // and would take more of it.
  const isBatch = process.argv[2] === "batch" || process.send !== undefined;
  if (!isBatch) setFlagsFromString("--no-incremental-marking");
}

// The build writes it in ASCII alone, and as a function of what a module is given.
const text = readFileSync(MAIN);
const script = new Script(text.toString("latin1"), { filename: MAIN, cachedData: keptCode(text) });
script.runInThisContext().call(module.exports, module.exports, require, module, MAIN, __dirname);
module.exports = script;
