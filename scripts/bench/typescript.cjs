// Lets a script of this folder require the sources themselves: each file is compiled as the tests compile it.
const Module = require("node:module");
const { join } = require("node:path");
const swc = require("@swc/core");

const OPTIONS = {
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
  module: { type: "commonjs" },
  sourceMaps: false,
};

const compile = (module, file) => module._compile(swc.transformFileSync(file, OPTIONS).code, file);
// "./frame" is frame.ts, not the frame.json beside it: the first extension wins.
const others = { ...Module._extensions };
for (const extension of Object.keys(others)) delete Module._extensions[extension];
Object.assign(Module._extensions, { ".ts": compile }, others);

// numfmt 4.0.1 names a CommonJS file in its "exports" that its package does not hold.
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  if (request === "numfmt") return join(__dirname, "../../node_modules/numfmt/dist/index.js");
  return resolve.call(this, request, ...rest);
};
