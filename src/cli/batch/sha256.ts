/** What tells whether a file is still the same: the SHA-256 of its bytes, or of a text in UTF-8, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array | string): Promise<string> {
  // Loading it takes longer than scoring a row; batches alone need it.
  const { createHash } = await import("node:crypto");
  return createHash("sha256").update(bytes).digest("hex");
}
