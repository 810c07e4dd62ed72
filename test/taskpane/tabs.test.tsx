/** @jest-environment jsdom */
import { act } from "react";
import { withChosenRule } from "../../src/recognition";
import { sheet, workbook } from "../support/grid";
import { xlsxOf } from "../support/xlsx";
import { all, find, press, renderPane, settle, shown, type } from "./support/render";
import { BytesHost, DEPARTMENT, evaluatedSample, FORMS, hostOf, NO_WEIGHTS } from "./support/samples";

async function open(tab: string): Promise<void> {
  await press(find("tab", tab));
}

describe("问题", () => {
  test("a place selects its cell", async () => {
    const host = hostOf(FORMS);
    await renderPane(host);
    await open("问题");
    await press(find("button", "定位到 营养改善"));
    expect(host.selected).toMatchObject({ sheet: "营养改善" });
  });

  test("are narrowed by severity and by words", async () => {
    await renderPane(hostOf(DEPARTMENT));
    await open("问题");
    const filter = document.querySelector<HTMLSelectElement>('select[aria-label="按程度筛选"]')!;
    await type(filter, "info");
    const notes = document.querySelectorAll("article").length;
    expect(shown()).toContain(`说明 ${notes}`);
    await type(find("textbox", "查找问题"), "鲲鹏");
    expect(document.querySelectorAll("article").length).toBe(1);
  });
});

test("问题 follow the chosen table", async () => {
  const { store } = await renderPane(hostOf(FORMS));
  const counts = async (table: string | null) => {
    await act(async () => store.dispatch({ type: "table-chosen", table }));
    await open("问题");
    return document.querySelectorAll("article").length;
  };
  const each = [];
  for (const { key } of store.state().result!.tables) each.push(await counts(key));
  const all = await counts(null);
  expect(Math.max(...each)).toBeLessThan(all);
  expect(Math.max(...each)).toBeGreaterThan(0);
});

describe("指标", () => {
  test("an opened indicator explains its score and tries another value without writing", async () => {
    const host = hostOf(FORMS);
    await renderPane(host);
    await open("指标");
    const indicator = find("button", "受益学生人数");
    expect(indicator.getAttribute("aria-expanded")).toBe("false");
    await press(indicator);
    expect(indicator.getAttribute("aria-expanded")).toBe("true");
    expect(shown()).toContain("只试算，不写入");
    await type(document.querySelector<HTMLInputElement>("article input")!, "6800人");
    expect(document.querySelector("output")!.textContent).toMatch(/^→ 20 分，总分 99\.67（优）$/);
    expect(host.writes).toBe(0);
    await press(find("button", "定位到 受益学生人数 完成值"));
    expect(host.selected!.sheet).toBe("营养改善");
  });
});

