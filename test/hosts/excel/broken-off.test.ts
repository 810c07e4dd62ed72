import {
  allFields,
  evaluateAgain,
  planCleaning,
  planEntering,
  planRestoring,
  planWrite,
  type EntryField,
} from "../../../src/app";
import { ExcelHost } from "../../../src/hosts/excel";
import { Ours, quoteSheet, Trouble, type WorkbookPlan, type WorkbookSnapshot } from "../../../src/workbook";
import type { EmulatedExcel } from "../../../src/workbench/emulator";
import { comparable } from "./support/comparable";
import { openExcel, reportPlan, sample, tablesPlan, type OpenExcel } from "./support/open-excel";

const BYTES = sample("四川表式-全部项目一张表");
/** A form with a score typed by hand that the rules give otherwise, and texts of quality that wait for a score. */
const TYPED = sample("国家表式-一项目一表");
const LOST = { code: "GeneralException", message: "There was an internal error." };

/** How much of the failing request is done before it fails; all of it where only the answer is lost. */
const MOMENTS: readonly (readonly [string, number])[] = [
  ["before anything", 0],
  ["after 1 action", 1],
  ["after 20 actions", 20],
  ["after 150 actions", 150],
  ["after 1,000 actions", 1_000],
  ["with its answer lost", Infinity],
];

interface UseCase {
  /** The workbook that it starts from. */
  readonly bytes: Uint8Array;
  run(open: OpenExcel): Promise<void>;
}

async function write({ host }: OpenExcel, planOf: (snapshot: WorkbookSnapshot) => WorkbookPlan): Promise<void> {
  const snapshot = await host.read();
  await host.write(planOf(snapshot), snapshot);
}

/** What 填写 writes: each kind of field that the workbook has, once. */
function enteringPlan(snapshot: WorkbookSnapshot): WorkbookPlan {
  const evaluated = evaluateAgain(snapshot);
  const texts: Partial<Record<EntryField["kind"], string>> = { score: "8", reason: "年中追加", "set-aside": "已核实" };
  const entries = Object.entries(texts).map(([kind, text]) => ({
    field: allFields(evaluated).find((field) => field.kind === kind)!,
    text,
  }));
  return planEntering(evaluated, entries).plan;
}

function settingAsidePlan(snapshot: WorkbookSnapshot): WorkbookPlan {
  const evaluated = evaluateAgain(snapshot);
  const field = allFields(evaluated).find(({ kind }) => kind === "set-aside")!;
  return planEntering(evaluated, [{ field, text: "已核实" }]).plan;
}

function rescoringPlan(snapshot: WorkbookSnapshot): WorkbookPlan {
  return planWrite(evaluateAgain(snapshot), { tables: true, report: null, rescore: true }).plan;
}

async function written(bytes: Uint8Array, planOf: (snapshot: WorkbookSnapshot) => WorkbookPlan): Promise<Uint8Array> {
  const open = openExcel(bytes);
  await write(open, planOf);
  return open.excel.bytes();
}

let useCases: Readonly<Record<string, UseCase>>;

beforeAll(async () => {
  const withTables = await written(BYTES, tablesPlan);
  const withReport = await written(BYTES, reportPlan);
  const typedWithTables = await written(TYPED, tablesPlan);
  const withEntries = await written(TYPED, enteringPlan);
  useCases = {
    一键计分: { bytes: BYTES, run: async ({ host }) => void (await host.read()) },
    生成自评表: { bytes: BYTES, run: (one) => write(one, tablesPlan) },
    生成报告: { bytes: BYTES, run: (one) => write(one, reportPlan) },
    再次生成自评表: { bytes: withTables, run: (one) => write(one, tablesPlan) },
    再次生成报告: { bytes: withReport, run: (one) => write(one, reportPlan) },
    改用计算得分: { bytes: TYPED, run: (one) => write(one, rescoringPlan) },
    填写: { bytes: TYPED, run: (one) => write(one, enteringPlan) },
    有底稿时填写: { bytes: typedWithTables, run: (one) => write(one, enteringPlan) },
    标为已核对: { bytes: TYPED, run: (one) => write(one, settingAsidePlan) },
    还原: { bytes: withTables, run: (one) => write(one, (snapshot) => planRestoring(snapshot)!.plan) },
    还原填写: { bytes: withEntries, run: (one) => write(one, (snapshot) => planRestoring(snapshot)!.plan) },
    清理辅助数据: { bytes: withTables, run: (one) => write(one, (snapshot) => planCleaning(snapshot)!.plan) },
  };
});

