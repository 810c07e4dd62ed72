import {
  allFields,
  evaluateAgain,
  planEntering,
  planRestoring,
  planWrite,
  readiness,
  type Entry,
  type EntryField,
  type Evaluated,
} from "../../../src/app";
import { formatScore } from "../../../src/figures";
import { openPackage, type OpenedWorkbook } from "../../../src/hosts/file";
import { evaluationsOf, standingTotal } from "../../../src/scoring";
import { a1, parseA1, sheetNamed, type WorkbookSnapshot } from "../../../src/workbook";
import { flatTable } from "../../support/flat-table";
import { xlsxOf } from "../../support/xlsx";

const SHEET = "自评表";

let opened: OpenedWorkbook;
beforeAll(async () => {
  opened = openPackage(await xlsxOf(flatTable()), "中医院.xlsx");
});

function placeOf(field: EntryField): string {
  return "at" in field ? a1(field.at.row, field.at.column) : field.what;
}

/** The field of that kind at a cell, or of that name. */
function fieldAt(evaluated: Evaluated, kind: EntryField["kind"], place: string): EntryField {
  const found = allFields(evaluated).find((field) => field.kind === kind && placeOf(field).includes(place));
  if (!found) throw new Error(`No ${kind} at ${place}`);
  return found;
}

type Said = readonly [kind: EntryField["kind"], place: string, text: string];

function entriesOf(evaluated: Evaluated, said: readonly Said[]): readonly Entry[] {
  return said.map(([kind, place, text]) => ({ field: fieldAt(evaluated, kind, place), text }));
}

/** The workbook after what was said is written into it. */
function enter(file: OpenedWorkbook, ...said: readonly Said[]) {
  const evaluated = evaluateAgain(file.snapshot);
  const writing = planEntering(evaluated, entriesOf(evaluated, said));
  const after = openPackage(file.apply(writing.plan), "中医院.xlsx");
  return { ...writing, messages: writing.notes.map(({ message }) => message), file: after };
}

function writeTables(file: OpenedWorkbook): OpenedWorkbook {
  const { plan } = planWrite(evaluateAgain(file.snapshot), { tables: true, report: null, rescore: false });
  return openPackage(file.apply(plan), "中医院.xlsx");
}

function restored(file: OpenedWorkbook): WorkbookSnapshot {
  return openPackage(file.apply(planRestoring(file.snapshot)!.plan), "中医院.xlsx").snapshot;
}

function cell(snapshot: WorkbookSnapshot, place: string, sheet = SHEET) {
  const { row, column } = parseA1(place)!;
  return sheetNamed(snapshot, sheet)!.rows[row]?.[column]?.value ?? null;
}

function totals(snapshot: WorkbookSnapshot): readonly string[] {
  return evaluationsOf(evaluateAgain(snapshot).scored).map(({ evaluation }) => formatScore(standingTotal(evaluation)));
}

const SAID: readonly Said[] = [
  ["actual", "L30", "95%"],
  ["score", "N17", "22"],
  ["lateness", "设备到位时间", "每月扣1分"],
  ["reason", "O7", "部分群众外出，明年上门签约。"],
];

