import { createHash } from "node:crypto";

/** What tells whether a file is still the same: the SHA-256 of its bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
