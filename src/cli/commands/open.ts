import { evaluateWorkbook, remembered, type Evaluated } from "../../app";
import { fileName, readInput } from "../../hosts/disk";
import { openPackage, type OpenedWorkbook } from "../../hosts/file";
import { NATIVE_PACKING } from "../native-packing";
import { Timings } from "../timings";
import type { Given } from "./command";
import { SCHEME } from "./options";

/** The workbook of a command, opened. */
export async function openWorkbook({ path }: Given): Promise<OpenedWorkbook> {
  return openPackage(await readInput(path), fileName(path), NATIVE_PACKING);
}

/** The workbook of a command, opened, read, scored and checked. */
export async function evaluate(
  given: Given,
): Promise<{ bytes: Uint8Array; opened: OpenedWorkbook; evaluated: Evaluated; timings: Timings }> {
  const timings = new Timings();
  timings.report(0, "read");
  const bytes = await readInput(given.path);
  const opened = openPackage(bytes, fileName(given.path), NATIVE_PACKING);
  const evaluated = evaluateWorkbook(
    opened.snapshot,
    { scheme: given.text(SCHEME), ...remembered(opened.snapshot) },
    timings,
  );
  return { bytes, opened, evaluated, timings };
}
