import { readFile } from "node:fs/promises";
import { createServer as createPlain } from "node:http";
import { createServer as createSecure } from "node:https";
import { extname, join, normalize, sep } from "node:path";

/** The type of each kind of file that a page asks for. */
export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves the files of one folder to this computer only.
 * @param secret key and certificate for https; without them plain http.
 * @returns the server; it listens at `port`, or at a free one for 0.
 * @throws the system's error where the port is taken.
 */
export async function serveFolder(folder, port, secret) {
  const answer = (request, response) => void answerFile(folder, request, response);
  const server = secret ? createSecure(secret, answer) : createPlain(answer);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return server;
}

async function answerFile(folder, request, response) {
  const file = fileOf(folder, request.url);
  const isRead = request.method === "GET" || request.method === "HEAD";
  const body = file && isRead ? await readFile(file).catch(() => null) : null;
  // Nothing is guessed from contents, and no browser keeps an older build.
  const headers = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
  };
  if (!body) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("没有这个文件。");
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The file that an address names; null where it lies outside the folder or can't be read. */
function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = normalize(join(folder, path === "/" ? "workbench.html" : path));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
