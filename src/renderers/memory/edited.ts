import { Ours, type WorkbookSnapshot } from "../../workbook";
import { editsIn } from "./edits";
import type { Memory } from "./memory";

/** The sheets of ours that a person has written into since. */
export function editedSheets(snapshot: WorkbookSnapshot, memory: Memory): ReadonlySet<string> {
  const edited = new Set<string>();
  const ours = new Ours(snapshot);
  for (const [name, { kind, serial }] of ours.sheets) {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    const written = memory.sheets.find((candidate) => candidate.kind === kind && candidate.serial === serial);
    if (!sheet || !written) continue;
    if (editsIn(ours.asItStood(sheet, snapshot.sheets), written).length > 0) edited.add(name);
  }
  return edited;
}
