import { Ours, type GenerateSheet } from "../../workbook";
import { fingerprintRows, keepEdits } from "../memory/keep";
import type { WrittenSheet } from "../memory/memory";
import type { Ground, SheetOfOurs, Told } from "./ground";
import { sheetNote } from "./notes";

export interface CarriedOver extends Told {
  readonly sheets: readonly GenerateSheet[];
  /** Fingerprints of the sheets as we make them, by which the next run knows what a person wrote. */
  readonly written: readonly WrittenSheet[];
}

/** The sheets of ours with what a person wrote into them. */
export function carryOver({ input, sources, names, memory }: Ground, ours: readonly SheetOfOurs[]): CarriedOver {
  const marks = new Ours(input.snapshot);
  const all = ours.map(({ kind, serial, owner, sheet }) => {
    const fresh = fingerprintRows(sheet);
    const isThere = names.existing(kind, serial) !== null;
    const present = isThere ? sources.sheet(sheet.sheet) : undefined;
    const existing = present && marks.asItStood(present, input.snapshot.sheets);
    const before = memory?.sheets.find((one) => one.kind === kind && one.serial === serial);
    const kept = existing ? keepEdits(sheet, fresh, existing, before) : { sheet, findings: [] };
    return { ...kept, written: { kind, serial, owner, ...fresh }, note: sheetNote(kept.sheet, isThere) };
  });
  return {
    sheets: all.map(({ sheet }) => sheet),
    written: all.map(({ written }) => written),
    notes: all.map(({ note }) => note),
    findings: all.flatMap(({ findings }) => findings),
  };
}
