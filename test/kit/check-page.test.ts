import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { violations } from "../e2e/support/violations";
import { CHROMIUM, describeInBrowser, FLAGS, WatchedPage } from "../e2e/support/workbench-page";
import { freePort, HAS_NGINX, StartedNginx } from "../server/support/nginx";
import { HOST, signCertificate, unpackedKit } from "./support";

const CAN_RUN = HAS_NGINX && spawnSync("openssl", ["version"]).status === 0;
const describeServed = (CAN_RUN ? describeInBrowser : describe.skip) as jest.Describe;

/** What the page told: each check with its state and its sentences. */
type Told = ReadonlyMap<string, { readonly state: string; readonly text: string }>;

interface Fault {
  /** Changes the server's set-up. */
  readonly server?: (example: string) => string;
  /** Changes files on the server. */
  readonly files?: (pages: string) => void;
}

describeServed("the page by which a unit's server checks itself", () => {
  let kit: string;
  let port: number;
  let origin: string;
  let trusting: Browser;
  let server: StartedNginx | null = null;

  beforeAll(async () => {
    port = await freePort();
    origin = `https://${HOST}:${port}`;
    kit = await unpackedKit("--origin", origin);
    const key = signCertificate(kit);
    trusting = await browser(`--ignore-certificate-errors-spki-list=${key}`);
  });

  afterAll(async () => {
    await trusting.close();
    rmSync(dirname(kit), { recursive: true, force: true });
  });

  afterEach(async () => {
    await server?.stop();
    server = null;
    rmSync(join(kit, "served"), { recursive: true, force: true });
  });

  function browser(...flags: readonly string[]): Promise<Browser> {
    const resolving = `--host-resolver-rules=MAP ${HOST} 127.0.0.1`;
    return chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, resolving, ...flags] });
  }

  async function serve({ server: change, files }: Fault = {}): Promise<void> {
    const pages = join(kit, "served");
    cpSync(join(kit, "pages"), pages, { recursive: true });
    files?.(pages);
    const example = readFileSync(join(kit, "server/nginx.conf"), "utf8");
    const changed = change ? change(example) : example;
    if (change && changed === example) throw new Error("The set-up has no such line");
    server = await StartedNginx.start(changed, port, { secrets: join(kit, "server"), pages });
  }

  async function open(
    look: (page: Page, told: Told) => Promise<void> | void,
    { by = trusting, at = origin, options = {}, before = async () => null }: Partial<Opening> = {},
  ): Promise<void> {
    const context = await by.newContext({ locale: "zh-CN", ...options });
    try {
      const page = await context.newPage();
      const foreign: string[] = [];
      page.on("request", (request) => void (request.url().startsWith(`${at}/`) || foreign.push(request.url())));
      await before(page);
      await page.goto(`${at}/check.html`);
      await page.locator("#outcome[data-done]").waitFor();
      const items = await page.locator("#checks li").evaluateAll((all) =>
        all.map((item) => {
          const data = (item as HTMLElement).dataset;
          return [data.check!, { state: data.state!, text: item.textContent! }] as const;
        }),
      );
      await look(page, new Map(items));
      expect(foreign).toEqual([]);
    } finally {
      await context.close();
    }
  }

  interface Opening {
    readonly by: Browser;
    readonly at: string;
    readonly options: BrowserContextOptions;
    readonly before: (page: Page) => Promise<unknown>;
  }

  const states = (told: Told) => [...told].map(([name, { state }]) => `${name} ${state}`);
  const RIGHT = ["address", "certificate", "files", "headers", "manifest"].map((name) => `${name} right`);

  test("finds nothing wrong with the kit as it is, and says that Excel's version was not looked at", async () => {
    await serve();
    await open(async (page, told) => {
      expect(states(told)).toEqual([...RIGHT, "office notice"]);
      expect(await page.locator("#outcome").textContent()).toBe("检查完了，没有不对的地方，1 项要留意。");
      expect(await violations(page)).toEqual([]);
    });
  });

  test("serves a workbench that scores a workbook", async () => {
    await serve();
    const watched = new WatchedPage(await trusting.newPage(), origin);
    const pane = await watched.openSample("国家表式-一项目一表.xlsx");
    await pane.getByText("校园安全保卫服务").first().waitFor();
    expect(watched.problems).toEqual([]);
    await watched.page.close();
  });

  test.each([
    ["a pane in a young Excel", true, "office right", "Excel 16.0.17928（PC），打得开自评通"],
    ["a pane in an old Excel", false, "office fault", "升级到 2021"],
  ])("in %s it says the version", async (_, isYoung, state, said) => {
    await serve();
    const office = `window.Office = {
      onReady: (done) => done({ host: "Excel", platform: "PC" }),
      context: { diagnostics: { version: "16.0.17928" }, requirements: { isSetSupported: () => ${isYoung} } },
    };`;
    const before = (page: Page) =>
      page.route("**/office/office.js", (route) => route.fulfill({ contentType: "text/javascript", body: office }));
    await open(
      (_page, told) => {
        expect(states(told)).toEqual([...RIGHT, state]);
        expect(told.get("office")!.text).toContain(said);
      },
      { before },
    );
  });

  test("tells of a certificate that is not trusted, also where the user passed over the browser's warning", async () => {
    await serve();
    const doubting = await browser();
    try {
      const look = (_: Page, told: Told) => {
        expect(told.get("certificate")).toEqual({
          state: "fault",
          text: expect.stringContaining("受信任的根证书颁发机构"),
        });
      };
      await open(look, { by: doubting, options: { ignoreHTTPSErrors: true } });
    } finally {
      await doubting.close();
    }
  });

  test("tells that it was opened at another address than the manifests name", async () => {
    await serve();
    const look = (_: Page, told: Told) => {
      expect(told.get("address")).toEqual({
        state: "fault",
        text: expect.stringContaining(`请用 ${origin}/check.html`),
      });
      expect(told.get("manifest")!.state).toBe("right");
    };
    await open(look, { at: `https://localhost:${port}` });
  });

  test("says what is wrong where the server's type for scripts lets none of them run", async () => {
    await serve(without(/text\/javascript js;/));
    const page = await trusting.newPage();
    await page.goto(`${origin}/check.html`);
    expect(await page.locator("#outcome").textContent()).toMatch(/脚本没有运行.*text\/javascript/);
    expect(await page.locator("#checks li").count()).toBe(0);
    await page.close();
  });

  const without = (line: RegExp): Fault => ({ server: (example) => example.replace(line, "") });
  const withHeader = (header: string): Fault => ({
    server: (example) => example.replace("server_tokens off;", `server_tokens off;\nadd_header ${header} always;`),
  });
  const file = (name: string, change: (text: string) => string): Fault => ({
    files: (pages) => writeFileSync(join(pages, name), change(readFileSync(join(pages, name), "utf8"))),
  });

  test.each<[string, Fault, string, string]>([
    ["no type for pictures", without(/image\/png png;/), "type fault", "nginx.conf 里的 types"],
    ["no nosniff", without(/add_header X-Content-Type-Options.*/), "sniffed fault", "add_header"],
    ["nobody said who may frame it", without(/add_header Content-Security.*/), "frame-ancestors fault", "add_header"],
    ["http allowed", without(/add_header Strict.*/), "https-only fault", "add_header"],
    ["files kept without asking", without(/add_header Cache-Control.*/), "cache fault", "还用旧的"],
    ["its address told to others", without(/add_header Referrer.*/), "referrer notice", "add_header"],
    ["no frames at all", withHeader("X-Frame-Options DENY"), "frame-options notice", "去掉 X-Frame-Options"],
    [
      "a policy of the server's own",
      { server: (example) => example.replace("frame-ancestors", "img-src 'self' data:; frame-ancestors") },
      "policy notice",
      "另加的只留 frame-ancestors",
    ],
    [
      "a file missing",
      { files: (pages) => rmSync(join(pages, "taskpane.js")) },
      "missing fault",
      "taskpane.js（应答是 404）",
    ],
    ["a file cut short", file("workbench.js", (text) => text.slice(0, 1_000)), "changed fault", "实际 1000 字节"],
    [
      "a file changed to the letter",
      file("help.html", (text) => text.replace("自评通", "自平通")),
      "changed fault",
      "help.html（大小相同，内容不同）",
    ],
    [
      "a manifest for another server",
      file("manifest.xml", (text) => text.replaceAll(HOST, "localhost")),
      "manifest fault",
      "重新生成压缩包",
    ],
    ["no manifest", { files: (pages) => rmSync(join(pages, "manifest.xml")) }, "manifest fault", "取不到清单"],
    ["no list of files", { files: (pages) => rmSync(join(pages, "check-files.js")) }, "files fault", "重新解压"],
  ])("tells of %s, and what to do", async (_, fault, state, said) => {
    await serve(fault);
    await open(async (page, told) => {
      const [name] = state.split(" ");
      expect(states(told)).toContain(state);
      expect(told.get(name!)!.text).toMatch(/怎么办：/);
      expect(told.get(name!)!.text).toContain(said);
      if (state.endsWith("fault")) expect(await page.locator("#outcome").textContent()).toMatch(/\d 项不对/);
    });
  });
});