describe("计分方式 of an opened indicator", () => {
  const NAME = "受益学生人数";
  const field = () => document.querySelector<HTMLSelectElement>("article select");
  const shownRule = () => field()!.selectedOptions[0]!.textContent;
  const total = () => find("img", "得分").getAttribute("aria-label");

  async function choose(rule: string): Promise<void> {
    const option = [...field()!.options].find(({ textContent }) => textContent === rule);
    await type(field()!, option!.value);
  }

  async function opened(host: BytesHost, options: Parameters<typeof renderPane>[1] = {}) {
    const rendered = await renderPane(host, options);
    await open(options.language === "en-US" ? "Items" : "指标");
    await press(find("button", NAME));
    return rendered;
  }

  test("names the form's own rule first, then the others, then those of no use here and why", async () => {
    await opened(hostOf(FORMS));
    expect([...field()!.labels].map(({ textContent }) => textContent)).toEqual(["计分方式"]);
    const options = [...field()!.options];
    const group = field()!.querySelector("optgroup")!;
    expect([options.length, shownRule(), options[1]!.textContent]).toEqual([17, "按表中写法（至少）", "至少"]);
    expect(group.label).toBe("这一行用不上的");
    expect(options.filter(({ disabled }) => disabled)).toEqual([...group.children]);
    expect(group.textContent).toContain("分档（评分标准没有写各档得几分）");
  });

  test("scores at once, shows that it was chosen, and goes back; nothing is written", async () => {
    const host = hostOf(FORMS);
    const { store } = await opened(host);
    await choose("是否达标");
    await settle(store);
    expect(total()).toMatch(/^得分 79\.67 分/);
    expect(document.querySelector('[aria-expanded="true"]')!.textContent).toContain("是否达标（选定）");
    expect(shown()).toContain("您选定的，表中写法是“至少”。");
    expect(shown()).toContain("为什么用这个规则：在面板中选定为“是否达标”");
    await press(find("button", "恢复"));
    await settle(store);
    expect([total(), shownRule(), document.activeElement]).toEqual([
      expect.stringMatching(/^得分 99\.15 分/),
      "按表中写法（至少）",
      field(),
    ]);
    expect(shown()).not.toContain("您选定的");
    expect([store.state().mapping!.rules, host.writes]).toEqual([undefined, 0]);
  });

  test("going back to the form's own words takes the choice back too", async () => {
    const { store } = await opened(hostOf(FORMS));
    await choose("至多");
    await settle(store);
    expect(shownRule()).toBe("至多");
    await choose("按表中写法（至少）");
    await settle(store);
    expect([shownRule(), store.state().mapping!.rules]).toEqual(["按表中写法（至少）", undefined]);
  });

  test("what if is answered by the chosen rule", async () => {
    const { store } = await opened(hostOf(FORMS));
    await choose("是否达标");
    await settle(store);
    await type(document.querySelector<HTMLInputElement>("article input")!, "6799人");
    expect(document.querySelector("output")!.textContent).toMatch(/^→ 0 分，总分 79\.67/);
  });

  test("is named before the write and kept by it", async () => {
    const host = hostOf(FORMS);
    const { store } = await opened(host);
    await choose("是否达标");
    await settle(store);
    await press(find("button", "生成自评表"));
    await settle(store);
    expect(find("dialog", "生成自评表").textContent).toContain("计分方式：“受益学生人数”按“是否达标”");
    await press(find("button", "写入"));
    await settle(store);
    const again = await opened(host);
    expect([again.store.state().mapping, shownRule()]).toEqual([null, "是否达标"]);
  });

  test.each([
    ["can't be used", "分档", "分档（评分标准没有写各档得几分）", "您选定的“分档”用不上：评分标准没有写各档得几分。"],
    ["is no rule", "阶梯", "阶梯", undefined],
  ])("stands on what was chosen also where that %s", async (_case, method, selected, note) => {
    const { store, work } = await opened(hostOf(FORMS));
    const [form] = evaluatedSample(FORMS).dossier.forms;
    const { rules } = withChosenRule(null, [form!], form!.indicators[0]!, method);
    await act(() => {
      store.dispatch({ type: "mapping-set", mapping: { tables: [], rules } });
      return work.evaluate();
    });
    await settle(store);
    expect([shownRule(), field()!.selectedOptions[0]!.disabled]).toEqual([selected, true]);
    expect(/您选定的“[^。]*。/.exec(shown())?.[0]).toBe(note);
  });

  test("is offered for each of the rows that share their points, also for one that does not count", async () => {
    const grid = [
      ["项目支出绩效自评表"],
      ["项目名称", "培训经费"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "备注"],
      ["产出指标", "数量指标", "甲指标", "10天", "8天", 90, null, "二者择其一"],
      ["产出指标", "数量指标", "乙指标", "10天", "15天", null, null, null],
    ];
    const host = new BytesHost(await xlsxOf(workbook([sheet("培训", grid)])), "培训.xlsx");
    const { store } = await renderPane(host);
    await open("指标");
    expect(total()).toMatch(/^得分 90 分/);
    await press(find("button", "乙指标"));
    await choose("至多");
    await settle(store);
    expect(total()).toMatch(/^得分 72 分/);
    expect(shownRule()).toBe("至多");
    await press(find("button", "恢复"));
    await settle(store);
    expect(total()).toMatch(/^得分 90 分/);
  });

  test("is not offered for the execution rate, nor without weights", async () => {
    await renderPane(hostOf(FORMS));
    await open("指标");
    await press(find("button", "预算执行率"));
    expect(field()).toBeNull();
    expect(shown()).toContain("为什么用这个规则");
    await renderPane(hostOf(NO_WEIGHTS));
    await open("指标");
    await press(document.querySelector<HTMLElement>("article button")!);
    expect(field()).toBeNull();
  });

  test("in English", async () => {
    const { store } = await opened(hostOf(FORMS), { language: "en-US" });
    expect(shownRule()).toBe("As the form says (至少)");
    await choose("至多");
    await settle(store);
    expect(shown()).toContain("Chosen by you; the form says “至少”.");
    expect(find("button", "Take back")).toBeTruthy();
  });
});

test("every list is a list with a name", async () => {
  await renderPane(hostOf(DEPARTMENT));
  for (const tab of ["总览", "指标", "来源"]) {
    await open(tab);
    const lists = [...document.querySelectorAll("ul")];
    expect(lists.every((list) => list.closest("[role=dialog]") ?? list.getAttribute("aria-label"))).toBeTruthy();
    expect(all("listitem").length).toBeGreaterThan(0);
  }
});
