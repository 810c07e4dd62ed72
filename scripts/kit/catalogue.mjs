import { createHash } from "node:crypto";

const CATALOGUES = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs";

/** The same share has the same id, so that a later kit takes the place of an earlier one. */
function idOf(share) {
  const hash = createHash("sha256").update(share.toLowerCase()).digest("hex").toUpperCase();
  return `{${[hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join("-")}}`;
}

/** As regedit reads it: UTF-16 with its mark, lines of Windows. */
function registryFile(lines) {
  return Buffer.from(`\uFEFF${["Windows Registry Editor Version 5.00", "", ...lines, ""].join("\r\n")}`, "utf16le");
}

/**
 * The .reg files by which Excel trusts a shared folder with manifests, and by which it trusts it no more.
 * @param {string} share such as \\server\ziping
 */
export function catalogueFiles(share) {
  const id = idOf(share);
  const key = `${CATALOGUES}\\${id}`;
  // 1: its add-ins are shown in the dialog 我的加载项.
  const values = [`"Id"="${id}"`, `"Url"="${share.replaceAll("\\", "\\\\")}"`, `"Flags"=dword:00000001`];
  return { trust: registryFile([`[${key}]`, ...values]), remove: registryFile([`[-${key}]`]) };
}
