/**
 * node --require inject.cjs …: every work on files that the process asks for is counted, and the FAULT_AT-th fails with
 * FAULT_CODE, or ends the process there with a signal that nobody can catch (FAULT_CODE=KILL). How many there were goes
 * to FAULT_COUNT.
 */
const { writeFileSync } = require("node:fs");
const files = require("node:fs/promises");

const { FAULT_AT: at = "0", FAULT_CODE: code = "", FAULT_COUNT: counts } = process.env;
let count = 0;

function step(name) {
  count += 1;
  if (count !== Number(at)) return;
  if (code === "KILL") process.kill(process.pid, "SIGKILL");
  const error = new Error(`${code}: injected at ${name}`);
  throw Object.assign(error, { code, errno: -1, syscall: name });
}

function counted(owner, name) {
  const original = owner[name];
  owner[name] = async function (...words) {
    step(name);
    const result = await original.apply(this, words);
    if (name !== "open") return result;
    for (const work of ["writeFile", "appendFile", "sync", "close"]) counted(result, work);
    return result;
  };
}

// Modules are loaded by other functions, so that only what the product itself asks for is counted.
for (const name of ["open", "readFile", "stat", "readdir", "mkdir", "link", "copyFile", "rename", "rm", "realpath"])
  counted(files, name);

if (counts) process.on("exit", () => writeFileSync(counts, String(count)));
