/** Loading it takes longer than scoring a row; batches alone need it, and need it once. */
let crypto: Promise<typeof import("node:crypto")> | undefined;

/** What tells whether a file is still the same: the SHA-256 of its bytes, or of a text in UTF-8, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array | string): Promise<string> {
  const { createHash } = await (crypto ??= import("node:crypto"));
  return createHash("sha256").update(bytes).digest("hex");
}
