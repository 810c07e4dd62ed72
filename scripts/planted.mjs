// Plants faults in sentences of made-up reports and prints how many the proofreading finds, and how many sound
// sentences it accuses: npm run planted [-- 种子 [句数]].
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const [seed = String(Date.now() % 1_000_000), number = "1000"] = process.argv.slice(2);
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const environment = { ...process.env, PLANTED_SEED: seed, PLANTED_SENTENCES: number };
const arguments_ = [jest, "-w", "1", "--silent=false", "test/proofreading/planted.test.ts"];
const { status } = spawnSync(process.execPath, arguments_, { env: environment, stdio: "inherit" });
process.exitCode = status ?? 1;
