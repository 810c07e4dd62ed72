import { createHash } from "node:crypto";
import { VERSION } from "./version";

/**
 * What one run of `report` is known by in the workbook and in the document that it writes: the same input, options and
 * version give the same. The files' names have no say.
 */
export function runId(inputs: readonly (Uint8Array | null)[], options: object): string {
  const hash = createHash("sha256").update(JSON.stringify([VERSION, options]));
  for (const bytes of inputs) hash.update(bytes === null ? "-" : createHash("sha256").update(bytes).digest());
  return hash.digest("hex").slice(0, 16);
}
