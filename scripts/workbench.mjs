/**
 * npm run workbench [-- --port 8080] [-- --no-open]
 *
 * Serves the workbench to this computer's browser and opens it there: a workbook in a grid with the add-in's pane
 * beside it. What is not built yet is built first.
 */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildMissing } from "./serve/build-missing.mjs";
import { serveFolder } from "./serve/static-server.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, "dist");
const { values } = parseArgs({
  options: { port: { type: "string", default: "8080" }, "no-open": { type: "boolean", default: false } },
});

const OPENERS = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] };

/** Opens the address in the browser that the computer uses; where that fails the printed address is enough. */
function openBrowser(address) {
  const [program, ...more] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(program, [...more, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

try {
  buildMissing(ROOT);
  const server = await serveFolder(DIST, Number(values.port));
  const address = `http://localhost:${server.address().port}/workbench.html`;
  console.log(`自评通工作台：${address}`);
  console.log("没有自动打开的，用 Edge、Chrome 或 Firefox 打开这个网址。只有这台电脑能访问；按 Ctrl+C 结束。");
  if (!values["no-open"]) openBrowser(address);
} catch (error) {
  const isTaken = error.code === "EADDRINUSE";
  console.error(
    isTaken ? `端口 ${values.port} 已被占用，请换一个，例如：npm run workbench -- --port 8090` : error.message,
  );
  process.exit(1);
}
