// Loads the project's TypeScript. Each file is compiled once; a registry runs it anew, so that a mutant never meets
// what another one left behind, and code that runs while a module loads is mutated too.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";

/** Examples that a property draws at most: a mutant is run against thousands of tests, not against their every draw. */
const MOST_RUNS = 60;

const EVERY_FILE = "*";
const NO_FILE = "";
/** Sets big.js up. */
const DECIMAL = "src/figures/decimal.ts";
/**
 * Keeps answers by text. One kept from before a mutant was switched on would hide it, so that all but its own test get
 * it without a memory.
 */
const REMEMBERED = "src/language/remembered.ts";
const FORGETFUL = { remembered: (of) => of };
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
  #imports = new Map();
  #closures = new Map();
  #shared = null;
  #fastCheck;

  /** @param instrumented text by path that stands for the file's own */
  constructor(root, instrumented) {
    this.#root = root;
    this.#instrumented = instrumented;
    this.#require = createRequire(join(root, "package.json"));
    this.#swc = this.#require("@swc/core");
  }

  /**
   * A function that loads a file and what it imports, each module once; only the file `mutated` has its mutants in it.
   * What does not depend on that file is shared by all registries.
   */
  registry(mutated = EVERY_FILE) {
    const isShared = (path) => mutated !== EVERY_FILE && !path.endsWith(".test.ts") && !this.#reaches(path, mutated);
    this.#shared ??= this.#newRegistry(NO_FILE, () => false, this.#freshBig());
    const shared = this.#shared;
    const big = mutated !== EVERY_FILE && isShared(join(this.#root, DECIMAL)) ? shared.big : this.#freshBig();
    return this.#newRegistry(mutated, isShared, big).load;
  }

  /** Lets go of what all registries share. */
  forget() {
    this.#shared = null;
  }

  #newRegistry(mutated, isShared, big) {
    const modules = new Map();
    const load = (path) => {
      const known = modules.get(path);
      if (known) return known.exports;
      if (isShared(path)) return this.#shared.load(path);
      const module = { exports: {} };
      modules.set(path, module);
      const requireHere = (name) => {
        if (name === "big.js") return big;
        if (!name.startsWith(".")) return this.#package(name);
        const imported = this.#resolve(dirname(path), name);
        const isRemembered = imported === join(this.#root, REMEMBERED) && !path.endsWith(".test.ts");
        return isRemembered ? FORGETFUL : load(imported);
      };
      if (path.endsWith(".json")) module.exports = JSON.parse(readFileSync(path, "utf8"));
      else {
        const run = this.#compiled(path, mutated === EVERY_FILE || mutated === path);
        run(module.exports, requireHere, module, path, dirname(path));
      }
      return module.exports;
    };
    return { load, big };
  }

  /** src/figures sets big.js up when it loads: each of its registries needs one of its own. */
  #freshBig() {
    delete this.#require.cache[this.#require.resolve("big.js")];
    return this.#require("big.js");
  }

  /** Whether a file is another or imports it, be it by way of others. */
  #reaches(path, goal) {
    let closure = this.#closures.get(path);
    if (!closure) {
      closure = new Set([path]);
      for (const one of closure) for (const next of this.#importsOf(one)) closure.add(next);
      this.#closures.set(path, closure);
    }
    return closure.has(goal);
  }

  #importsOf(path) {
    let imports = this.#imports.get(path);
    if (!imports) {
      const text = path.endsWith(".json") ? "" : readFileSync(path, "utf8");
      imports = [...text.matchAll(/\bfrom "(\.[^"]*)"/g)].map(([, name]) => this.#resolve(dirname(path), name));
      this.#imports.set(path, imports);
    }
    return imports;
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
