import { readFileSync } from "node:fs";
import { evaluateWorkbook, planWrite, writeReport } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { cellAt, sheetNamed } from "../../src/workbook";
import { FEDERATION, NATIONAL, SICHUAN } from "../support/command";
import { allRecalculated, HAS_LIBRE_OFFICE } from "../support/libre-office";

if (!HAS_LIBRE_OFFICE) console.log("LibreOffice is not installed: the samples are not recalculated.");

/** The plan of all that `ziping report` writes into a sample, and the workbook with it. */
function reported(path: string) {
  const opened = openPackage(readFileSync(path), "样例.xlsx");
  const evaluated = evaluateWorkbook(opened.snapshot);
  const { plan } = planWrite(evaluated, { tables: true, report: writeReport(evaluated), rescore: false });
  return { plan, bytes: opened.apply(plan) };
}

(HAS_LIBRE_OFFICE ? test : test.skip)(
  "LibreOffice recalculates every formula written into the samples to the value that it was written with",
  () => {
    const samples = [FEDERATION, NATIONAL, SICHUAN].map(reported);
    const workbooks = allRecalculated(samples.map(({ bytes }) => bytes));
    const differing: unknown[] = [];
    let compared = 0;
    samples.forEach(({ plan }, index) => {
      const { snapshot } = openPackage(workbooks[index]!, "重算.xlsx");
      for (const { sheet, cells } of plan.sheets) {
        for (const { row, column, formula, value } of cells) {
          if (formula === undefined) continue;
          compared += 1;
          const now = cellAt(sheetNamed(snapshot, sheet)!, row, column)?.value ?? "";
          const isSame =
            typeof value === "number" && typeof now === "number" ? Math.abs(value - now) < 1e-9 : now === (value ?? "");
          if (!isSame) differing.push({ sheet, row, column, formula, value, now });
        }
      }
    });
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  },
  180_000,
);
