/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // A busy machine takes ten times as long. Timings are measured by the benchmark; no test is about them.
  testTimeout: 120_000,
  setupFiles: ["<rootDir>/test/support/property-seed.ts"],
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // numfmt 4.0.1 names a CommonJS file in its "exports" that its package does not hold.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transform: {
    "^.+\\.(ts|tsx)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};
