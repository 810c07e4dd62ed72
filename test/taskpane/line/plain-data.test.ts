import { entryProblem } from "../../../src/app";
import { Desk } from "../../../src/taskpane/desk/desk";
import { answer } from "../../../src/taskpane/line/answer";
import type { Answer, CallName, Question } from "../../../src/taskpane/line/calls";
import { DeskInWorker } from "../../../src/taskpane/line/desk-in-worker";
import type { WorkbookSnapshot } from "../../../src/workbook";
import { openPackage } from "../../../src/hosts/file";
import { flatTable } from "../../support/flat-table";
import { FakeWorkshop } from "../support/fake-worker";
import { bytesOf, DEPARTMENT, FORMS } from "../support/samples";

const opened = (file: string) => openPackage(bytesOf(file), file.slice(file.lastIndexOf("/") + 1)).snapshot;

/** The same question to the desk on the page and to the one in a worker. */
type Both = <K extends CallName>(call: K, question: Question<K>) => Promise<Answer<K>>;

async function both(snapshot: WorkbookSnapshot): Promise<Both> {
  const onPage = new Desk();
  const inWorker = await DeskInWorker.start(new FakeWorkshop(), 5000);
  const ask: Both = async <K extends CallName>(call: K, question: Question<K>): Promise<Answer<K>> => {
    const expected = answer(onPage, call, question);
    expect(await inWorker.ask(call, question)).toStrictEqual(await expected);
    return expected;
  };
  await ask("score", { snapshot, options: {} });
  await ask("check", {});
  return ask;
}

/** Every answer crosses as it is: texts, numbers, lists, records, bytes; a class or a function would not. */
describe.each<[string, () => WorkbookSnapshot]>([
  ["a department with its projects", () => opened(DEPARTMENT)],
  ["forms of projects", () => opened(FORMS)],
  ["scores that wait", flatTable],
])("the answers of a worker are those of the page: %s", (_, snapshot) => {
  let ask: Both;
  beforeAll(async () => {
    ask = await both(snapshot());
  });

  test("tables, indicators, their details and what another value gives", async () => {
    const { tables } = await ask("evaluate", { snapshot: null, options: { scheme: "mof-2021-101" } });
    expect(tables.length).toBeGreaterThan(0);
    for (const { key: table } of tables.slice(0, 3)) {
      const lines = await ask("indicators", { table });
      for (const { key: line } of lines.slice(0, 4)) {
        const at = { table, line };
        await ask("indicatorDetails", { at });
        await ask("tried", { at, text: "1" });
        await ask("withRule", { at, term: "至少", mapping: null });
      }
    }
  });

  test("sources and what can be set right of them", async () => {
    const [first, ...others] = await ask("sources", { mapping: null });
    for (const { key, kind, range } of [first!, ...others.slice(0, 4)]) {
      if (kind !== "texts") await ask("tableChoices", { table: { kind, range, source: key }, mapping: null });
      const draft = { kind, range, isPointed: false, unit: null, total: null, columns: null };
      await ask("withDraft", { draft: { ...draft, unit: "元" }, source: key, mapping: null });
      await ask("withDraft", { draft: { ...draft, isPointed: true }, source: null, mapping: null });
      await ask("withoutCorrection", { source: key, mapping: null });
    }
  });

  test("the report, what stands in the way of handing in, and what was entered", async () => {
    await ask("reportView", { asked: {} });
    await ask("readiness", {});
    const { findings } = await ask("evaluate", { snapshot: null, options: {} });
    const fields = findings.flatMap(({ settling, aside }) => [...settling, ...(aside ? [aside] : [])]).slice(0, 20);
    for (const field of fields) {
      const entry = { field, text: "99" };
      expect(await ask("problemOf", { entry })).toBe(entryProblem(entry));
    }
    const entries = fields.map((field) => ({ field, text: "99", problem: null, isLooked: true }));
    for (const kind of ["tables", "report", "rescore", "entries"] as const)
      expect((await ask("propose", { kind, chosen: { entries } })).kind).toBe(kind);
  });

  test("files", async () => {
    const made = await ask("reportFile", { asked: {}, template: null });
    const proof = await ask("checkedReport", { report: made });
    expect([proof.wrong, proof.agreeing > 0]).toEqual([0, true]);
    await ask("refreshedReport", { report: made, asked: {}, now: new Date(0) });
    const file = await ask("correctionFile", { mapping: { tables: [], corrections: [] } });
    await ask("withCorrectionsOf", { file, mapping: null });
  });
});
