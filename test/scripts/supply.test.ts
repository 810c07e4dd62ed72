import { execFileSync } from "node:child_process";

/** What scripts/supply/check.mjs says of packages; it is a script of Node's own modules, so that Node runs it. */
function faultsOf(lock: object): readonly string[] {
  const script =
    'import("./scripts/supply/packages.mjs").then(async ({ lockedPackages }) => {' +
    ' const { faultsOf } = await import("./scripts/supply/check.mjs");' +
    ` console.log(JSON.stringify(faultsOf(lockedPackages(${JSON.stringify(lock)})))); });`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })) as string[];
}

const SCRIPTS = ["@parcel/watcher", "@swc/core", "core-js", "unrs-resolver"].map((name) => [
  `node_modules/${name}`,
  { version: "1.0.0", license: "MIT", dev: true, hasInstallScript: true },
]);
const lockOf = (more: object) => ({ packages: { "": {}, ...Object.fromEntries(SCRIPTS), ...more } });

test.each<[string, object, RegExp | null]>([
  ["a licence that is accepted", { license: "MIT" }, null],
  ["a choice of licences of which one is accepted", { license: "(MIT OR GPL-3.0-or-later)" }, null],
  ["licences that all hold, one of them not accepted", { license: "(MIT AND GPL-3.0-only)" }, /under \(MIT AND/],
  ["a licence that is not accepted", { license: "GPL-3.0-only" }, /某包 1\.2\.3 ships under GPL-3\.0-only/],
  ["no licence", {}, /ships under –/],
  ["a licence that is not accepted, for building alone", { license: "GPL-3.0-only", dev: true }, null],
  ["a script at installing", { license: "MIT", dev: true, hasInstallScript: true }, /某包 runs a script/],
])("%s", (_, entry, fault) => {
  const found = faultsOf(lockOf({ "node_modules/某包": { version: "1.2.3", ...entry } }));
  if (fault === null) expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringMatching(fault)]);
});

test("a package that no longer runs a script is taken from the list", () => {
  const [, ...others] = SCRIPTS;
  expect(faultsOf({ packages: { "": {}, ...Object.fromEntries(others) } })).toEqual([
    expect.stringMatching(/^@parcel\/watcher runs no script/),
  ]);
});
