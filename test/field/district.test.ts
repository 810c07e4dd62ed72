import Big from "big.js";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "../../src/cli/batch/results-file";
import { temporaryFolder, ziping } from "../support/command";
import { xlsxOf } from "../support/xlsx";
import { dressOf, LAYOUTS } from "./layouts";
import { possible, type Dress } from "./making/dress";
import { totalOf, unitFacts, type UnitFacts } from "./making/facts";
import { Random } from "./making/random";
import { workbookOf } from "./making/workbook";

/** With npm run district the folder stays, and may hold thousands; a test makes a small one. */
const asked = process.env.DISTRICT;
const COUNT = Number(process.env.DISTRICT_WORKBOOKS ?? 30);
const folder = asked ?? temporaryFolder();
const input = asked ?? join(folder, "全区");

function dressAt(index: number): Dress {
  return possible(dressOf(LAYOUTS[index % LAYOUTS.length]![1]));
}

/** A workbook of some layout, its unit made up, in one of ten townships. */
async function makeWorkbook(index: number): Promise<UnitFacts> {
  const unit = unitFacts(new Random(index + 1), 1 + (index % 3));
  const below = join(input, `第${(index % 10) + 1}片`);
  mkdirSync(below, { recursive: true });
  writeFileSync(join(below, `单位${index + 1}.xlsx`), await xlsxOf(workbookOf(unit, dressAt(index)).snapshot));
  return unit;
}

test("a district of workbooks of many layouts, scored in one run, has the scores and the sums that it was made with", async () => {
  const units: UnitFacts[] = [];
  for (let index = 0; index < COUNT; index += 1) units.push(await makeWorkbook(index));
  const sumOf = (key: "annual" | "executed") =>
    units
      .flatMap(({ projects }) => projects)
      .reduce((all, one) => all.plus(one[key]), new Big(0))
      .toFixed(2);
  writeFileSync(join(input, "facts.json"), JSON.stringify({ budget: sumOf("annual"), executed: sumOf("executed") }));
  if (asked !== undefined) return;
  const out = join(folder, "结果");
  expect(ziping("batch", input, "--out", out)).toMatchObject({ status: 0, stdout: `完成 ${COUNT} 个\n` });
  const lines = readLines(readFileSync(join(out, "results.jsonl"), "utf8"));
  units.forEach((unit, index) => {
    const line = lines.get(`第${(index % 10) + 1}片/单位${index + 1}.xlsx`) as unknown as Scored;
    const totals = line.result.projects.flatMap(({ evaluation }) =>
      evaluation === null ? [] : new Big(evaluation.total).toFixed(2),
    );
    const dress = dressAt(index);
    expect([index, totals.sort()]).toEqual([
      index,
      unit.projects.map((one) => new Big(totalOf(one, dress)).toFixed(2)).sort(),
    ]);
  });
});

interface Scored {
  readonly result: { readonly projects: readonly { readonly evaluation: { readonly total: string } | null }[] };
}
