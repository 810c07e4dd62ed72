import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

const FOLDER = join(homedir(), ".ziping");
const KEY = join(FOLDER, "localhost.key.pem");
const CERTIFICATE = join(FOLDER, "localhost.crt.pem");
const A_WEEK = 7 * 24 * 3600 * 1000;

/**
 * The key and certificate with which this computer serves https://localhost, made once and kept in the user's own
 * folder. It speaks for localhost alone and can't vouch for any other certificate.
 */
export async function localCertificate() {
  const kept = await readKept();
  if (kept) return { ...kept, path: CERTIFICATE, isNew: false };
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(KEY, made.private, { mode: 0o600 });
  await chmod(KEY, 0o600);
  await writeFile(CERTIFICATE, made.cert);
  return { key: made.private, cert: made.cert, path: CERTIFICATE, isNew: true };
}

/** What was made before, while it stays valid for another week. */
async function readKept() {
  try {
    const [key, cert] = await Promise.all([readFile(KEY, "utf8"), readFile(CERTIFICATE, "utf8")]);
    return new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + A_WEEK ? { key, cert } : null;
  } catch {
    return null;
  }
}

/** How to make this computer trust the certificate, in the words of its system. */
export function trustAdvice(path, platform = process.platform) {
  if (platform === "win32") return `在命令提示符运行一次：certutil -user -addstore Root "${path}"`;
  if (platform === "darwin")
    return `在“终端”运行一次：security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${path}"`;
  return `在浏览器的“证书管理”里导入并信任：${path}`;
}
