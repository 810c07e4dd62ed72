import { WorkForce } from "../../../src/workbench/district/work-force";
import { FakeWorker, fakeWorkers } from "./support/fake-worker";

const score = (path: string) =>
  ({ kind: "score", given: { path, file: new File(["不是工作簿"], path), megabytes: 2_048 } }) as const;
const REFUSED = { exit: 1, message: expect.stringContaining("不是 Excel 工作簿") };

test("one worker does one task after the other", async () => {
  const force = new WorkForce({ size: 1, start: fakeWorkers() });
  expect([await force.do(score("a.xlsx")), await force.do(score("b.xlsx"))]).toEqual([REFUSED, REFUSED]);
  expect(FakeWorker.started).toHaveLength(1);
});

test.each([
  ["hangs.xlsx", "late"],
  ["dies.xlsx", "ended"],
])("a task that %s is ended, and another worker does the next", async (file, how) => {
  const force = new WorkForce({ size: 1, milliseconds: 50, start: fakeWorkers() });
  expect(await force.do(score(file))).toBe(how);
  expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  expect(await new WorkForce({ size: 1, start: fakeWorkers() }).do(score("a.xlsx"))).toEqual(REFUSED);
});

test("one that hangs does not take along what is done beside it", async () => {
  const force = new WorkForce({ size: 2, milliseconds: 200, start: fakeWorkers() });
  const all = await Promise.all(["hangs.xlsx", "a.xlsx"].map((file) => force.do(score(file))));
  expect(all).toEqual(["late", REFUSED]);
  expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test("a task that can't be handed over is told, and its worker let go", async () => {
  const start = fakeWorkers();
  const force = new WorkForce({
    size: 1,
    milliseconds: 50,
    start: () =>
      Object.assign(start(), {
        postMessage: () => {
          throw new DOMException("It can't be copied", "DataCloneError");
        },
      }),
  });
  await expect(force.do(score("a.xlsx"))).rejects.toThrow("It can't be copied");
  expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
});

describe("end", () => {
  test("ends at once what is being done, and the next task begins anew", async () => {
    const force = new WorkForce({ size: 1, start: fakeWorkers() });
    await force.do(score("a.xlsx"));
    const doing = force.do(score("hangs.xlsx"));
    force.end();
    expect(await doing).toBe("stopped");
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(await force.do(score("b.xlsx"))).toEqual(REFUSED);
    expect(FakeWorker.started).toHaveLength(2);
  });

  test("does not wait for a worker that is still being loaded", async () => {
    const force = new WorkForce({ size: 1, start: fakeWorkers() });
    const doing = force.do(score("a.xlsx"));
    force.end();
    expect(await doing).toBe("stopped");
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });
});

describe("where the browser forbids workers the page does it", () => {
  const forbidden = () => {
    throw new DOMException("forbidden", "SecurityError");
  };

  test.each([
    ["it throws", forbidden],
    ["it tells so afterwards", fakeWorkers("error")],
  ])("%s", async (_, start) => {
    const force = new WorkForce({ size: 1, start });
    expect(await force.do(score("a.xlsx"))).toEqual(REFUSED);
    const doing = force.do(score("b.xlsx"));
    force.end();
    expect(await doing).toBe("stopped");
  });
});

test("where there were workers and there are no more, it says what to do", async () => {
  let start = fakeWorkers();
  const force = new WorkForce({ size: 1, milliseconds: 50, start: () => start() });
  await force.do(score("hangs.xlsx"));
  start = fakeWorkers("error");
  await expect(force.do(score("a.xlsx"))).rejects.toThrow("读不到工作台的程序");
});
