import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import JSZip from "jszip";

export const HOST = "jixiao.example.gov.cn";

/** What npm run kit packs, laid out in a folder of its own. */
export async function unpackedKit(...words: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "ziping-kit-"));
  execFileSync(process.execPath, ["scripts/kit/kit.mjs", "--out", folder, ...words]);
  const [archive] = readdirSync(folder);
  const zip = await JSZip.loadAsync(readFileSync(join(folder, archive!)));
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    const path = join(folder, "kit", entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async("nodebuffer"));
  }
  return join(folder, "kit");
}

/** Asks for a certificate as the kit says, and signs it as a unit would; gives the hash that a browser knows its key by. */
export function signCertificate(kit: string): string {
  const folder = join(kit, "server");
  const openssl = (line: string) => execFileSync("openssl", line.split(" "), { cwd: folder, stdio: "pipe" });
  openssl("req -new -newkey rsa:2048 -nodes -sha256 -config certificate.cnf -keyout ziping.key -out ziping.csr");
  openssl("req -x509 -newkey rsa:2048 -nodes -subj /CN=unit -days 2 -keyout unit.key -out unit.crt");
  openssl(
    "x509 -req -in ziping.csr -CA unit.crt -CAkey unit.key -CAcreateserial -copy_extensions copy -days 2 -out ziping.crt",
  );
  const key = new X509Certificate(readFileSync(join(folder, "ziping.crt"))).publicKey;
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("base64");
}
