/** @jest-environment jsdom */
import { act } from "react";
import { Trouble } from "../../src/workbook";
import { all, announced, find, key, press, renderPane, settle, shown, type } from "./support/render";
import { DEPARTMENT, FORMS, hostOf, NO_WEIGHTS } from "./support/samples";

describe("opening the pane", () => {
  test("reads, scores and writes nothing", async () => {
    const host = hostOf(DEPARTMENT);
    await renderPane(host);
    expect(shown()).toContain("广州市花都区工商业联合会 2021 年度");
    expect(find("img", "得分").getAttribute("aria-label")).toBe("得分 99.5 分，满分 100 分，等级 优");
    expect(announced()).toMatch(/^计分完成，得分 99.5 分。错误 \d+ 项，提醒 \d+ 项。$/);
    expect(host.writes).toBe(0);
    expect([document.title, document.documentElement.lang]).toEqual(["自评通 — 绩效自评计分", "zh-CN"]);
  });

  test("in English where Office is", async () => {
    await renderPane(hostOf(DEPARTMENT), { language: "en-US" });
    expect(find("tab", "Findings")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  test("a form without weights has its rate and no invented score", async () => {
    await renderPane(hostOf(NO_WEIGHTS));
    expect(shown()).toContain("表内没有分值，只列执行率，不计分。");
    expect(all("img")).toEqual([]);
  });
});

describe("a workbook that can't be read", () => {
  test.each<[string, unknown, RegExp]>([
    ["nothing recognised", new Trouble("nothing-recognised", "x.xlsx"), /没有认出可以计分的表.*项目支出表的表头/],
    ["a cell is being edited", new Trouble("cell-being-edited", "x.xlsx"), /请按 Enter 结束单元格编辑/],
    ["a fault of the program", new TypeError("x is undefined"), /程序出错.*这不是您的操作问题/],
  ])("%s", async (_name, error, words) => {
    const host = hostOf(DEPARTMENT);
    host.refusal = { at: "read", error };
    const { store } = await renderPane(host);
    expect(shown()).toMatch(words);
    await press(find("button", "再试一次"));
    await settle(store);
    expect(shown()).toContain("99.5");
  });
});

describe("a write", () => {
  test("is told first, done on yes, and can be taken back", async () => {
    const host = hostOf(FORMS);
    const { store } = await renderPane(host);
    await press(find("button", "生成自评表"));
    await settle(store);
    expect(find("dialog", "生成自评表").textContent).toMatch(
      /将写入：.*“营养改善”.*新增工作表“计分底稿”.*其他单元格不改动/,
    );
    expect(host.writes).toBe(0);
    await press(find("button", "写入"));
    await settle(store);
    expect(find("dialog", "已写入自评表")).toBeTruthy();
    expect(host.writes).toBe(1);
    await press(find("button", "还原"));
    await settle(store);
    expect(find("dialog", "还原").textContent).toContain("恢复为写入前的内容");
    await press([...all("dialog")[0]!.querySelectorAll("button")].pop()!);
    await settle(store);
    expect(find("dialog", "已还原")).toBeTruthy();
    expect(store.state().result!.canRestore).toBe(false);
  });

  test("that is declined with Escape writes nothing and gives the focus back", async () => {
    const host = hostOf(FORMS);
    const { store } = await renderPane(host);
    const button = find("button", "生成自评表");
    await press(button);
    await settle(store);
    const dialog = find("dialog", "生成自评表");
    expect(document.activeElement!.textContent).toBe("写入");
    expect(document.getElementById(dialog.getAttribute("aria-describedby")!)!.textContent).toContain("将写入");
    await key("Escape");
    expect([all("dialog"), host.writes]).toEqual([[], 0]);
    expect(document.activeElement).toBe(button);
  });

  test("that Excel refuses is told in its own words", async () => {
    const host = hostOf(FORMS);
    const { store } = await renderPane(host);
    await press(find("button", "生成自评表"));
    await settle(store);
    host.refusal = { at: "write", error: new Trouble("changed-meanwhile", "培训") };
    await press(find("button", "写入"));
    await settle(store);
    expect(find("dialog", "没有完成").textContent).toContain("在计分之后被改动过，没有写入");
  });

  test("that broke off half way is taken back by the next reading", async () => {
    const host = hostOf(FORMS);
    const { store } = await renderPane(host);
    await press(find("button", "生成自评表"));
    await settle(store);
    host.refusal = { at: "write", error: new Trouble("half-written", "x.xlsx") };
    await press(find("button", "写入"));
    await settle(store);
    await press(find("button", "还原"));
    await settle(store);
    expect(find("dialog", "已还原")).toBeTruthy();
  });
});

describe("the report", () => {
  test("into a new sheet or as a Word file", async () => {
    const { store, saved } = await renderPane(hostOf(DEPARTMENT));
    await press(find("button", "生成报告"));
    await settle(store);
    expect(all("menuitem").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["写入新工作表", "下载 Word 文件"]),
    );
    await press(find("menuitem", "下载 Word 文件"));
    await settle(store);
    expect(saved.map(({ name }) => name)).toEqual(["花都区工商联2021-自评报告.docx"]);
    expect([...saved[0]!.bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test("is a sheet alone where files can't be saved", async () => {
    const { store } = await renderPane(hostOf(DEPARTMENT), { save: null });
    await press(find("button", "生成报告"));
    await settle(store);
    expect(find("menuitem", "下载 Word 文件").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the set to hand in", () => {
  test("is a file of its own", async () => {
    const host = hostOf(DEPARTMENT);
    const { store, saved } = await renderPane(host);
    await press(find("tab", "报送"));
    await settle(store);
    expect(find("list", "准备报送").textContent).toMatch(/没有错误.*没有待定的得分.*报告没有待补充的地方/);
    await press(find("button", "生成报送件"));
    await settle(store);
    expect(saved.map(({ name }) => name)).toEqual(["花都区工商联2021-报送.xlsx"]);
    expect(find("dialog", "已下载").textContent).toContain("报送的工作表：");
    expect(host.writes).toBe(0);
  });

  test("is not made while errors stand; they are listed with the way to each", async () => {
    const host = hostOf(FORMS);
    const { store, saved } = await renderPane(host);
    await press(find("tab", "报送"));
    await settle(store);
    expect(find("button", "生成报送件").getAttribute("aria-disabled")).toBe("true");
    await press(find("button", "生成报送件"));
    expect(saved).toEqual([]);
    await press(find("button", "没有错误 "));
    await press(find("button", "定位到"));
    expect(host.selected).not.toBeNull();
    await press(find("button", "到“问题”"));
    expect(find("tab", "问题").getAttribute("aria-selected")).toBe("true");
  });
});

describe("by keyboard", () => {
  test("from the tabs to 一键计分 without going through the list", async () => {
    await renderPane(hostOf(DEPARTMENT));
    await press(find("button", "到“一键计分”"));
    expect(document.activeElement!.textContent).toBe("一键计分");
  });

  test("a menu is loaded and opens at the first press of its button", async () => {
    const { store } = await renderPane(hostOf(DEPARTMENT));
    await press(find("button", "更多操作"));
    await settle(store);
    expect(all("menuitem").map(({ textContent }) => textContent)).toContain("还原");
  });
});

describe("总览", () => {
  test("lists every project with score, grade, rate and what stands in its way; a line opens its table", async () => {
    const { store } = await renderPane(hostOf(FORMS));
    const lines = [...document.querySelectorAll("article")].map(({ textContent }) => textContent);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines[0]).toMatch(/义务教育学生营养改善计划补助.*99\.15.*优.*执行率/);
    await press(find("button", "中小学校舍维修改造"));
    expect([store.state().table, store.state().tab]).toEqual(["1", "indicators"]);
  });
});

describe("a changed workbook", () => {
  test("makes the score old until it is scored again", async () => {
    const host = hostOf(DEPARTMENT);
    const { store } = await renderPane(host);
    await act(async () => host.change());
    await settle(store);
    expect(shown()).toContain("表格已改动，请重新计分");
    await press(find("button", "一键计分"));
    await settle(store);
    expect(shown()).not.toContain("表格已改动");
  });
});

describe("long work", () => {
  test("shows its progress and can be stopped; what was shown before stays", async () => {
    const host = hostOf(DEPARTMENT);
    const { store } = await renderPane(host);
    let release = (): void => undefined;
    host.hold = new Promise((resolve) => {
      release = resolve;
    });
    await press(find("button", "一键计分"));
    expect(all("progressbar")).toEqual([]);
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(find("progressbar", "正在读取工作簿")).toBeTruthy();
    expect(announced()).toBe("正在读取工作簿……");
    await press(find("button", "取消"));
    release();
    await settle(store);
    expect(find("dialog", "没有完成").textContent).toContain("已按您的要求停下，工作簿没有改动。");
    expect(shown()).toContain("99.5");
  });

  test("a second press while it runs does nothing", async () => {
    const host = hostOf(FORMS);
    const { store, work } = await renderPane(host);
    await act(async () => {
      await Promise.all([work.propose("tables"), work.evaluate(), work.propose("clean")]);
    });
    await settle(store);
    expect(store.state().activity).toMatchObject({ kind: "confirming", proposal: { kind: "tables" } });
  });
});

describe("another scheme", () => {
  test("scores at once by it", async () => {
    const { store } = await renderPane(hostOf(FORMS));
    await press(find("button", "更换"));
    const select = document.querySelector("select")!;
    await type(select, "hubei-2020-project");
    await settle(store);
    expect(store.state().result!.scheme.id).toBe("hubei-2020-project");
  });
});
