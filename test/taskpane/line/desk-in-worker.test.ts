import { openPackage } from "../../../src/hosts/file";
import { Desk } from "../../../src/taskpane/desk/desk";
import { chooseDesk } from "../../../src/taskpane/line/choose-desk";
import { DeskInWorker } from "../../../src/taskpane/line/desk-in-worker";
import { GREETING } from "../../../src/taskpane/line/messages";
import { FakeWorkshop, type FakeWorker } from "../support/fake-worker";
import { bytesOf, DEPARTMENT, FORMS } from "../support/samples";

const department = openPackage(bytesOf(DEPARTMENT), "甲.xlsx").snapshot;
const forms = openPackage(bytesOf(FORMS), "乙.xlsx").snapshot;
const empty = { ...forms, sheets: [] };
const trouble = (code: string) => expect.objectContaining({ name: "Trouble", code });

async function started() {
  const shop = new FakeWorkshop();
  const desk = await DeskInWorker.start(shop, 5000);
  const shown = await desk.ask("evaluate", { snapshot: department, options: {} });
  const job = new AbortController();
  /** A job that is under way. */
  const busy = () => {
    const asked = desk.ask("evaluate", { snapshot: forms, options: {} }, job.signal);
    return asked.then(
      () => "answered",
      (error: unknown) => error,
    );
  };
  return { shop, desk, shown, job, busy };
}

const names = async (desk: DeskInWorker) =>
  (await desk.ask("sources", { mapping: null })).map(({ range }) => range.sheet);

describe("a trouble crosses with its place, a fault with its trace", () => {
  test.each([
    ["nothing recognised", { snapshot: empty, options: {} }, trouble("nothing-recognised")],
    ["no such scheme", { snapshot: null, options: { scheme: "没有" } }, trouble("unknown-scheme")],
  ])("%s; what was shown before stays", async (_, question, error) => {
    const { desk, shown } = await started();
    await expect(desk.ask("evaluate", question)).rejects.toEqual(error);
    expect((await desk.ask("evaluate", { snapshot: null, options: {} })).name).toBe(shown.name);
  });

  test("a fault of the program", async () => {
    const { desk } = await started();
    const asked = desk.ask("refreshedReport", { report: null, asked: {}, now: new Date(0) } as never);
    await expect(asked).rejects.toMatchObject({ name: "Error", stack: expect.stringContaining("report") });
  });
});

describe("cancelling", () => {
  test("ends the worker and answers at once; the next one knows what is shown as soon as it is asked", async () => {
    const { shop, desk, job, busy } = await started();
    const before = await names(desk);
    const asked = busy();
    job.abort();
    expect(await asked).toEqual(trouble("cancelled"));
    expect(shop.workers.map(({ isAlive }) => isAlive)).toEqual([false, true]);
    expect(shop.worker.asked).toEqual([]);
    expect(await names(desk)).toEqual(before);
    expect((await desk.ask("evaluate", { snapshot: forms, options: {} })).name).toBe("乙.xlsx");
  });

  test("what only looks at the workbook is answered by the next worker", async () => {
    const { desk, job, busy } = await started();
    const before = await names(desk);
    const [asked, looked] = [busy(), names(desk)];
    job.abort();
    expect([await asked, await looked]).toEqual([trouble("cancelled"), before]);
  });

  test("before anything was asked", async () => {
    const { shop, job, busy } = await started();
    job.abort();
    expect([await busy(), shop.workers.length]).toEqual([trouble("cancelled"), 1]);
  });

  test("a new workbook that can't be scored leaves the one that is shown, also in a new worker", async () => {
    const { desk, job, busy } = await started();
    const before = await names(desk);
    const asked = busy();
    job.abort();
    await asked;
    await expect(desk.ask("evaluate", { snapshot: empty, options: {} })).rejects.toEqual(trouble("nothing-recognised"));
    expect(await names(desk)).toEqual(before);
  });
});

/** It greets, and dies of the first question. */
function dieWhenAsked(worker: FakeWorker): void {
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (message) => {
    if (message === GREETING) post(message);
    else setImmediate(() => setImmediate(() => worker.onerror?.({} as never)));
  };
}

