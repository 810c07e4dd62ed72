import { checksum } from "../manuscript";
import { NATIVE_PACKING } from "./native-packing";
import { VERSION } from "./version";

/**
 * What one run of `report` is known by in the workbook and in the document that it writes: the same input, options and
 * version give the same. The files' names have no say.
 */
export function runId(inputs: readonly (Uint8Array | null)[], options: object): string {
  const read = inputs.map((bytes) => bytes && [bytes.length, NATIVE_PACKING.crc32(bytes)]);
  return checksum(JSON.stringify([VERSION, options, read]));
}
