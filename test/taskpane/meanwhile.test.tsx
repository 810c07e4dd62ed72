/** @jest-environment jsdom */
import { act } from "react";
import { Desk } from "../../src/taskpane/desk/desk";
import type { Answer, CallName, DeskLine, Question } from "../../src/taskpane/line/calls";
import { DeskOnPage } from "../../src/taskpane/line/desk-on-page";
import { Trouble } from "../../src/workbook";
import { all, find, press, renderPane, settle, shown, type } from "./support/render";
import { BytesHost, DEPARTMENT, FORMS, hostOf } from "./support/samples";
import { flatTable } from "../support/flat-table";
import { xlsxOf } from "../support/xlsx";

/** A desk whose answers can be refused, or held back. */
class MoodyDesk implements DeskLine {
  private readonly desk = new DeskOnPage(async () => new Desk());
  refused: { readonly call: CallName; readonly error: unknown } | null = null;
  hold: Promise<void> = Promise.resolve();

  given: { readonly call: CallName; readonly answer: unknown } | null = null;

  async ask<K extends CallName>(call: K, question: Question<K>, signal?: AbortSignal): Promise<Answer<K>> {
    await this.hold;
    if (this.refused?.call === call) throw this.refused.error;
    if (this.given?.call === call) return this.given.answer as Answer<K>;
    const answer = await this.desk.ask(call, question, signal);
    return answer;
  }
}

const LOST = new Trouble("calculation-lost", "");

async function opened(host: BytesHost) {
  const desk = new MoodyDesk();
  return { host, desk, ...(await renderPane(host, { desk })) };
}

test("a question beside a write that can't be answered leaves the write, and is told after it", async () => {
  const { desk, store, work } = await opened(hostOf(FORMS));
  await press(find("button", "生成自评表"));
  await settle(store);
  desk.refused = { call: "sources", error: LOST };
  await act(async () => void (await work.look("sources", { mapping: null })));
  expect(find("dialog", "生成自评表")).toBeTruthy();
  await press(find("button", "写入"));
  await settle(store);
  await press(find("button", "关闭"));
  expect(find("dialog", "没有完成").textContent).toContain("计算中途断了");
});

test("an entry that could not be looked at is looked at with the next one", async () => {
  const { desk, store } = await opened(new BytesHost(await xlsxOf(flatTable()), "中医院.xlsx"));
  await press(find("tab", "问题"));
  await press(all("button").find(({ textContent }) => textContent === "补一句")!);
  desk.refused = { call: "problemOf", error: LOST };
  await type(document.querySelector<HTMLTextAreaElement>("article textarea")!, "部分群众外出，明年上门签约。");
  desk.refused = null;
  expect(store.state().entries.map(({ isLooked }) => isLooked)).toEqual([false]);
  await press(find("button", "关闭"));
  await press(find("button", "一键计分"));
  await settle(store);
  expect(store.state().entries.map(({ isLooked, problem }) => [isLooked, problem])).toEqual([[true, null]]);
});

test("an opened field stays open when the workbook is evaluated anew", async () => {
  const { store } = await opened(new BytesHost(await xlsxOf(flatTable()), "中医院.xlsx"));
  await press(find("tab", "问题"));
  await press(all("button").find(({ textContent }) => textContent === "补一句")!);
  await press(find("button", "一键计分"));
  await settle(store);
  expect(document.querySelector("article textarea")).not.toBeNull();
});

test("another scheme holds only when the workbook could be scored by it; the choice waits while the pane works", async () => {
  const { desk, store, work } = await opened(hostOf(FORMS));
  await press(find("button", "更换"));
  desk.refused = { call: "evaluate", error: LOST };
  await act(() => work.chooseScheme("hubei-2020-project"));
  expect([store.state().scheme, shown().includes("计算中途断了")]).toEqual([null, true]);
  desk.refused = null;
  let go = (): void => undefined;
  desk.hold = new Promise((resolve) => (go = resolve));
  await act(async () => void work.chooseScheme("hubei-2020-project"));
  const select = () => document.querySelector<HTMLSelectElement>("select")!;
  expect(select().disabled).toBe(true);
  go();
  await settle(store);
  expect([store.state().scheme, select().disabled]).toEqual(["hubei-2020-project", false]);
});

test("what was set right holds only when the workbook could be evaluated with it", async () => {
  const { desk, store, work } = await opened(hostOf(FORMS));
  desk.given = { call: "withCorrectionsOf", answer: {} };
  desk.refused = { call: "evaluate", error: LOST };
  await act(() => work.takeCorrections({ bytes: new Uint8Array(), name: "更正.xlsx" }));
  expect([store.state().mapping, shown().includes("计算中途断了")]).toEqual([null, true]);
});

test("nobody waits at a field for a workbook that is being scored", async () => {
  const { desk, store, work } = await opened(new BytesHost(await xlsxOf(flatTable()), "中医院.xlsx"));
  let go = (): void => undefined;
  desk.hold = new Promise((resolve) => (go = resolve));
  await act(async () => void work.evaluate());
  await press(find("tab", "问题"));
  await press(all("button").find(({ textContent }) => textContent === "补一句")!);
  await type(document.querySelector<HTMLTextAreaElement>("article textarea")!, "部分群众外出，明年上门签约。");
  await work.looked();
  expect(store.state().entries.map(({ isLooked }) => isLooked)).toEqual([false]);
  go();
  await settle(store);
  await act(() => work.looked());
  expect(store.state().entries.map(({ isLooked }) => isLooked)).toEqual([true]);
});

test("what the user changes while a write is read back is told", async () => {
  const { host, store } = await opened(hostOf(FORMS));
  await press(find("button", "生成自评表"));
  await settle(store);
  let go = (): void => undefined;
  host.hold = new Promise((resolve) => (go = resolve));
  await press(find("button", "写入"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  await act(async () => host.change());
  go();
  await settle(store);
  expect([store.state().activity.kind, store.state().isStale]).toEqual(["written", true]);
});

test("a part of the program that can't be loaded is the connection's fault, and what to do is told", async () => {
  const { desk, store, work } = await opened(hostOf(DEPARTMENT));
  desk.refused = {
    call: "propose",
    error: Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" }),
  };
  await act(() => work.propose("tables"));
  expect(find("dialog", "没有完成").textContent).toMatch(/没有加载出来.*检查网络后再试一次/);
  desk.refused = null;
  await press(find("button", "生成自评表"));
  await settle(store);
  expect(find("dialog", "生成自评表")).toBeTruthy();
});
