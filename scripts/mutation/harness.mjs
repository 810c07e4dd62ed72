// The globals of jest that the pure tests use, in this process: a test file registers its tests, we run them.
import { bind } from "jest-each";
import { expect } from "expect";

let scope = null;

function describe(name, body) {
  const outer = scope;
  scope = { ...outer, names: [...outer.names, name], before: [...outer.before] };
  body();
  scope = outer;
}

function test(name, body) {
  scope.tests.push({ name: [...scope.names, name].join(" "), body, before: scope.before });
}

/** Before each test, not once: what it prepares must be of the mutant that is switched on. */
function beforeAll(body) {
  scope.before.push(body);
}

/** Nothing that a skipped test would show may count. */
const skip = Object.assign(() => undefined, { each: () => () => undefined });

Object.assign(describe, { each: bind(describe, false), skip });
Object.assign(test, { each: bind(test, false), skip });
Object.assign(globalThis, { describe, test, it: test, beforeAll, expect });

/** The tests that a file registers while it is loaded. */
export function collect(load) {
  scope = { names: [], before: [], tests: [] };
  const { tests } = scope;
  load();
  scope = null;
  return tests;
}

/** @throws what the test throws. */
export async function run({ body, before }) {
  for (const prepare of before) await prepare();
  await body();
}
