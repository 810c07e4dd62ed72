/**
 * npm start
 *
 * Serves the add-in at https://localhost:3000 and tells Excel of it, where there is an Excel on this computer.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { localCertificate, trustAdvice } from "./serve/certificate.mjs";
import { sideload } from "./serve/sideload.mjs";
import { serveFolder } from "./serve/static-server.mjs";

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const MANIFEST = join(DIST, "manifest.xml");
const PORT = 3000;
const ORIGIN = `https://localhost:${PORT}`;

async function main() {
  if (!existsSync(MANIFEST)) return fail("还没有生成加载项，请先运行 npm run build。");
  if (!readFileSync(MANIFEST, "utf8").includes(`${ORIGIN}/taskpane.html`)) {
    return fail(`dist/manifest.xml 写的不是 ${ORIGIN}。请不带 ZIPING_ORIGIN 再运行一次 npm run build。`);
  }
  const { key, cert, path } = await localCertificate();
  await serveFolder(DIST, PORT, { key, cert });
  console.log(`自评通已在 ${ORIGIN} 提供，只有这台电脑能访问；按 Ctrl+C 结束。`);
  console.log(`Excel 只打开它信任的网址。第一次使用，请信任这张只用于 localhost 的证书：\n  ${trustAdvice(path)}`);
  console.log(sideload(MANIFEST) ? found() : notFound());
}

function found() {
  return "已告诉这台电脑上的 Excel。请重新打开 Excel，在“开始”或“插入”选项卡的“加载项”里选“自评通”。";
}

function notFound() {
  return [
    "这台电脑上没有找到 Excel。可以这样用：",
    "  · 没有 Excel：运行 npm run workbench，在浏览器里用工作台；",
    `  · 网页版 Excel：“开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项”，选 ${MANIFEST}。`,
  ].join("\n");
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  fail(`端口 ${PORT} 已被占用。请先结束占用它的程序（也可能是另一个 npm start）。`);
}
