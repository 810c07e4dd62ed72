import { correctionsOf, correctionsOfFile, type Evaluated } from "../../app";
import { newWorkbook, openPackage } from "../../hosts/file";
import type { ConfirmedMapping, Correction } from "../../recognition";
import { layOutCorrections } from "../../renderers";
import type { ChosenFile, MadeFile } from "../shown/files";
import { fileNamedAfter } from "./file-name";

/** All that was set right by headings, here and in the workbook, as a sheet for all units. */
export function correctionFile({ snapshot }: Evaluated, mapping: ConfirmedMapping | null): MadeFile {
  const found = correctionsOf(snapshot, mapping ?? undefined);
  const bytes = newWorkbook([layOutCorrections(found)]);
  return { name: fileNamedAfter(snapshot.name, "识别更正.xlsx"), bytes, notes: [] };
}

/** @throws Trouble as correctionsOfFile does, or what opening a file may give. */
export function chosenCorrections({ bytes, name }: ChosenFile): readonly Correction[] {
  return correctionsOfFile(openPackage(bytes, name).snapshot);
}
