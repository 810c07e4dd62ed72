import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";

export const CHROMIUM = "/usr/bin/chromium";
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether the browser and the built pages are here; where they are not, these tests say so and are skipped. */
export const CAN_BROWSE = existsSync(CHROMIUM) && existsSync("dist/workbench.html");

/** `describe`, or a skipped one that says what is missing. */
export const describeInBrowser: jest.Describe = CAN_BROWSE
  ? describe
  : (Object.assign((name: string, body: () => void) => {
      describe.skip(`${name} (needs ${CHROMIUM} and npm run build)`, body);
    }, describe) as jest.Describe);

/** Pictures are only taken when asked for: ZIPING_PICTURES=docs/pictures. */
const PICTURES = process.env.ZIPING_PICTURES;

/** The workbench as npm run workbench serves it, and a browser to look at it. */
export class ServedWorkbench {
  private constructor(
    private readonly server: ChildProcess,
    readonly origin: string,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<ServedWorkbench> {
    const server = spawn(process.execPath, ["scripts/workbench.mjs", "--port", "0", "--no-open"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const origin = await new Promise<string>((resolve, reject) => {
      server.once("exit", (code) => reject(new Error(`The workbench's server ended with ${code}`)));
      server.stdout!.on("data", (chunk: Buffer) => {
        const [found] = /http:\/\/localhost:\d+/.exec(chunk.toString()) ?? [];
        if (found) resolve(found);
      });
    });
    return new ServedWorkbench(server, origin, await chromium.launch({ executablePath: CHROMIUM, args: FLAGS }));
  }

  /** Whatever a test looks at, it fails where anything was asked of another origin. */
  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
    if (this.foreign.length > 0) throw new Error(`Asked of another origin: ${this.foreign.join(", ")}`);
  }

  private readonly foreign: string[] = [];

  /** An empty page that keeps a record of everything that must not happen. */
  async page(options: { width?: number; height?: number; dark?: boolean } = {}): Promise<WatchedPage> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      colorScheme: options.dark ? "dark" : "light",
      reducedMotion: "reduce",
      locale: "zh-CN",
    });
    context.on("request", (request) => {
      if (isForeign(request.url(), this.origin)) this.foreign.push(request.url());
    });
    return new WatchedPage(await context.newPage(), this.origin);
  }
}

function isForeign(url: string, origin: string): boolean {
  return !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url);
}

/** A page with what went wrong on it. */
export class WatchedPage {
  /** Errors, what the security policy refused, and requests to any other origin. */
  readonly problems: string[] = [];
  readonly requests: string[] = [];

  constructor(
    readonly page: Page,
    readonly origin: string,
  ) {
    page.setDefaultTimeout(60_000);
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.problems.push(`error: ${error.message}`));
    page.on("request", (request) => {
      this.requests.push(request.url());
      if (isForeign(request.url(), origin)) this.problems.push(`request: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** Opens the workbench with a sample and waits until the pane has scored and checked it. */
  async openSample(name: string): Promise<Frame> {
    await this.page.goto(`${this.origin}/workbench.html?sample=${encodeURIComponent(name)}`);
    return this.scored();
  }

  /** Opens the workbench with a file of the user's. */
  async openFile(path: string): Promise<Frame> {
    await this.page.goto(`${this.origin}/workbench.html`);
    await this.page.locator("#file").setInputFiles(path);
    return this.scored();
  }

  /** The pane's frame once it has scored and checked. */
  private async scored(): Promise<Frame> {
    const pane = await this.pane();
    await pane.getByRole("tab").first().waitFor();
    await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
    return pane;
  }

  /** The frame of the pane beside the grid. */
  async pane(): Promise<Frame> {
    const handle = await this.page.locator("#pane-frame").elementHandle();
    const frame = await handle!.contentFrame();
    await frame!.waitForURL(/workbench-pane\.html/);
    return frame!;
  }

  /** A cell of the shown sheet: "B7". Only cells in view are there. */
  cell(reference: string) {
    return this.page.locator(`[data-cell="${reference}"]`);
  }

  async chooseSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).first().click();
  }

  /** Goes to a cell by its name, as in Excel's name box. */
  async goTo(reference: string): Promise<void> {
    await this.page.locator("#cell-name").fill(reference);
    await this.page.locator("#cell-name").press("Enter");
  }

  /** Takes a picture of the pane, or of the whole page, where pictures are asked for. */
  async picture(name: string, of: "pane" | "page" = "pane"): Promise<void> {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    const path = join(PICTURES, `${name}.png`);
    if (of === "page") await this.page.screenshot({ path });
    else await this.page.locator("#pane-frame").screenshot({ path });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
