import { parseA1, quoteSheet } from "./address";
import type { WorkbookSnapshot } from "./snapshot";
import type { PlannedName } from "./plan";

/**
 * A sheet of ours carries a hidden workbook-wide name that refers to its A1. A name follows the sheet when the
 * user renames or moves it, and a copy that the user makes does not get it: the copy is theirs.
 */
const PREFIX = "_ziping_sheet_";

/** The kinds of sheets that the product makes. */
export type GeneratedKind = "form" | "working-paper" | "summary" | "report" | "memory";

/** The name that marks `sheet` as made by us; `serial` tells several sheets of one kind apart. */
export function markOf(kind: GeneratedKind, serial: number, sheet: string): PlannedName {
  return { name: `${PREFIX}${kind.replace("-", "_")}_${serial}`, refersTo: `${quoteSheet(sheet)}!$A$1`, hidden: true };
}

/** Whether a defined name is a mark of ours. */
export function isMark(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The sheets of ours in a workbook, by sheet name as it is now. */
export function generatedSheets(
  workbook: WorkbookSnapshot,
): ReadonlyMap<string, { kind: GeneratedKind; serial: number }> {
  const found = new Map<string, { kind: GeneratedKind; serial: number }>();
  for (const { name, refersTo, sheet } of workbook.names) {
    if (sheet !== undefined || !isMark(name)) continue;
    const target = sheetOfReference(refersTo);
    const [, kind, serial] = /^(.+)_(\d+)$/.exec(name.slice(PREFIX.length)) ?? [];
    if (target !== null && kind && serial) {
      found.set(target, { kind: kind.replace("_", "-") as GeneratedKind, serial: Number(serial) });
    }
  }
  return found;
}

/** The sheet of 'Sheet'!$A$1 or Sheet!$A$1; null for anything else (#REF! after a deletion). */
function sheetOfReference(refersTo: string): string | null {
  const bang = refersTo.lastIndexOf("!");
  if (bang < 1 || !parseA1(refersTo.slice(bang + 1))) return null;
  const sheet = refersTo.slice(0, bang);
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
