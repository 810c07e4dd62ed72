import { readFileSync } from "node:fs";
import { evaluateAgain, inOrderOfWeight, leftOutNotes, planFilling, planSubmit, refuseUnready } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import type { Finding } from "../../src/figures";
import type { ScoredWorkbook } from "../../src/scoring";
import { cellAt, sheetNamed, Trouble, troubleMessage, type WorkbookSnapshot } from "../../src/workbook";
import { FEDERATION, NATIONAL, SICHUAN } from "../support/command";
import { sheet, workbook, type GridCell } from "../support/grid";
import { allRecalculated, HAS_LIBRE_OFFICE } from "../support/libre-office";
import { xlsxOf } from "../support/xlsx";

/** A workbook's bytes, filled, and handed in. */
function handIn(bytes: Uint8Array) {
  const opened = openPackage(bytes, "表.xlsx");
  const evaluated = evaluateAgain(opened.snapshot);
  const writing = planFilling(evaluated);
  const filled = opened.apply(writing.plan);
  const reopened = openPackage(filled, "表.xlsx");
  const plan = planSubmit(evaluated, writing, reopened.snapshot, opened.isCalculated);
  const { bytes: submitted } = reopened.submit(plan.submission);
  const findings = inOrderOfWeight([...evaluated.findings, ...writing.findings, ...plan.findings]);
  return { ...plan, findings, filled, submitted, snapshot: openPackage(submitted, "报送.xlsx").snapshot };
}

/** LibreOffice shows a formula without a number format of its own in that of the cell it refers to: 117.10. */
const bare = (text: string): string => text.replace(/(\.\d*?)0+(?=%?$)/, "$1").replace(/\.(?=%?$)/, "");

/** A workbook in which nothing was scored. */
const NOTHING = { projects: [], department: null } as unknown as ScoredWorkbook;

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

/** A form whose total, rate and remark are the user's own formulas; the scores are still empty. */
function ownFormulas(more: readonly (readonly GridCell[])[] = []): WorkbookSnapshot {
  const form = sheet("培训自评表", [
    ["项目支出绩效自评表"],
    ["项目名称", "培训项目"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 10, 10, 9, 10, { value: 0.9, formula: "E4/D4", text: "90.00%" }, null],
    HEADER,
    ["产出指标", "数量指标", "培训场次", "≥100场", "107场", 50, null],
    ["效益指标", "社会效益指标", "学员通过率", "≥90%", "81%", 30, null],
    ["满意度指标", "服务对象满意度指标", "学员满意度", "≥95%", "96%", 10, null],
    ["总分", "", "", "", "", 100, { value: 0, formula: "SUM(G6:G8)+H4", text: "0" }],
    ...more,
  ]);
  const other = sheet("参考", [["平均分", { value: 0, formula: "培训自评表!G9/2", text: "0" }]]);
  return workbook([form, other]);
}

const at = (snapshot: WorkbookSnapshot, name: string, row: number, column: number) =>
  cellAt(sheetNamed(snapshot, name)!, row, column)?.value;

