import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { freePort, HAS_NGINX, StartedNginx } from "./support/nginx";

if (!HAS_NGINX) console.warn("nginx 未安装：跳过“网页服务器的配置示例”的测试");

let folder: string;
let server: StartedNginx;
let port: number;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port, path, method, rejectUnauthorized: false }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
    });
    asked.on("error", reject).end();
  });
}

/** The example with the lines changed that it asks to change. */
async function start(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), "ziping-pages-"));
  port = await freePort();
  const pages = join(folder, "pages");
  mkdirSync(join(pages, "samples"), { recursive: true });
  for (const name of ["taskpane.html", "taskpane.js", "workbench.css", "manifest.xml", "cli.js", "samples/表.xlsx"])
    writeFileSync(join(pages, name), "x");
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
  writeFileSync(join(folder, "ziping.crt"), cert);
  writeFileSync(join(folder, "ziping.key"), key);
  const example = readFileSync("assets/server/nginx.conf", "utf8").replace("listen 443", `listen ${port}`);
  server = await StartedNginx.start(example, port, { secrets: folder, pages });
}

(HAS_NGINX ? describe : describe.skip)("the example for a unit's own nginx", () => {
  beforeAll(start);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["/taskpane.html", 200, "text/html; charset=utf-8"],
    ["/taskpane.js", 200, "text/javascript; charset=utf-8"],
    ["/workbench.css", 200, "text/css; charset=utf-8"],
    ["/manifest.xml", 200, "text/xml; charset=utf-8"],
    ["/samples/%E8%A1%A8.xlsx", 200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["/none.html", 404, "text/html"],
    ["/cli.js", 404, "text/html"],
    ["/samples/", 404, "text/html"],
  ])("%s is answered with %s", async (path, status, type) => {
    const { status: found, headers } = await ask(path);
    expect(found).toBe(status);
    expect(headers["content-type"]).toContain(type);
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringMatching(/^frame-ancestors 'self' https:/),
      "strict-transport-security": "max-age=31536000",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(headers.server).toBe("nginx");
  });

  test("nothing can be sent to it", async () => {
    expect((await ask("/taskpane.html", "POST")).status).toBe(403);
    expect((await ask("/taskpane.html", "HEAD")).status).toBe(200);
  });
});
