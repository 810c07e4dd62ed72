import { evaluateAgain, planRestoring, planWrite } from "../../../src/app";
import { failureOf } from "../../../src/taskpane/shown/failure";
import type { WorkbookPlan, WorkbookSnapshot } from "../../../src/workbook";
import { comparable } from "./support/comparable";
import { openExcel, reportPlan, sample, tablesPlan, type OpenExcel } from "./support/open-excel";

const BYTES = sample("四川表式-全部项目一张表");

/** What fails: Excel answers with its own code, or no answer comes at all. */
type Fails = (open: OpenExcel, request: number) => void;

const answered =
  (code: string, message: string): Fails =>
  ({ excel }, request) =>
    excel.failNext(request, { code, message }, 40);

function unanswered(error: Error): Fails {
  return ({ excel }, request) => {
    const answer = excel.answer.bind(excel);
    let number = 0;
    excel.answer = (...all) => {
      number += 1;
      return number === request + 1 ? Promise.reject(error) : answer(...all);
    };
  };
}

const KINDS: readonly (readonly [string, Fails, "trouble" | "fault"])[] = [
  ["an error of Excel's", answered("GeneralException", "There was an internal error."), "trouble"],
  ["a time-out", answered("Timeout", "The operation has timed out."), "trouble"],
  ["Excel out of memory", answered("InsufficientMemory", "There isn't enough memory."), "trouble"],
  ["a request that Excel aborts", answered("RequestAborted", "The request was aborted during run time."), "trouble"],
  ["a page out of memory", unanswered(new RangeError("Array buffer allocation failed")), "fault"],
  ["a connection that is lost", unanswered(new TypeError("Failed to fetch")), "fault"],
];

function rescoringPlan(snapshot: WorkbookSnapshot): WorkbookPlan {
  return planWrite(evaluateAgain(snapshot), { tables: true, report: null, rescore: true }).plan;
}

async function write({ host }: OpenExcel, planOf: (snapshot: WorkbookSnapshot) => WorkbookPlan): Promise<void> {
  const snapshot = await host.read();
  await host.write(planOf(snapshot), snapshot);
}

let withTables: Uint8Array;

beforeAll(async () => {
  const open = openExcel(BYTES);
  await write(open, tablesPlan);
  withTables = open.excel.bytes();
});

describe.each<[string, () => Uint8Array, (snapshot: WorkbookSnapshot) => WorkbookPlan]>([
  ["生成自评表", () => BYTES, tablesPlan],
  ["生成报告", () => BYTES, reportPlan],
  ["再次生成自评表", () => withTables, tablesPlan],
  ["改用计算得分", () => withTables, rescoringPlan],
  ["还原", () => withTables, (snapshot) => planRestoring(snapshot)!.plan],
])("%s", (name, bytes, planOf) => {
  test.each(KINDS)("%s is told, and the workbook is as it was or can be made so", async (_what, fails, kind) => {
    // Three requests read, one looks whether the workbook is still as it was, then comes what writes.
    for (let request = 0; request < 5; request += 1) {
      const open = openExcel(bytes());
      const before = comparable(open.excel.snapshot());
      fails(open, request);
      const error = await write(open, planOf).then(
        () => null,
        (reason: unknown) => reason,
      );
      const told = failureOf(error);
      expect(told.kind).toBe(kind);
      if (told.kind === "trouble") expect(told.message).toMatch(/[一-龥]。$/);
      await open.host.read();
      if (name !== "还原" || told.kind === "fault") expect(comparable(open.excel.snapshot())).toEqual(before);
    }
  });
});
