import { refuseImpossible, sheetNamed, type WorkbookPlan, type WorkbookSnapshot } from "../../../workbook";
import type { Package } from "../package/package";
import type { WorkbookPart } from "../read/workbook-part";
import { PlanWriter } from "./plan-writer";

/**
 * The workbook's bytes with a plan carried out. `files` stays as it is.
 * @throws Trouble as refuseImpossible does, and "array-cell".
 */
export function applyPlan(
  files: Package,
  workbook: WorkbookPart,
  snapshot: WorkbookSnapshot,
  plan: WorkbookPlan,
): Uint8Array {
  // Sheets of charts are no part of the snapshot, but their names are taken too.
  const sheets = workbook.sheets.map(({ name }) => ({
    name,
    isProtected: sheetNamed(snapshot, name)?.isProtected ?? false,
  }));
  refuseImpossible(plan, snapshot, { ...snapshot, sheets, contents: [] });
  const edited = files.copy();
  const writer = new PlanWriter(edited, workbook);
  for (const sheet of plan.remove) writer.remove(sheet);
  for (const sheet of plan.sheets) {
    if (sheet.kind === "fill") writer.fill(sheet);
    else if (sheet.kind === "generate") writer.generate(sheet);
    else writer.copy(sheet);
  }
  for (const name of plan.names) writer.name(name);
  writer.finish();
  return edited.toBytes();
}
