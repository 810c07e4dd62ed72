import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describeInBrowser, ServedWorkbench } from "./support/workbench-page";

jest.setTimeout(300_000);

/** Bytes, gzipped: on the page, and with the worker. */
const MOST = { page: 200_000, all: 300_000 };

const gzipped = (file: string) => gzipSync(readFileSync(join("dist", file)), { level: 9 }).length;
const sum = (files: readonly string[]) => files.reduce((all, file) => all + gzipped(file), 0);

describeInBrowser("script that is loaded before the score is seen", () => {
  let workbench: ServedWorkbench;

  beforeAll(async () => {
    workbench = await ServedWorkbench.start();
  });

  afterAll(() => workbench.stop());

  test("is enough for it, and within its bounds beside Microsoft's own", async () => {
    const watched = await workbench.page();
    const later: string[] = [];
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await watched.page.route(/\/(?:pane|desk)-\w+\.js$/, async (route) => {
      later.push(route.request().url());
      await released;
      await route.continue();
    });
    await watched.page.goto(`${watched.origin}/workbench.html?sample=${encodeURIComponent("花都区工商联2021.xlsx")}`);
    const pane = await watched.pane();
    await pane.getByRole("img", { name: /得分 99\.5 分/ }).waitFor();
    const loaded = watched.requests.filter((url) => url.endsWith(".js") && !later.includes(url));
    const own = loaded
      .map((url) => url.slice(watched.origin.length + 1))
      .filter((name) => !/^(office|workbench)/.test(name));
    expect([...new Set(own)].sort()).toEqual(["desk.js", "start-desk.js", "taskpane.js"]);
    const page = sum(["start-desk.js", "taskpane.js"]);
    expect(page).toBeLessThanOrEqual(MOST.page);
    expect(page + sum(["desk.js"])).toBeLessThanOrEqual(MOST.all);
    release();
    await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
    expect(watched.problems).toEqual([]);
    await watched.close();
  });
});
