import type { GenerateSheet } from "../../../workbook";
import { TRANSITIONAL } from "../package/dialect";
import { emptyPackage } from "../package/empty-package";
import { relationshipsOf } from "../package/relationships";
import { PlanWriter } from "./plan-writer";

const WORKBOOK = "xl/workbook.xml";
const NAME = "新工作簿.xlsx";

/** The bytes of an .xlsx of those sheets alone; there must be one at least. */
export function newWorkbook(sheets: readonly GenerateSheet[]): Uint8Array {
  const files = emptyPackage(NAME);
  const writer = new PlanWriter(files, {
    path: WORKBOOK,
    dialect: TRANSITIONAL,
    sheets: [],
    names: [],
    structureIsProtected: false,
    isCalculated: true,
    calculatesManually: false,
    calculatesAsShown: false,
    date1904: false,
    relationships: relationshipsOf(files, WORKBOOK),
  });
  for (const sheet of sheets) writer.generate(sheet);
  writer.finish();
  return files.toBytes();
}
