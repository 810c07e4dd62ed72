import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

jest.setTimeout(300_000);

describeInBrowser("the pages that Excel opens, in a browser", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;

  beforeAll(async () => {
    workbench = await ServedWorkbench.start();
  });

  afterAll(() => workbench.stop());

  beforeEach(async () => {
    watched = await workbench.page({ width: 360, height: 640 });
  });

  afterEach(() => watched.close());

  test("without Excel around it the pane says in Chinese what it needs", async () => {
    await watched.page.goto(`${watched.origin}/taskpane.html`);
    await watched.page
      .getByText(/Excel 2021、Microsoft 365/)
      .first()
      .waitFor();
    expect(await watched.page.title()).toContain("自评通");
    expect(watched.problems).toEqual([]);
  });

  test("office.js finds all it asks for in our own folder, and the policy refuses nothing of it", async () => {
    // What Excel on the web says of itself in the address of the pane.
    await watched.page.goto(`${watched.origin}/taskpane.html?_host_Info=Excel$Web$16.00$zh-CN`);
    await watched.page.waitForFunction("typeof Excel === 'object'");
    const asked = watched.requests.map((url) => url.slice(watched.origin.length + 1));
    expect(asked).toEqual(expect.arrayContaining(["office/excel-web-16.00.js", "office/zh-cn/office_strings.js"]));
    // No Excel answers here: of that the library complains, and of nothing else.
    expect(watched.problems.filter((problem) => !problem.includes("conversationId"))).toEqual([]);
  });

  test.each(["taskpane.html", "commands.html", "workbench.html", "workbench-pane.html"])(
    "%s allows no script or style but our own",
    async (name) => {
      const page = await (await fetch(`${watched.origin}/${name}`)).text();
      const [, policy = ""] = /Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("worker-src 'self';");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    },
  );

  test("the ribbon's page runs without a word", async () => {
    await watched.page.goto(`${watched.origin}/commands.html`);
    await watched.page.waitForLoadState("load");
    expect(watched.problems).toEqual([]);
  });
});
