/**
 * npm run kit -- --origin https://jixiao.example.gov.cn [--share \\server\ziping] [--out FOLDER]
 *
 * Makes one archive for a unit's own web server, where there is no internet: pages, office.js, manifests for its origin,
 * the server's set-up, the request for its certificate, the trusted catalogue, and a page that checks all of it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { buildMissing } from "../serve/build-missing.mjs";
import { originOf } from "../serve/origin.cjs";
import { kitContents } from "./contents.mjs";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const DIST = join(ROOT, "dist");
/** Of every file: an archive knows no "none", and the same input gives the same bytes. */
const TIME = new Date(2000, 0, 1);

const { values } = parseArgs({
  options: { origin: { type: "string" }, share: { type: "string" }, out: { type: "string", default: "out" } },
});

try {
  if (!values.origin)
    throw new Error("请写明网页服务器的网址，例如：npm run kit -- --origin https://jixiao.example.gov.cn");
  const origin = originOf(values.origin);
  const share = values.share ?? `\\\\${origin.hostname}\\ziping`;
  if (!/^\\\\[^\\"]+\\[^"]+$/.test(share)) throw new Error(`${share} 应当是共享文件夹，例如 \\\\server\\ziping`);
  buildMissing(ROOT);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const contents = kitContents({ root: ROOT, dist: DIST, origin, share, version });
  const bytes = zipSync(Object.fromEntries(contents), { mtime: TIME, level: 9 });
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `ziping-${version}-${origin.hostname}.zip`);
  writeFileSync(path, bytes);
  console.log(
    `${path}（${contents.size} 个文件，${(bytes.length / 2 ** 20).toFixed(1)} MB）\n解压后先看“请先读.txt”。`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
