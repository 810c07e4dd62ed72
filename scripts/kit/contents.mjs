import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { manifestAt } from "../serve/origin.cjs";
import { TYPES } from "../serve/static-server.mjs";
import { catalogueFiles } from "./catalogue.mjs";

const CHECK_PAGE = ["check.html", "check.js", "check.css", "check-worker.js"];
/** The command's own files lie in dist too; a web server has no use for them. */
const IS_COMMAND = /^(?:cli|main)\.js/;

/**
 * What the archive for a unit's own web server holds, by path. The same build, origin and share give the same bytes.
 * @param {{ root: string, dist: string, origin: URL, share: string, version: string }} kit
 * @returns {Map<string, Buffer>}
 */
export function kitContents({ root, dist, origin, share, version }) {
  const asset = (path) => readFileSync(join(root, "assets", path));
  const filled = (path) => {
    const values = { origin: origin.origin, host: origin.hostname, share, version };
    return asset(path)
      .toString()
      .replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
  };
  const manifest = Buffer.from(manifestAt(readFileSync(join(root, "manifest.xml"), "utf8"), origin.origin));
  const checking = Buffer.from(manifestAt(asset("kit/manifest-check.xml").toString(), origin.origin));

  const pages = new Map(pagesOf(dist).map((path) => [path, readFileSync(join(dist, path))]));
  pages.set("manifest.xml", manifest);
  for (const name of CHECK_PAGE) pages.set(name, asset(`kit/${name}`));
  pages.set("check-files.js", checkFiles(pages, origin, version));

  const catalogue = catalogueFiles(share);
  return new Map([
    ["请先读.txt", forWindows(filled("kit/请先读.txt"))],
    ...[...pages].map(([path, bytes]) => [`pages/${path}`, bytes]),
    ["server/nginx.conf", Buffer.from(serverFor(asset("server/nginx.conf").toString(), origin))],
    ["server/certificate.cnf", Buffer.from(filled("kit/certificate.cnf"))],
    ["server/certificate.inf", forWindows(filled("kit/certificate.inf"))],
    ["excel/manifest.xml", manifest],
    ["excel/manifest-check.xml", checking],
    ["excel/trusted-catalogue.reg", catalogue.trust],
    ["excel/remove-catalogue.reg", catalogue.remove],
  ]);
}

function pagesOf(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name).slice(dist.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !IS_COMMAND.test(path))
    .sort();
}

/** What check.html holds the server to. */
function checkFiles(pages, { origin, hostname }, version) {
  const files = [...pages].map(([path, bytes]) => ({
    path: path.split("/").map(encodeURIComponent).join("/"),
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    type: TYPES[extname(path)]?.split(";")[0] ?? null,
  }));
  return Buffer.from(`window.zipingKit = ${JSON.stringify({ origin, host: hostname, version, files }, null, 1)};\n`);
}

function serverFor(example, { hostname, port }) {
  return example
    .replace(/listen 443 ssl;( +# 改：端口)?/, `listen ${port || 443} ssl;`)
    .replace(/server_name ziping\.example;( +# 改：.*)?/, `server_name ${hostname};`);
}

/** For Notepad: lines of Windows, and the mark by which it knows UTF-8. */
function forWindows(text) {
  return Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
}