async function failure(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => null,
    (error: unknown) => error,
  );
}

async function requestsOf(useCase: UseCase): Promise<{ requests: number; after: unknown }> {
  const open = openExcel(useCase.bytes);
  await useCase.run(open);
  return { requests: open.excel.counters.requests, after: comparable(open.excel.snapshot()) };
}

const WRITES = [
  "一键计分",
  "生成自评表",
  "生成报告",
  "再次生成自评表",
  "再次生成报告",
  "改用计算得分",
  "填写",
  "有底稿时填写",
  "标为已核对",
];

/** Those that write sheets of ours anew end with a request that only tidies up: everything is written by then. */
const TIDYING = new Set(["再次生成自评表", "再次生成报告", "有底稿时填写"]);

/** The cells that a person sees; a backup that nobody took away is none of them. */
function withoutBackups(snapshot: WorkbookSnapshot): unknown {
  const ours = new Ours(snapshot);
  const left = new Set(ours.named("backup"));
  return comparable({
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => !left.has(name)),
    names: snapshot.names.filter(({ name }) => !/^_ziping_(?:sheet_backup|anew)_/.test(name)),
  });
}

describe.each(WRITES)("%s", (name) => {
  test.each(MOMENTS)("leaves the workbook as it was when any request fails %s", async (_when, actionsBefore) => {
    const useCase = useCases[name]!;
    const { requests: all, after } = await requestsOf(useCase);
    const requests = TIDYING.has(name) ? all - 1 : all;
    if (TIDYING.has(name)) {
      const open = openExcel(useCase.bytes);
      open.excel.failNext(requests, LOST, actionsBefore);
      await useCase.run(open);
      expect(withoutBackups(open.excel.snapshot())).toEqual(after);
      await write(open, tablesPlan);
      expect(new Ours(open.excel.snapshot()).named("backup")).toEqual([]);
    }
    for (let request = 0; request < requests; request += 1) {
      const open = openExcel(useCase.bytes);
      const before = comparable(open.excel.snapshot());
      open.excel.failNext(request, LOST, actionsBefore);
      expect(await failure(useCase.run(open))).toMatchObject({ code: "host-refused" });
      expect(comparable(open.excel.snapshot())).toEqual(before);
    }
  });

  test("leaves the workbook as it was, at the latest when it is read again, when several requests fail", async () => {
    const useCase = useCases[name]!;
    const { requests: all } = await requestsOf(useCase);
    const requests = TIDYING.has(name) ? all - 1 : all;
    for (let request = 0; request < requests; request += 1) {
      const open = openExcel(useCase.bytes);
      const before = comparable(open.excel.snapshot());
      open.excel.failNext(request, LOST, 150);
      for (let next = 1; next <= 4; next += 1) open.excel.failNext(request + next, LOST);
      const error = await failure(useCase.run(open));
      expect(error).toBeInstanceOf(Trouble);
      open.excel.failNoMore();
      expect(comparable(await open.host.read())).toEqual(before);
    }
  });
});

// Nobody is left to take it back: the next pane knows nothing of it.
const FIRST_WRITES = ["生成自评表", "生成报告", "改用计算得分", "填写", "标为已核对"];

describe.each(FIRST_WRITES)("%s in a pane that is closed in the midst", (name) => {
  test.each(MOMENTS)("is undone by 还原 in the next, closed %s", async (_when, actionsBefore) => {
    const useCase = useCases[name]!;
    const { requests } = await requestsOf(useCase);
    for (let request = 0; request < requests; request += 1) {
      const open = openExcel(useCase.bytes);
      const before = comparable(open.excel.snapshot());
      open.excel.failNext(request, LOST, actionsBefore);
      for (let next = 1; next < 10; next += 1) open.excel.failNext(request + next, LOST);
      await failure(useCase.run(open));
      open.excel.failNoMore();
      const host = new ExcelHost();
      const snapshot = await host.read();
      const back = planRestoring(snapshot);
      if (back) await host.write(back.plan, snapshot);
      expect(comparable(open.excel.snapshot())).toEqual(before);
    }
  });
});

