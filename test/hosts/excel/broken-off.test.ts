import { planCleaning, planRestoring } from "../../../src/app";
import { quoteSheet, Trouble, type WorkbookPlan, type WorkbookSnapshot } from "../../../src/workbook";
import type { EmulatedExcel } from "../../../src/workbench/emulator";
import { comparable } from "./support/comparable";
import { openExcel, reportPlan, sample, tablesPlan, type OpenExcel } from "./support/open-excel";

const BYTES = sample("四川表式-全部项目一张表");
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

let withTables: Uint8Array;
let useCases: Readonly<Record<string, UseCase>>;

beforeAll(async () => {
  const open = openExcel(BYTES);
  await write(open, tablesPlan);
  withTables = open.excel.bytes();
  useCases = {
    一键计分: { bytes: BYTES, run: async ({ host }) => void (await host.read()) },
    生成自评表: { bytes: BYTES, run: (one) => write(one, tablesPlan) },
    生成报告: { bytes: BYTES, run: (one) => write(one, reportPlan) },
    再次生成自评表: { bytes: withTables, run: (one) => write(one, tablesPlan) },
    还原: { bytes: withTables, run: (one) => write(one, (snapshot) => planRestoring(snapshot)!.plan) },
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

const WRITES = ["一键计分", "生成自评表", "生成报告", "再次生成自评表"];

describe.each(WRITES)("%s", (name) => {
  test.each(MOMENTS)("leaves the workbook as it was when any request fails %s", async (_when, actionsBefore) => {
    const useCase = useCases[name]!;
    const { requests } = await requestsOf(useCase);
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
    const { requests } = await requestsOf(useCase);
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

// What is taken away can't be brought back, but the work can be carried on.
describe.each(["还原", "清理辅助数据"])("%s", (name) => {
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

test("还原 brings back the workbook as it was before 生成自评表", async () => {
  const { after } = await requestsOf(useCases.还原!);
  expect(after).toEqual(comparable(openExcel(BYTES).excel.snapshot()));
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
    expect(open.excel.counters.requests).toBe(3 + 1 + 3);
    expect(open.excel.counters.largestIn).toBeLessThan(4_000_000);
  });

  test("is taken back wherever it breaks off", async () => {
    for (let request = 4; request < 7; request += 1) {
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
