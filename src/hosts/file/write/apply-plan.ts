import { Ours, Trouble, type WorkbookPlan, type WorkbookSnapshot } from "../../../workbook";
import type { Package } from "../package/package";
import type { WorkbookPart } from "../read/workbook-part";
import { PlanWriter } from "./plan-writer";

/**
 * The workbook's bytes with a plan carried out. `files` stays as it is.
 * @throws Trouble "structure-protected", "sheet-gone", "sheet-name-taken", "locked-cell", "array-cell".
 */
export function applyPlan(
  files: Package,
  workbook: WorkbookPart,
  snapshot: WorkbookSnapshot,
  plan: WorkbookPlan,
): Uint8Array {
  refuseImpossible(snapshot, workbook, plan);
  const edited = files.copy();
  const writer = new PlanWriter(edited, workbook, snapshot);
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

/** Everything that can be known beforehand is refused before anything is done. */
function refuseImpossible(snapshot: WorkbookSnapshot, workbook: WorkbookPart, plan: WorkbookPlan): void {
  const names = new Map(workbook.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const ours = new Ours(snapshot);
  const isOurs = (name: string) => ours.has(names.get(name.toLowerCase()) ?? "");
  for (const sheet of plan.remove) {
    if (!names.has(sheet.toLowerCase())) continue;
    if (!isOurs(sheet)) throw new Trouble("sheet-name-taken", sheet);
    if (snapshot.structureIsProtected) throw new Trouble("structure-protected", sheet);
  }
  for (const { kind, sheet, ...rest } of plan.sheets) {
    const isThere = names.has(sheet.toLowerCase());
    if (kind === "fill" && !isThere) throw new Trouble("sheet-gone", sheet);
    if ("source" in rest && !names.has(rest.source.toLowerCase())) throw new Trouble("sheet-gone", rest.source);
    if (kind === "fill") continue;
    if (isThere && !isOurs(sheet) && !plan.remove.includes(sheet)) throw new Trouble("sheet-name-taken", sheet);
    if (!isThere && snapshot.structureIsProtected) throw new Trouble("structure-protected", sheet);
  }
}