test("a question that can't be sent is told, and those behind it are answered", async () => {
  const { shop, desk } = await started();
  const before = await names(desk);
  const post = shop.worker.postMessage.bind(shop.worker);
  shop.worker.postMessage = () => {
    shop.worker.postMessage = post;
    throw new Error("It can't be copied");
  };
  await expect(desk.ask("sources", { mapping: null })).rejects.toThrow("It can't be copied");
  expect(await names(desk)).toEqual(before);
});

describe("a worker that dies", () => {
  test.each<[string, (shop: FakeWorkshop) => void]>([
    ["with an error", ({ worker }) => worker.onerror?.({} as never)],
    ["with an answer that can't be read", ({ worker }) => worker.onmessageerror?.({} as never)],
    ["without a word", ({ worker }) => worker.terminate()],
  ])("%s is told and started anew", async (_, die) => {
    const { shop, desk, busy } = await started();
    const before = await names(desk);
    const asked = busy();
    die(shop);
    expect(await asked).toEqual(trouble("calculation-lost"));
    expect(shop.workers).toHaveLength(2);
    expect(await names(desk)).toEqual(before);
  });

  test("by the same question again and again is told, and asked no more", async () => {
    const { shop, desk } = await started();
    dieWhenAsked(shop.worker);
    const { start } = shop;
    shop.start = () => {
      const worker = start.call(shop);
      dieWhenAsked(worker as FakeWorker);
      return worker;
    };
    await expect(desk.ask("sources", { mapping: null })).rejects.toEqual(trouble("calculation-lost"));
    expect(shop.workers.map(({ isAlive }) => isAlive)).toEqual([false, false, true]);
  });
});

test("what is asked about the shown workbook behind one that can't be scored, in a new worker", async () => {
  const { desk, job, busy } = await started();
  const before = await names(desk);
  const asked = busy();
  job.abort();
  await asked;
  const failing = desk.ask("evaluate", { snapshot: empty, options: {} });
  const looked = [names(desk), names(desk)];
  await expect(failing).rejects.toEqual(trouble("nothing-recognised"));
  expect(await Promise.all(looked)).toEqual([before, before]);
});

describe("no worker in the place of one that is gone", () => {
  test.each<[string, FakeWorkshop["kind"]]>([
    ["the host allows none any more", "is-forbidden"],
    ["it does not greet", "is-silent"],
  ])("%s: whoever waits is told, and the next worker works", async (_, kind) => {
    const shop = new FakeWorkshop();
    const desk = await DeskInWorker.start(shop, 50);
    await desk.ask("evaluate", { snapshot: department, options: {} });
    const before = await names(desk);
    shop.kind = kind;
    const looked = names(desk);
    shop.worker.onerror?.({} as never);
    await expect(looked).rejects.toEqual(trouble("calculation-lost"));
    await expect(names(desk)).rejects.toEqual(trouble("calculation-lost"));
    shop.kind = "works";
    expect(await names(desk)).toEqual(before);
  });
});

test("a score that is checked by another worker than it was made by is made anew", async () => {
  const { shop, desk } = await started();
  const scored = await desk.ask("score", { snapshot: forms, options: {} });
  shop.worker.terminate();
  await new Promise((resolve) => setImmediate(resolve));
  expect([scored.isChecked, shop.workers.length]).toEqual([false, 2]);
  expect(await desk.ask("check", {})).toEqual(await new Desk().evaluate({ snapshot: forms, options: {} }));
  expect((await desk.ask("evaluate", { snapshot: null, options: {} })).name).toBe("乙.xlsx");
});

describe("a host that forbids workers", () => {
  test.each(["is-forbidden", "is-silent"] as const)(
    "a worker that %s: the same desk works on the page",
    async (kind) => {
      const desk = chooseDesk(new FakeWorkshop(kind), async () => new Desk(), 20);
      const shown = await desk.ask("evaluate", { snapshot: forms, options: {} });
      expect(shown).toEqual(await new Desk().evaluate({ snapshot: forms, options: {} }));
    },
  );
});