// What is taken away can't be brought back, but the work can be carried on.
describe.each(["还原", "还原填写", "清理辅助数据"])("%s", (name) => {
  test.each(MOMENTS)("can be done again when any request fails %s", async (_when, actionsBefore) => {
    const useCase = useCases[name]!;
    const { requests, after } = await requestsOf(useCase);
    for (let request = 0; request < requests; request += 1) {
      const open = openExcel(useCase.bytes);
      const before = comparable(open.excel.snapshot());
      open.excel.failNext(request, LOST, actionsBefore);
      const error = await failure(useCase.run(open));
      expect(error).toBeInstanceOf(Trouble);
      if ((error as Trouble).code === "host-refused") expect(comparable(open.excel.snapshot())).toEqual(before);
      else expect(error).toMatchObject({ code: "half-written" });
      if (!isDone(open.excel, after)) await useCase.run(open);
      expect(comparable(open.excel.snapshot())).toEqual(after);
    }
  });
});

function isDone(excel: EmulatedExcel, after: unknown): boolean {
  return JSON.stringify(comparable(excel.snapshot())) === JSON.stringify(after);
}

test.each([
  ["生成自评表", "还原", BYTES],
  ["填写", "还原填写", TYPED],
])("after %s, %s brings back the workbook as it was", async (_what, name, bytes) => {
  const { after } = await requestsOf(useCases[name]!);
  expect(after).toEqual(comparable(openExcel(bytes).excel.snapshot()));
});

describe("a write that takes several requests", () => {
  const text = "绩".repeat(100);
  const sheet = (name: string, rows: number, visibility: "visible" | "veryHidden") => ({
    kind: "generate" as const,
    sheet: name,
    visibility,
    cells: Array.from({ length: rows * 10 }, (_, index) => ({
      row: Math.floor(index / 10),
      column: index % 10,
      value: `${text}${index}`,
    })),
    merges: [],
    columnWidths: [],
    rowHeights: [],
  });
  const plan: WorkbookPlan = {
    sheets: [sheet("计分底稿", 3_000, "visible"), sheet("_自评通", 10, "veryHidden")],
    names: [
      ["_ziping_sheet_working_paper_1", "计分底稿"],
      ["_ziping_sheet_memory_1", "_自评通"],
    ].map(([name, target]) => ({ name: name!, refersTo: `${quoteSheet(target!)}!$A$1`, hidden: true })),
    remove: [],
  };

  test("stays below 4 MB in each of them", async () => {
    const open = openExcel(BYTES);
    await write(open, () => plan);
    // Read, looked at, written and read back.
    expect(open.excel.counters.requests).toBe(3 + 1 + 6);
    expect(open.excel.counters.largestIn).toBeLessThan(4_000_000);
    expect(open.excel.counters.largestOut).toBeLessThan(4_000_000);
  });

  test("is taken back wherever it breaks off", async () => {
    for (let request = 4; request < 10; request += 1) {
      const open = openExcel(BYTES);
      const before = comparable(open.excel.snapshot());
      open.excel.failNext(request, LOST, 10);
      expect(await failure(write(open, () => plan))).toMatchObject({ code: "host-refused" });
      expect(comparable(open.excel.snapshot())).toEqual(before);
    }
  });

  test("is taken back when it is cancelled", async () => {
    const open = openExcel(BYTES);
    const before = comparable(open.excel.snapshot());
    const controller = new AbortController();
    const snapshot = await open.host.read();
    const report = (done: number) => void (done > 0.3 && controller.abort());
    const error = await failure(open.host.write(plan, snapshot, { report, signal: controller.signal }));
    expect(error).toMatchObject({ code: "cancelled" });
    expect(comparable(open.excel.snapshot())).toEqual(before);
  });
});
