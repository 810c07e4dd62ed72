import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { evaluateAgain, planWrite, writeReport } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { readFileSync } from "node:fs";
import { SICHUAN } from "../support/command";

/** The issue of many runs is growth: LOAD_RUNS asks for more of them than CI has time for. */
const RUNS = Number(process.env.LOAD_RUNS ?? 60);

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test("run after run, the memory does not grow", () => {
  const bytes = readFileSync(SICHUAN);
  const run = () => {
    const opened = openPackage(bytes, "表.xlsx");
    const evaluated = evaluateAgain(opened.snapshot);
    const { plan } = planWrite(evaluated, { tables: true, report: writeReport(evaluated), rescore: false });
    opened.apply(plan);
  };
  for (let index = 0; index < 10; index += 1) run();
  const early = heap();
  for (let index = 10; index < RUNS; index += 1) run();
  const late = heap();
  if (process.env.LOAD_RUNS) console.log(`${RUNS} runs: heap ${late} after ${early}, ${(late / early).toFixed(3)}`);
  expect(late).toBeLessThanOrEqual(1.1 * early);
}, 3_600_000);