describe("the user's own formulas", () => {
  test("follow the scores that were filled in", async () => {
    const { snapshot, findings } = handIn(await xlsxOf(ownFormulas()));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["培训自评表", "自评汇总表"]);
    expect([5, 6, 7, 8].map((row) => at(snapshot, "培训自评表", row, 6))).toEqual([50, 27, 10, 96]);
    expect(at(snapshot, "培训自评表", 3, 6)).toBe(0.9);
    expect(findings.filter(({ check }) => check === "formula-not-calculated")).toEqual([]);
    expect(snapshot.sheets.flatMap(({ rows }) => rows.flat()).some((cell) => cell?.formula !== undefined)).toBe(false);
  });

  test("by way of sheets that are left out", async () => {
    const { snapshot } = handIn(await xlsxOf(ownFormulas([["备注", { value: 0, formula: "参考!B1+1", text: "0" }]])));
    expect(at(snapshot, "培训自评表", 9, 1)).toBe(49);
  });

  test("whose result the file lacks are handed in with the one that was calculated here", async () => {
    const lacking = (formula: string) => ({ value: null, formula, text: "" });
    const book = ownFormulas([["备注", lacking('IF(1>2,1,"见附件")')]]);
    const list = sheet("项目支出表", [
      ["序号", "项目名称", "全年预算数", "全年执行数"],
      [1, "培训项目", 10, 9],
    ]);
    const form = book.sheets[0]!;
    const rows = [...form.rows];
    rows[3] = [...form.rows[3]!];
    (rows[3] as unknown[])[3] = lacking("项目支出表!C2");
    const { snapshot, findings } = handIn(await xlsxOf({ ...book, sheets: [{ ...form, rows }, list] }));
    expect([at(snapshot, "培训自评表", 3, 3), at(snapshot, "培训自评表", 9, 1)]).toEqual([10, "见附件"]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("are an error where they can't be calculated here", async () => {
    const unknown = { value: 0, formula: "MEDIAN(G6:G8)", text: "0" };
    const { findings } = handIn(await xlsxOf(ownFormulas([["备注", unknown]])));
    expect(findings.filter(({ check }) => check === "formula-not-calculated")).toMatchObject([
      { severity: "error", sources: [{ sheet: "培训自评表", top: 9, left: 1 }] },
    ]);
  });
});

describe("a blank form that was made for a project without a table", () => {
  const list = sheet("项目支出表", [
    ["序号", "项目名称", "全年预算数", "全年执行数"],
    [1, "培训项目", 10, 9],
    [2, "维修项目", 5, 5],
  ]);
  const blankOne = sheet("空表", [
    ["项目支出绩效自评表"],
    ["项目名称", ""],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", "", "", "", 10, "", ""],
    HEADER,
    ["产出指标", "数量指标", "", "", "", "", ""],
    ["总分", "", "", "", "", 100, ""],
  ]);

  test.each([
    ["of ours", [list]],
    ["copied from the user's empty one", [list, blankOne]],
  ])("%s is not in the set, now or when it was made by an earlier run", async (_, more) => {
    const first = handIn(await xlsxOf(workbook([...ownFormulas().sheets, ...more])));
    const again = handIn(first.filled);
    for (const { snapshot, notes } of [first, again]) {
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(["培训自评表", "自评汇总表"]);
      expect(notes).toEqual(["“自评-维修项目”是还没有填写绩效指标的空表，没有放进报送件"]);
    }
  });

  test("is no set alone", async () => {
    const bytes = await xlsxOf(workbook([list]));
    expect(() => handIn(bytes)).toThrow(expect.objectContaining({ code: "nothing-to-submit" }));
  });
});

test("numbers are rounded as they are shown, and what was typed keeps its digits", async () => {
  const noisy = { value: 5960.700000000001, formula: "A99+1", text: "5960.7" };
  const rate = { value: 0.994712, formula: "A99", text: "99.47%", format: "0.00%" };
  const typed = { value: 12.345678, text: "12.35", format: "0.00" };
  const { snapshot } = handIn(await xlsxOf(ownFormulas([["备注", noisy, rate, typed, 0.30000000000000004]])));
  const row = [1, 2, 3, 4].map((column) => at(snapshot, "培训自评表", 9, column));
  expect(row).toEqual([5960.7, 0.9947, 12.345678, 0.3]);
});

test("hidden rows stay, and are told", async () => {
  const book = openPackage(await xlsxOf(ownFormulas()), "表.xlsx");
  const evaluated = evaluateAgain(book.snapshot);
  const writing = planFilling(evaluated);
  const { snapshot } = openPackage(book.apply(writing.plan), "表.xlsx");
  const sheets = snapshot.sheets.map((one) => (one.name === "培训自评表" ? { ...one, hiddenRows: [6] } : one));
  expect(planSubmit(evaluated, writing, { ...snapshot, sheets }, true).notes).toEqual([
    "“培训自评表”有隐藏的 1 行，照原样保留，报送前请看一看",
  ]);
});

describe("errors", () => {
  const error = (message: string): Finding => ({
    check: "weights-sum",
    severity: "error",
    message,
    sources: [{ sheet: "表", top: 1, left: 0, bottom: 1, right: 0 }],
  });

  test("stand in the way, and the first are named with their cells", () => {
    const findings = Array.from({ length: 7 }, (_, index) => error(`错误${index}`));
    let refused: unknown;
    try {
      refuseUnready("表.xlsx", findings, NOTHING);
    } catch (thrown) {
      refused = thrown;
    }
    const message = troubleMessage(refused as Trouble);
    expect(refused).toMatchObject({ code: "errors-stand" });
    expect(message).toContain("错误 7 项");
    expect(message).toContain("错误0  ['表'!A2]");
    expect(message).toContain("还有 2 项");
  });

  test("so does a score that waits: the total without it is not the last one", () => {
    const form = sheet("培训自评表", [
      ["项目支出绩效自评表"],
      ["项目名称", "培训项目"],
      HEADER,
      ["产出指标", "数量指标", "培训场次", "≥100场", "107场", 60, null],
      ["效益指标", "社会效益指标", "服务能力", "明显提升", "还在统计", 40, null],
    ]);
    const { scored } = evaluateAgain(workbook([form]));
    const refusal = () => refuseUnready("表.xlsx", [], scored);
    expect(refusal).toThrow(expect.objectContaining({ code: "scores-wait" }));
    expect(refusal).toThrow(expect.objectContaining({ details: { more: "  · 培训项目：1 项 40 分待定" } }));
  });

  test("other findings do not", () => {
    expect(() => refuseUnready("表.xlsx", [{ ...error("提醒"), severity: "warning" }], NOTHING)).not.toThrow();
  });
});

test("what can't come along is told once a sheet and kind", () => {
  const chart = { sheet: "表", kind: "chart" } as const;
  expect(leftOutNotes([chart, chart])).toHaveLength(1);
});

(HAS_LIBRE_OFFICE ? test : test.skip)(
  "every value that is handed in is the one that the filled workbook shows",
  async () => {
    const inputs = [FEDERATION, NATIONAL, SICHUAN].map((path) => readFileSync(path));
    const handed = [...inputs, await xlsxOf(ownFormulas())].map(handIn);
    const shown = allRecalculated(handed.map(({ filled }) => filled)).map(
      (bytes) => openPackage(bytes, "表.xlsx").snapshot,
    );
    handed.forEach(({ snapshot }, index) => {
      for (const { name, rows } of snapshot.sheets) {
        const filled = sheetNamed(shown[index]!, name)!;
        rows.forEach((row, number) =>
          row?.forEach((cell, column) => {
            const value = cellAt(filled, number, column)?.value ?? null;
            const place = `${name} ${number} ${column}`;
            // Rounded as it is shown, so that it goes on being shown as it was.
            if (typeof cell?.value === "number")
              expect([place, bare(cell.text)]).toEqual([place, bare(cellAt(filled, number, column)?.text ?? "")]);
            else expect([place, cell?.value || null]).toEqual([place, value || null]);
          }),
        );
      }
    });
  },
  180_000,
);
