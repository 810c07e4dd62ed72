/**
 * npm run workbench [-- --port 8080]
 *
 * Serves the workbench to this computer's browser: a workbook in a grid with the add-in's pane beside it.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveFolder } from "./serve/static-server.mjs";

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });

if (!existsSync(join(DIST, "workbench.html"))) {
  console.error("还没有生成工作台，请先运行 npm run build。");
  process.exit(1);
}
try {
  const server = await serveFolder(DIST, Number(values.port));
  console.log(`自评通工作台：http://localhost:${server.address().port}/workbench.html`);
  console.log("用 Edge、Chrome 或 Firefox 打开这个网址。只有这台电脑能访问；按 Ctrl+C 结束。");
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`端口 ${values.port} 已被占用，请换一个，例如：npm run workbench -- --port 8090`);
  process.exit(1);
}
