/** @jest-environment jsdom */
import { act } from "react";
import { Trouble } from "../../src/workbook";
import { find, key, press, renderPane, settle, shown, type } from "./support/render";
import { BytesHost, bytesOf, DEPARTMENT, evaluatedSample, FORMS, hostOf } from "./support/samples";

/** The select of a label. */
function fieldOf(label: string): HTMLSelectElement {
  const found = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label)!;
  return document.getElementById(found.htmlFor) as HTMLSelectElement;
}

async function open(tab: string): Promise<void> {
  await press(find("tab", tab));
}

describe("来源", () => {
  test("a table is put right by pointing, scored by it, and the correction is kept with the next write", async () => {
    const host = hostOf(FORMS);
    const { store } = await renderPane(host);
    await open("来源");
    expect(shown()).toMatch(/第\d+行是表头/);
    const change = find("button", "更改 绩效指标 营养改善");
    await press(change);
    host.pointed = { sheet: "营养改善", top: 12, left: 0, bottom: 17, right: 8 };
    await press(find("button", "取用选区"));
    expect(find("button", "定位到 营养改善!A13:I18")).toBeTruthy();
    await press(find("button", "确定"));
    await settle(store);
    expect(store.state().mapping!.tables.map(({ range }) => range.sheet)).toEqual(["营养改善"]);
    expect(Number(/(\d+) 项指标[^指]*您指定的/.exec(shown())?.[1])).toBeLessThan(8);
    await press(find("button", "生成自评表"));
    await settle(store);
    await press(find("button", "写入"));
    await settle(store);
    const again = await renderPane(host);
    await open("来源");
    expect(again.store.state().mapping).toBeNull();
    expect(shown()).toContain("您指定的");
  });

  test("choosing 更改 shows the table in the sheet", async () => {
    const host = hostOf(FORMS);
    await renderPane(host);
    await open("来源");
    await press(find("button", "更改 绩效指标 营养改善"));
    expect(host.selected).toMatchObject({ sheet: "营养改善", top: 12 });
  });

  test("columns can be chosen one by one, and are kept by their headings", async () => {
    const host = hostOf(FORMS);
    const { store } = await renderPane(host);
    await open("来源");
    await press(find("button", "更改 项目支出表"));
    await press(document.querySelector<HTMLElement>('input[type="checkbox"]')!);
    const labels = [...document.querySelectorAll("label")].map(({ textContent }) => textContent);
    expect(labels).toEqual(expect.arrayContaining(["项目名称", "全年预算数", "全年执行数", "执行率", "合计行"]));
    expect(shown()).toContain("按表头记住");
    await type(fieldOf("全年预算数"), fieldOf("年初预算数").value || fieldOf("全年执行数").value);
    await press(find("button", "确定"));
    await settle(store);
    expect(store.state().mapping).toMatchObject({ tables: [], corrections: [{ of: "column", field: "annualBudget" }] });
    await press(find("button", "生成自评表"));
    await settle(store);
    await press(find("button", "写入"));
    await settle(store);
    const again = await renderPane(host);
    await open("来源");
    expect(again.store.state().mapping).toBeNull();
    await press(find("button", "更改 项目支出表"));
    await press(find("button", "恢复自动识别"));
    await settle(again.store);
    expect(again.store.state().mapping!.corrections).toBeUndefined();
  });

  test("unit and total row are kept for the layout", async () => {
    const { store } = await renderPane(hostOf(FORMS));
    await open("来源");
    await press(find("button", "更改 项目支出表"));
    await type(fieldOf("金额单位"), "元");
    const total = fieldOf("合计行");
    await type(total, total.options[1]!.value);
    await press(find("button", "确定"));
    await settle(store);
    expect(store.state().mapping!.corrections).toMatchObject([
      { of: "total", kind: "projects" },
      { of: "unit", kind: "projects", unit: "元", group: "", heading: "" },
    ]);
    expect(shown()).toContain("6 个项目 · 单位 元");
  });

  test("texts begin as texts, and are read from where they were pointed at", async () => {
    const host = hostOf(DEPARTMENT);
    const { store } = await renderPane(host);
    await open("来源");
    const texts = evaluatedSample(DEPARTMENT).dossier.tables.find(({ kind }) => kind === "texts")!;
    await press(find("button", `更改 文字材料 ${texts.range.sheet}`));
    expect(fieldOf("这是什么表").value).toBe("texts");
    expect([...document.querySelectorAll("label")].map(({ textContent }) => textContent)).not.toContain("金额单位");
    expect(shown()).not.toContain("自动识别各列");
    expect(find("button", "确定").matches(":disabled")).toBe(true);
    host.pointed = { ...texts.range, bottom: texts.range.top };
    await press(find("button", "取用选区"));
    await press(find("button", "确定"));
    await settle(store);
    expect(store.state().mapping!.tables).toMatchObject([{ kind: "texts", range: host.pointed }]);
    await press(find("button", `更改 文字材料 ${texts.range.sheet}`));
    await press(find("button", "恢复自动识别"));
    await settle(store);
    expect(store.state().mapping!.tables).toEqual([]);
  });

  test("corrections go out as a file and come in from one", async () => {
    const saved: { bytes: Uint8Array; name: string }[] = [];
    const { store } = await renderPane(hostOf(FORMS), { save: (bytes, name) => saved.push({ bytes, name }) });
    await open("来源");
    await press(find("button", "更改 项目支出表"));
    await type(fieldOf("金额单位"), "元");
    await press(find("button", "确定"));
    await settle(store);
    await press(find("button", "导出识别更正"));
    await settle(store);
    expect(saved[0]!.name).toMatch(/-识别更正\.xlsx$/);
    const other = await renderPane(hostOf(FORMS));
    await open("来源");
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const file = new File([saved[0]!.bytes as BlobPart], saved[0]!.name);
    Object.defineProperty(input, "files", { value: [file] });
    await act(async () => input.dispatchEvent(new Event("change", { bubbles: true })));
    await settle(other.store);
    expect(shown()).toContain("6 个项目 · 单位 元");
  });

  test("Escape closes the editor and gives the focus back", async () => {
    await renderPane(hostOf(FORMS));
    await open("来源");
    const change = find("button", "更改 项目支出表");
    await press(change);
    await key("Escape");
    expect(document.activeElement).toBe(change);
    expect(shown()).not.toContain("取用选区");
  });

  test("where nothing is recognised the user can point too", async () => {
    const host = new BytesHost(bytesOf(FORMS), "样表.xlsx");
    host.refusal = { at: "read", error: new Trouble("nothing-recognised", "样表.xlsx") };
    const { store } = await renderPane(host);
    await press(find("button", "指给我看"));
    host.pointed = { sheet: "营养改善", top: 12, left: 0, bottom: 21, right: 8 };
    await press(find("button", "取用选区"));
    await press(find("button", "确定"));
    await settle(store);
    expect(store.state().result).not.toBeNull();
  });
});
