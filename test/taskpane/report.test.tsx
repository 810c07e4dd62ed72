/** @jest-environment jsdom */
import { act } from "react";
import { evaluateWorkbook, planWrite, reportLedger, writeReport } from "../../src/app";
import { openManuscript, openPackage } from "../../src/hosts/file";
import { renderDocx } from "../../src/renderers/docx";
import { all, find, press, renderPane, settle, shown, type, type Rendered } from "./support/render";
import { bytesOf, BytesHost, DEPARTMENT, evaluatedSample, FORMS, hostOf } from "./support/samples";

jest.setTimeout(60_000);

/** Waits until the pane is idle again: a report is composed and read, which takes longer than a score. */
async function settled({ store }: Rendered): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  for (let turn = 0; turn < 40 && /busy|writing/.test(store.state().activity.kind); turn += 1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
  await settle(store);
}

/** The report of the sample, with some words typed over. */
function reportOf(file: string, change: (xml: string) => string = (xml) => xml): Uint8Array {
  const evaluated = evaluatedSample(file);
  const document = writeReport(evaluated);
  const bytes = renderDocx(document, undefined, reportLedger(evaluated, document));
  const { manuscript, revise } = openManuscript(bytes, "报告.docx");
  const revisions = manuscript.passages.flatMap(({ text }, passage) => {
    const changed = change(text);
    return changed === text ? [] : [{ passage, start: 0, end: text.length, text: changed }];
  });
  return revisions.length === 0 ? bytes : revise(revisions, { by: "张", at: "2022-01-05T08:00:00Z" }, []);
}

async function open(file: string): Promise<Rendered> {
  const pane = await renderPane(hostOf(file));
  await press(find("tab", "报告"));
  // The view is loaded when it is first opened.
  for (let turn = 0; turn < 100 && all("button").every((one) => one.textContent !== "核对报告…"); turn += 1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  return pane;
}

/** The user chooses a file behind a button. */
async function choose(button: string, bytes: Uint8Array, name: string, pane: Rendered): Promise<void> {
  const input = find("button", button).nextElementSibling as HTMLInputElement;
  Object.defineProperty(input, "files", { value: [new File([bytes as BlobPart], name)], configurable: true });
  Object.defineProperty(input, "value", { value: "", writable: true, configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await settled(pane);
}

function select(label: string): HTMLSelectElement {
  const found = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  return document.getElementById(found!.htmlFor) as HTMLSelectElement;
}

describe("核对报告", () => {
  test("our own report agrees", async () => {
    const pane = await open(DEPARTMENT);
    await choose("核对报告", reportOf(DEPARTMENT), "报告.docx", pane);
    expect(shown()).toContain("报告里的数字都与工作簿对得上");
  });

  test("names paragraph, sentence, cell and what it should say; the cell is found in the sheet", async () => {
    const host = hostOf(DEPARTMENT);
    const pane = await renderPane(host);
    await press(find("tab", "报告"));
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const edited = reportOf(DEPARTMENT, (text) => text.replace("决算收入654.66万元", "决算收入645.66万元"));
    await choose("核对报告", edited, "改过.docx", pane);
    expect(shown()).toMatch(/改过\.docx：\d+ 处与工作簿一致，1 处有问题/);
    expect(shown()).toMatch(/“645\.66万元”：与工作簿不一致。.*应为654\.66万元/);
    expect(shown()).toMatch(/第 \d+ 段：.*决算收入645\.66万元/);
    await press(find("button", "定位到 收支总表"));
    expect(host.selected).toMatchObject({ sheet: "收支总表" });
    await act(() => pane.work.evaluate());
    await settled(pane);
    expect(shown()).not.toContain("改过.docx");
  });

  test("says that workbook and report are not of one run", async () => {
    const opened = openPackage(bytesOf(DEPARTMENT), "样表.xlsx");
    const evaluated = evaluateWorkbook(opened.snapshot);
    const report = writeReport(evaluated);
    const { plan } = planWrite(evaluated, { tables: false, report, rescore: false, run: "a1" });
    const pane = await renderPane(new BytesHost(opened.apply(plan), "样表.xlsx"));
    await press(find("tab", "报告"));
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const of = (run: string) => renderDocx(report, undefined, reportLedger(evaluated, report), run);
    await choose("核对报告", of("b2"), "报告.docx", pane);
    expect(shown()).toContain("不是同一次运行写出的");
    await choose("核对报告", of("a1"), "报告.docx", pane);
    expect(shown()).not.toContain("不是同一次运行写出的");
  });

  test("says why a file is no report, and nothing is lost", async () => {
    const pane = await open(DEPARTMENT);
    await choose("核对报告", new TextEncoder().encode("不是文档"), "旧报告.doc", pane);
    expect(pane.store.state().activity).toMatchObject({ kind: "failed", failure: { kind: "trouble" } });
    expect(shown()).toContain("旧报告.doc");
  });
});

test("更新报告 saves a copy and says what was replaced", async () => {
  const pane = await open(DEPARTMENT);
  await choose("更新报告", reportOf(DEPARTMENT), "报告.docx", pane);
  expect(pane.saved.map(({ name }) => name)).toEqual(["报告-更新.docx"]);
  expect(shown()).toContain("替换了 0 处");
});

describe("报告怎么写", () => {
  test("outline, annex and numbers hold for the Word file and are remembered by the workbook", async () => {
    const pane = await open(DEPARTMENT);
    expect(select("大纲").options[0]!.textContent).toContain("自动：部门整体支出绩效自评报告");
    await type(select("大纲"), "short");
    await type(select("附表"), "department");
    await type(select("百分数小数位"), "3");
    expect(pane.store.state().asked).toEqual({ outline: "short", annex: "department", numbers: { percent: 3 } });
    await act(() => pane.work.saveReport());
    await settled(pane);
    const { passages } = openManuscript(pane.saved[0]!.bytes, "报告.docx").manuscript;
    const text = passages.map((one) => one.text).join("\n");
    expect(text).toContain("99.560%");
    expect(text).not.toContain("项目支出绩效自评汇总表");
    await act(() => pane.work.propose("report"));
    await act(() => pane.work.write());
    await settled(pane);
    await act(async () => pane.work.ask({}));
    expect(select("大纲").value).toBe("short");
    expect(select("百分数小数位").value).toBe("3");
  });

  test("a template that is none is told, and can be dropped again", async () => {
    const pane = await open(DEPARTMENT);
    await choose("选择模板", new TextEncoder().encode("不是文档"), "模板.docx", pane);
    expect(shown()).toContain("模板.docx");
    await act(() => pane.work.saveReport());
    await settled(pane);
    expect(pane.store.state().activity.kind).toBe("failed");
    await press(find("button", "不用模板"));
    expect(shown()).toContain("没有选，用公文格式");
  });
});

test("gaps are listed with their headings, fields with an example each", async () => {
  await open(FORMS);
  const gaps = document.querySelector("section[aria-label=还要您补充的]")!;
  expect(gaps.textContent).toContain("报告里有 9 处标黄的（待补充）（一）单位概况：（待补充：主要职责）");
  const details = document.querySelector("details")!;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  expect(shown()).toContain("{{单位名称}}某县教育局");
});
