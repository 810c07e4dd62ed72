import { correctionsOfFile, evaluateWorkbook, remembered, withCorrections, type Evaluated } from "../../app";
import { fileName, readInput } from "../../hosts/disk";
import { openPackage, type OpenedWorkbook } from "../../hosts/file";
import type { ConfirmedMapping, Correction } from "../../recognition";
import { NATIVE_PACKING } from "../native-packing";
import { Timings } from "../timings";
import type { Given } from "./command";
import { CORRECTIONS, SCHEME } from "./options";

/** A workbook opened, read, scored and checked. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly opened: OpenedWorkbook;
  readonly evaluated: Evaluated;
  /** What was set right, in the workbook and by --corrections. */
  readonly mapping: ConfirmedMapping | undefined;
  /** The file of --corrections as it is. */
  readonly corrections: Uint8Array | null;
  readonly timings: Timings;
}

/** The workbook of a command, opened. */
export async function openWorkbook({ path }: Given): Promise<OpenedWorkbook> {
  return openPackage(await readInput(path), fileName(path), NATIVE_PACKING);
}

/** What --corrections says, as a file and read; null where it was not given. */
export async function openCorrections(
  given: Given,
): Promise<{ readonly bytes: Uint8Array; readonly corrections: readonly Correction[] } | null> {
  const path = given.text(CORRECTIONS);
  if (path === undefined) return null;
  const bytes = await readInput(path);
  return { bytes, corrections: correctionsOfFile(openPackage(bytes, fileName(path), NATIVE_PACKING).snapshot) };
}

/** The workbook of a command, opened, read, scored and checked. */
export async function evaluate(given: Given): Promise<Opened> {
  const corrected = await openCorrections(given);
  const timings = new Timings();
  timings.report(0, "read");
  const bytes = await readInput(given.path);
  const opened = openPackage(bytes, fileName(given.path), NATIVE_PACKING);
  const { mapping: kept, setAside } = remembered(opened.snapshot);
  const mapping = withCorrections(kept ?? null, corrected?.corrections ?? []);
  const evaluated = evaluateWorkbook(opened.snapshot, { scheme: given.text(SCHEME), mapping, setAside }, timings);
  return { bytes, opened, evaluated, mapping, corrections: corrected?.bytes ?? null, timings };
}