describe("what a person enters in the pane", () => {
  test("is told cell by cell before it is written, with the hidden sheet that keeps how it was", () => {
    expect(enter(opened, ...SAID).messages).toEqual([
      "在“自评表”L30 填写“培训合格率”的完成值：95%",
      "在“自评表”N17 填写“名医影响力”的得分：22",
      "在“自评表”O7 填写原因：部分群众外出，明年上门签约。",
      "新增隐藏工作表“_自评通”（辅助数据，供还原和比较，并记住您填写的逾期扣分办法：“设备到位时间”按“每月扣1分”，可随时清理）",
    ]);
  });

  test("stands in its cells, counts, and nothing else has changed", () => {
    const { file } = enter(opened, ...SAID);
    expect(["L30", "N17", "O7"].map((place) => cell(file.snapshot, place))).toEqual([
      "95%",
      22,
      "部分群众外出，明年上门签约。",
    ]);
    expect(totals(opened.snapshot)).toEqual(["98.8", "67.38", "84.94", "78.18"]);
    expect(totals(file.snapshot)).toEqual(["98.8", "89.38", "97.94", "88.18"]);
    expect(file.snapshot.sheets.map(({ name }) => name)).toEqual([SHEET, "_自评通"]);
  });

  test("is taken back by 还原, what it replaced with it", () => {
    const { file } = enter(opened, ...SAID);
    const again = enter(file, ["reason", "O15", "考核改用新大纲，已加强辅导。"]).file;
    expect(restored(again)).toEqual(opened.snapshot);
  });

  test("is taken back also after the tables were written over it", () => {
    const written = writeTables(enter(opened, ...SAID).file);
    expect(cell(written.snapshot, "N17")).toBe(22);
    expect(restored(written)).toEqual(opened.snapshot);
  });

  test("stays where a person has changed the cell since", () => {
    const { file } = enter(opened, ["score", "N17", "22"]);
    const changed = openPackage(
      file.apply({
        sheets: [{ kind: "fill", sheet: SHEET, cells: [{ row: 16, column: 13, value: 20 }] }],
        names: [],
        remove: [],
      }),
      "中医院.xlsx",
    );
    expect(cell(restored(changed), "N17")).toBe(20);
  });

  test("brings 计分底稿 up to date where it is there", () => {
    const written = writeTables(opened);
    const { file, messages } = enter(written, ...SAID);
    expect(messages).toEqual(expect.arrayContaining(["重写工作表“计分底稿”"]));
    const paper = sheetNamed(file.snapshot, "计分底稿")!;
    const texts = paper.rows.flatMap((row) => (row ?? []).map((one) => one?.text ?? ""));
    expect(texts).toContain("诊疗设备更新·设备到位时间：每月扣1分");
    expect(texts.filter((text) => text.includes("请重新计分") && !text.startsWith("单位"))).toEqual([]);
    expect(totals(file.snapshot)).toEqual(["98.8", "89.38", "97.94", "88.18"]);
    expect(restored(file)).toEqual(opened.snapshot);
  });

  test("is not written where the workbook has changed beneath it", () => {
    const before = evaluateAgain(opened.snapshot);
    const entries = entriesOf(before, [["reason", "O7", "部分群众外出。"]]);
    const { file } = enter(opened, ["reason", "O7", "已经写过。"]);
    const { plan, findings } = planEntering(evaluateAgain(file.snapshot), entries);
    expect(plan.sheets).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual(["entry-lost"]);
  });

  test("of the structure of a workbook that is protected nothing could be kept: it is refused", () => {
    const evaluated = {
      ...evaluateAgain(opened.snapshot),
      snapshot: { ...opened.snapshot, structureIsProtected: true },
    };
    expect(() => planEntering(evaluated, entriesOf(evaluated, SAID))).toThrow("structure-protected");
  });

  test("a locked cell is refused by its name", () => {
    const sheets = opened.snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
    const evaluated = evaluateAgain({ ...opened.snapshot, sheets });
    expect(() => planEntering(evaluated, entriesOf(evaluated, [["score", "N17", "22"]]))).toThrow("locked-cell");
  });
});

test("the proposed sentences, once their gaps are filled, leave no reason missing", () => {
  const missing = (file: OpenedWorkbook) =>
    readiness(evaluateAgain(file.snapshot)).find(({ id }) => id === "reasons")!.matters.length;
  const fields = allFields(evaluateAgain(opened.snapshot)).filter((field) => "at" in field && field.proposal !== "");
  const said = fields.map((field): Said => {
    const proposal = "proposal" in field ? field.proposal : "";
    return ["reason", placeOf(field), proposal.replace(/（待补充：[^）]*）/g, "统计口径调整")];
  });
  const { file } = enter(opened, ...said);
  expect([said.length, missing(opened), missing(file)]).toEqual([8, 8, 0]);
});

describe("what being late costs", () => {
  test.each([
    ["每月扣1分", "97.94"],
    ["每逾期一天扣0.1分", "93.04"],
    ["逾期不得分", "84.94"],
    ["逾期扣5分", "94.94"],
  ])("%s", (text, total) => {
    const { file } = enter(opened, ["lateness", "设备到位时间", text]);
    const item = evaluateAgain(file.snapshot).scored.projects[2]!.evaluation!.indicators[2]!;
    expect(totals(file.snapshot)[2]).toBe(total);
    expect(item.explained()).toMatch(new RegExp(`逾期扣分办法“${text}”由填报人定。$`));
  });

  test("is taken back by an empty one", () => {
    const { file } = enter(opened, ["lateness", "设备到位时间", "每月扣1分"]);
    expect(totals(enter(file, ["lateness", "设备到位时间", ""]).file.snapshot)[2]).toBe("84.94");
  });
});
