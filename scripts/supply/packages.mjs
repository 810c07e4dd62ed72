/** What the lock file says of packages. */
import { readFileSync } from "node:fs";

const LOCK = new URL("../../package-lock.json", import.meta.url);

/** @typedef {{ name: string, version: string, licence: string, isShipped: boolean, hasInstallScript: boolean }} Locked */

/** Every package of the lock file, once a version. @returns {Locked[]} */
export function lockedPackages(lock = JSON.parse(readFileSync(LOCK, "utf8"))) {
  const found = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.link) continue;
    const name = entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const { version, license = "–", dev = false, devOptional = false, hasInstallScript = false } = entry;
    const isShipped = !dev && !devOptional;
    const before = found.get(`${name}@${version}`);
    found.set(`${name}@${version}`, {
      name,
      version,
      licence: license,
      isShipped: isShipped || (before?.isShipped ?? false),
      hasInstallScript: hasInstallScript || (before?.hasInstallScript ?? false),
    });
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
