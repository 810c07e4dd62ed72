import { violations } from "./support/violations";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

const SAMPLE = "花都区工商联2021.xlsx";

jest.setTimeout(300_000);

describeInBrowser("axe finds nothing to object to", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;

  beforeAll(async () => {
    workbench = await ServedWorkbench.start();
  });

  afterAll(() => workbench.stop());

  afterEach(async () => {
    expect(watched.problems).toEqual([]);
    await watched.close();
  });

  const looks = [
    ["light", { width: 1280, height: 800 }],
    ["dark", { width: 1280, height: 800, dark: true }],
    ["narrow", { width: 320, height: 640 }],
  ] as const;

  test.each(looks)("on the workbench before a workbook is open: %s", async (_look, options) => {
    watched = await workbench.page(options);
    await watched.page.goto(`${watched.origin}/workbench.html`);
    expect(await violations(watched.page)).toEqual([]);
  });

  test.each(looks)("on the workbench and in the pane's states: %s", async (look, options) => {
    watched = await workbench.page(options);
    const pane = await watched.openSample(SAMPLE);
    expect(await violations(watched.page)).toEqual([]);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "更多操作" }).click();
    await pane.getByRole("menuitem", { name: "关于自评通" }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("menuitem", { name: "关于自评通" }).click();
    await pane.getByRole("dialog").waitFor();
    expect(await violations(pane)).toEqual([]);
    await watched.page.keyboard.press("Escape");
    await pane.getByRole("tab", { name: "指标" }).click();
    await pane.getByRole("combobox", { name: "自评表" }).click();
    await pane.getByRole("option").first().waitFor();
    expect(await violations(pane)).toEqual([]);
    await watched.page.keyboard.press("Escape");
    await pane.getByRole("button", { name: /^预算调整率/ }).click();
    await pane.locator("article input").first().waitFor();
    await pane.evaluate("document.querySelector('article input').scrollIntoView({ block: 'end' })");
    await watched.picture(`indicators-${look}`);
    expect(await violations(pane)).toEqual([]);
    expect(await pane.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await pane.getByRole("combobox", { name: "计分方式" }).selectOption("至多");
    await pane.getByText("您选定的，表中写法是“扣分”").waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("tab", { name: "来源" }).click();
    await pane
      .getByRole("button", { name: /^更改 项目支出表/ })
      .first()
      .click();
    expect(await violations(pane)).toEqual([]);
    for (const name of ["问题", "报送"]) {
      await pane.getByRole("tab", { name }).click();
      await pane
        .getByRole(name === "报送" ? "list" : "combobox")
        .first()
        .waitFor();
      await watched.picture(`${name === "报送" ? "hand-in" : "findings"}-${look}`);
      expect(await violations(pane)).toEqual([]);
    }
    await pane.getByRole("contentinfo").getByRole("button", { name: "生成自评表", exact: true }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "写入", exact: true }).waitFor();
    await watched.picture(`confirm-${look}`);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByRole("heading", { name: "已写入自评表", exact: true }).waitFor();
    expect(await violations(pane)).toEqual([]);
  });

  test("nothing is wider than a pane of 320 pixels", async () => {
    watched = await workbench.page({ width: 320, height: 640 });
    const pane = await watched.openSample(SAMPLE);
    for (const place of [watched.page, pane]) {
      expect(await place.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    }
  });

  test("on the page of help", async () => {
    watched = await workbench.page();
    await watched.page.goto(`${watched.origin}/help.html`);
    expect(await violations(watched.page)).toEqual([]);
  });
});
