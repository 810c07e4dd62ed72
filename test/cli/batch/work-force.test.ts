import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkForce, type Assignment } from "../../../src/cli/batch/work-force";

/** A worker that hangs, dies, fills its memory or answers, as the file's name says, with how many it did before. */
const WORKER = `
let done = 0;
process.on("message", ({ task: { file } }) => {
  if (file === "hangs") return;
  if (file === "dies") process.kill(process.pid, "SIGKILL");
  if (file === "grows") { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
  process.send({ exit: 0, result: { file, done: done++ }, outputs: [] });
});
`;

const folder = mkdtempSync(join(tmpdir(), "workers-"));
const program = join(folder, "worker.js");
writeFileSync(program, WORKER);
afterAll(() => rmSync(folder, { recursive: true }));

function assignment(file: string): Assignment {
  return {
    task: { file, input: "", out: "", root: "", mayReplace: [] },
    choice: { what: "score", options: {}, files: {} },
  };
}

async function outcomes(...files: readonly string[]): Promise<unknown[]> {
  const force = new WorkForce(program, { milliseconds: 3_000, megabytes: 64 });
  const all: unknown[] = [];
  for (const file of files) all.push(await force.do(assignment(file)));
  force.end();
  return all;
}

test("one worker does one workbook after the other", async () => {
  expect(await outcomes("a", "b")).toEqual([
    { exit: 0, result: { file: "a", done: 0 }, outputs: [] },
    { exit: 0, result: { file: "b", done: 1 }, outputs: [] },
  ]);
});

test.each([
  ["hangs", "处理超过 3 秒"],
  ["dies", "处理时中断"],
  ["grows", "处理时中断，可能是内存超过"],
])("a workbook that %s is ended and told, and the next is done by another worker", async (file, why) => {
  const [ended, next] = await outcomes(file, "a");
  expect(ended).toEqual({ exit: 1, message: expect.stringContaining(why) });
  expect(next).toEqual({ exit: 0, result: { file: "a", done: 0 }, outputs: [] });
});
