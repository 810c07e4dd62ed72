import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const MAC_EXCEL = join(homedir(), "Library/Containers/com.microsoft.Excel");

/**
 * Tells Excel on this computer of the add-in, without administrator rights.
 * @returns whether there is an Excel that can be told.
 */
export function sideload(manifest) {
  if (process.platform === "win32") return sideloadOnWindows(manifest);
  if (process.platform === "darwin") return sideloadOnMac(manifest);
  return false;
}

/** Excel for Windows loads the manifests that this key lists, each under its id. */
function sideloadOnWindows(manifest) {
  const [, id] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"));
  try {
    execFileSync("reg", ["query", "HKCU\\Software\\Microsoft\\Office\\16.0\\Excel"], { stdio: "ignore" });
    execFileSync("reg", ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Excel for Mac loads the manifests that lie in this folder of its own. */
function sideloadOnMac(manifest) {
  if (!existsSync(MAC_EXCEL)) return false;
  const folder = join(MAC_EXCEL, "Data/Documents/wef");
  mkdirSync(folder, { recursive: true });
  copyFileSync(manifest, join(folder, "ziping.manifest.xml"));
  return true;
}
