/** @jest-environment jsdom */
import { act } from "react";
import { all, find, key, press, renderPane, settle, shown, type } from "./support/render";
import { BytesHost } from "./support/samples";
import { flatTable } from "../support/flat-table";
import { xlsxOf } from "../support/xlsx";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await xlsxOf(flatTable());
});

async function opened(tab = "问题") {
  const host = new BytesHost(bytes, "中医院.xlsx");
  const rendered = await renderPane(host);
  await press(find("tab", tab));
  return { host, ...rendered };
}

const first = (role: string, words: string) => all(role).find(({ textContent }) => textContent === words)!;
const field = () => document.querySelector<HTMLTextAreaElement>("article textarea")!;

test("补一句 opens the sentence with its first gap selected, and Enter goes from gap to gap to the next matter", async () => {
  await opened();
  await press(first("button", "补一句"));
  const marked = () => field().value.slice(field().selectionStart, field().selectionEnd);
  expect([document.activeElement === field(), marked()]).toEqual([true, "（待补充：原因）"]);
  await key("Enter");
  expect(marked()).toBe("（待补充：措施）");
  await type(field(), "部分群众外出，明年上门签约。");
  await key("Enter");
  expect(shown()).toContain("待写入：原因 部分群众外出，明年上门签约。");
  expect(field().value).toContain("年度指标值≥90%，实际完成86%");
});

test("a sentence with a gap is counted, and not written", async () => {
  await opened();
  await press(first("button", "补一句"));
  await type(field(), "原因是（待补充：原因）。");
  expect(find("group", "填写的内容").textContent).toContain("1 项没有填完");
  expect(all("button").some(({ id }) => id === "write-entries")).toBe(false);
});

test("points outside of their range are told beside the field", async () => {
  await opened("指标");
  await press(find("combobox", "自评表"));
  await press(find("option", "诊疗设备更新"));
  await press(find("button", "设备到位时间"));
  const [late, points] = document.querySelectorAll<HTMLInputElement>("article input");
  await type(points!, "16");
  expect(shown()).toContain("超出可评的范围");
  await type(late!, "晚了就扣");
  expect(shown()).toContain("看不懂");
  await type(late!, "每月扣1分");
  await type(points!, "");
  expect(find("group", "填写的内容").textContent).toContain("已填 1 项，还没有写入");
});

test("all of it is written after one confirmation, shown where it stands, and taken back", async () => {
  const { host, store } = await opened();
  await press(first("button", "补一句"));
  await type(field(), "部分群众外出，明年上门签约。");
  await press(first("button", "不填"));
  expect(store.state().entries).toEqual([]);
  await press(first("button", "补一句"));
  await type(field(), "部分群众外出，明年上门签约。");
  await press(first("button", "下一项"));
  await press(all("button").filter(({ textContent }) => textContent === "已核对")[2]!);
  await type(field(), "已向主管部门说明");
  await press(find("button", "写入 2 项"));
  await settle(store);
  expect(find("dialog", "写入填写的内容").textContent).toContain("在“自评表”O7 填写原因：部分群众外出，明年上门签约。");
  await press(first("button", "写入"));
  await settle(store);
  expect([host.writes, host.selected, store.state().entries]).toMatchObject([1, { sheet: "自评表", top: 6 }, []]);
  expect(find("button", "定位到 自评表!O7")).toBeTruthy();
  expect(document.activeElement!.textContent).toBe("逐项填写");
  await press(find("button", "还原"));
  await settle(store);
  expect(find("dialog", "还原").textContent).toContain("其中记住的 1 个已核对的问题不再保留");
  await press(first("button", "还原"));
  await settle(store);
  expect(shown()).toContain("已还原");
});

test("what was set aside is folded away with its reason, and can be opened again", async () => {
  const { store } = await opened();
  await press(first("button", "已核对"));
  await type(field(), "考核移到次年");
  await press(find("button", "写入 1 项"));
  await settle(store);
  await press(first("button", "写入"));
  await settle(store);
  expect(find("tab", "问题").textContent).toBe("问题");
  await press(find("button", "已核对 1 项"));
  expect(shown()).toContain("已核对：考核移到次年");
  await press(find("button", "取消核对"));
  expect(find("button", "写入 1 项")).toBeTruthy();
});

test("逐项填写 goes through everything that waits, from the first to 写入", async () => {
  const { store } = await opened("总览");
  expect(shown()).toContain("还有 11 处要填写");
  await press(find("button", "逐项填写"));
  expect(find("tab", "问题").getAttribute("aria-selected")).toBe("true");
  expect((document.activeElement as HTMLInputElement).labels![0]!.textContent).toBe("完成值");
  const answers: Readonly<Record<string, string>> = { 完成值: "95%", 逾期扣分办法: "每月扣1分", 得分: "24" };
  while (document.activeElement?.matches("article input, article textarea")) {
    const label = (document.activeElement as HTMLInputElement).labels![0]!.textContent;
    await type(document.activeElement as HTMLElement, answers[label] ?? "统计口径调整。");
    await key("Enter");
  }
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(document.activeElement!.textContent).toBe("写入 12 项");
  expect(all("button").some(({ textContent }) => textContent === "逐项填写")).toBe(false);
  await press(find("button", "写入 12 项"));
  await settle(store);
  expect(document.activeElement!.textContent).toBe("写入");
  await press(document.activeElement as HTMLElement);
  await settle(store);
  await press(find("button", "准备报送"));
  await settle(store);
  expect(find("tab", "报送").getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement!.textContent).toBe("生成报告");
});
