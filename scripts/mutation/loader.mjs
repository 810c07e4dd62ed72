// Loads the project's TypeScript. Each file is compiled once; a registry runs it anew, so that a mutant never meets
// what another one left behind, and code that runs while a module loads is mutated too.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";

/** Examples that a property draws at most: a mutant is run against thousands of tests, not against their every draw. */
const MOST_RUNS = 60;

const EVERY_FILE = "*";
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];
const COMPILED = {
  jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } },
  module: { type: "commonjs" },
  isModule: true,
};

export class Loader {
  #root;
  #instrumented;
  #require;
  #swc;
  #functions = new Map();
  #paths = new Map();
  #fastCheck;

  /** @param instrumented text by path that stands for the file's own */
  constructor(root, instrumented) {
    this.#root = root;
    this.#instrumented = instrumented;
    this.#require = createRequire(join(root, "package.json"));
    this.#swc = this.#require("@swc/core");
  }

  /** A function that loads a file and what it imports, each module once; only that source file has its mutants in it. */
  registry(mutated = EVERY_FILE) {
    const modules = new Map();
    // src/figures sets big.js up when it loads: a fresh registry needs a fresh big.js.
    delete this.#require.cache[this.#require.resolve("big.js")];
    const load = (path) => {
      const known = modules.get(path);
      if (known) return known.exports;
      const module = { exports: {} };
      modules.set(path, module);
      const requireHere = (name) =>
        name.startsWith(".") ? load(this.#resolve(dirname(path), name)) : this.#package(name);
      if (path.endsWith(".json")) module.exports = JSON.parse(readFileSync(path, "utf8"));
      else
        this.#compiled(path, mutated === EVERY_FILE || mutated === path)(
          module.exports,
          requireHere,
          module,
          path,
          dirname(path),
        );
      return module.exports;
    };
    return load;
  }

  #package(name) {
    if (name === "fast-check") return (this.#fastCheck ??= withFewerRuns(this.#require(name)));
    // As in jest.config.mjs: numfmt 4.0.1 names a CommonJS file that its package does not hold.
    return this.#require(name === "numfmt" ? join(this.#root, "node_modules/numfmt/dist/index.js") : name);
  }

  #resolve(folder, name) {
    const base = join(folder, name);
    const known = this.#paths.get(base);
    if (known) return known;
    const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts")];
    const path = candidates.find((one) => existsSync(one) && statSync(one).isFile());
    if (!path) throw new Error(`${name} is not in ${folder}`);
    this.#paths.set(base, path);
    return path;
  }

  #compiled(path, isMutated) {
    const instrumented = isMutated ? this.#instrumented[path] : undefined;
    const key = instrumented === undefined ? path : `${path} with its mutants`;
    let made = this.#functions.get(key);
    if (!made) {
      const text = instrumented ?? readFileSync(path, "utf8");
      const { code } = this.#swc.transformSync(text, { ...COMPILED, filename: path, configFile: false, swcrc: false });
      made = compileFunction(code, PARAMETERS, { filename: path });
      this.#functions.set(key, made);
    }
    return made;
  }
}

function withFewerRuns({ default: fc }) {
  const assert = (property, { numRuns = MOST_RUNS, ...more } = {}) =>
    fc.assert(property, { ...more, numRuns: Math.min(numRuns, MOST_RUNS) });
  return { __esModule: true, default: { ...fc, assert } };
}
