import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readLines, type ResultLine } from "../../../src/cli/batch/results-file";
import { FEDERATION, NATIONAL, SICHUAN, temporaryFolder, ziping } from "../../support/command";

const folder = temporaryFolder();
const input = join(folder, "全区");
mkdirSync(join(input, "甲镇"), { recursive: true });
mkdirSync(join(input, "乙镇"));
cpSync(FEDERATION, join(input, "工商联.xlsx"));
cpSync(NATIONAL, join(input, "甲镇/自评.xlsx"));
cpSync(SICHUAN, join(input, "乙镇/自评.xlsx"));
writeFileSync(join(input, "乙镇/坏的.xlsx"), "不是工作簿");

const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
const lines = (out: string, name = "results.jsonl") => readLines(readFileSync(join(out, name), "utf8"));
const batch = (out: string, ...more: readonly string[]) => ziping("batch", input, "--out", out, ...more);
const filesIn = (out: string) =>
  (readdirSync(out, { recursive: true }) as string[]).filter((path) => statSync(join(out, path)).isFile()).sort();

describe("batch", () => {
  const out = join(folder, "结果");

  test("does each workbook as the single command does, byte for byte, and tells which could not be used", () => {
    const { status, stdout } = batch(out, "--what", "report", "--jobs", "1");
    expect([status, stdout.trim()]).toEqual([0, "完成 3 个，未能处理 1 个（原因在结果文件里）"]);
    const alone = join(folder, "单独");
    ziping("report", NATIONAL, "--out", alone);
    for (const [made, single] of [
      ["甲镇/自评-自评.xlsx", "国家表式-一项目一表-自评.xlsx"],
      ["甲镇/自评-自评报告.docx", "国家表式-一项目一表-自评报告.docx"],
    ]) {
      expect(hash(join(out, made!))).toBe(hash(join(alone, single!)));
    }
    const told = lines(out);
    expect(told.get("乙镇/坏的.xlsx")).toMatchObject({
      exit: 1,
      message: expect.stringContaining("不是 Excel 工作簿"),
    });
    expect(told.get("工商联.xlsx")).toMatchObject({ exit: 0, result: { department: { total: "99.5" } } });
  });

  test("the results of a line are those of score, without its texts", () => {
    const line = lines(out).get("工商联.xlsx") as Extract<ResultLine, { exit: 0 }>;
    const whole = JSON.parse(ziping("score", FEDERATION, "--json").stdout, (key, value: unknown) =>
      ["explanation", "message", "suggestion"].includes(key) ? undefined : value,
    ) as { workbook: string; findings: object[] };
    expect({ ...line.result, findings: [] }).toEqual({ ...whole, workbook: "工商联.xlsx", findings: [] });
  });

  test("run again, it does only what has changed", () => {
    const before = statSync(join(out, "甲镇/自评-自评.xlsx")).mtimeMs;
    cpSync(FEDERATION, join(input, "乙镇/自评.xlsx"));
    rmSync(join(out, "工商联-自评报告.docx"));
    const { stdout } = batch(out, "--what", "report");
    expect(stdout.trim()).toBe("完成 2 个，以前做过、没有变化 2 个");
    expect(statSync(join(out, "甲镇/自评-自评.xlsx")).mtimeMs).toBe(before);
    cpSync(SICHUAN, join(input, "乙镇/自评.xlsx"));
    expect(batch(out, "--what", "report").stdout.trim()).toBe("完成 1 个，以前做过、没有变化 3 个");
  });

  test("what it did not write itself is replaced with --overwrite alone", () => {
    const other = join(folder, "别人的");
    mkdirSync(other);
    writeFileSync(join(other, "工商联-自评.xlsx"), "别人的");
    batch(other, "--what", "report");
    expect(readFileSync(join(other, "工商联-自评.xlsx"), "utf8")).toBe("别人的");
    expect(lines(other).get("工商联.xlsx")).toMatchObject({ exit: 1, message: expect.stringContaining("已经存在") });
    batch(other, "--what", "report", "--overwrite");
    expect(lines(other).get("工商联.xlsx")).toMatchObject({ exit: 0 });
  });

  test("what a killed run wrote without telling of it is known again by its bytes", () => {
    const untold = join(folder, "没有记下");
    batch(untold, "--what", "report");
    rmSync(join(untold, "results.jsonl"));
    rmSync(join(untold, "工商联-自评报告.docx"));
    expect(batch(untold, "--what", "report").stdout.trim()).toMatch(/^完成 3 个/);
    expect(filesIn(untold)).toEqual(filesIn(out));
  });

  test("what a killed run left on its way is taken away, also beside workbooks that are done", () => {
    const left = join(out, "甲镇/.自评-自评.xlsx.999999999-0123456789ab.tmp");
    writeFileSync(left, "");
    batch(out, "--what", "report", "--shard", "0/2");
    expect(existsSync(left)).toBe(true);
    batch(out, "--what", "report");
    expect(existsSync(left)).toBe(false);
  });

  test("the shares of several machines are the whole, and nothing twice", () => {
    const shared = join(folder, "分着做");
    const parts = [0, 1, 2].map((index) => {
      const { status } = batch(shared, "--shard", `${index}/3`);
      return status === 0 ? [...lines(shared, `results-${index}-of-3.jsonl`).keys()] : [];
    });
    expect(parts.flat().sort()).toEqual([...lines(out).keys()].sort());
    expect(batch(shared).stdout.trim()).toBe("完成 0 个，以前做过、没有变化 4 个");
    rmSync(join(shared, "results-1-of-3.jsonl"));
    expect(batch(shared).stdout).toMatch(/^完成 \d/);
  });

  test("a roll-up of files of results that contradict each other says of which workbook", () => {
    const [old, now] = [join(folder, "旧.jsonl"), join(folder, "新.jsonl")];
    const line = lines(out).get("工商联.xlsx")!;
    writeFileSync(old, `${JSON.stringify({ ...line, sha256: "00" })}\n`);
    writeFileSync(now, `${JSON.stringify(line)}\n`);
    const told = (...paths: readonly string[]) =>
      ziping("rollup", ...paths, "--out", join(folder, "汇总.xlsx"), "--overwrite").stdout;
    expect(told(old, now)).toContain("“工商联.xlsx”在几个结果文件里不一样");
    expect(told(now, now)).not.toContain("不一样");
  });

  test("a share without a workbook is done, too", () => {
    expect(batch(join(folder, "很多份"), "--shard", "7/1000")).toMatchObject({ status: 0, stdout: "完成 0 个\n" });
  });

  test("hands the single command's options on, and refuses those of another command", () => {
    const brief = join(folder, "大纲");
    batch(brief, "--what", "report", "--outline", "short", "--numbers", "amount=元:2");
    expect(lines(brief).get("工商联.xlsx")).toMatchObject({
      exit: 0,
      options: { outline: "short", numbers: "amount=元:2" },
    });
    const alone = join(folder, "大纲单独");
    ziping("report", FEDERATION, "--out", alone, "--outline", "short", "--numbers", "amount=元:2");
    expect(hash(join(brief, "工商联-自评报告.docx"))).toBe(
      hash(
        join(
          alone,
          filesIn(alone).find((name) => name.endsWith(".docx"))!,
        ),
      ),
    );
    expect(batch(brief, "--what", "score", "--outline", "short")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("没有选项 --outline"),
    });
  });

  test("killed at any moment it leaves no half file, and goes on where it stopped", async () => {
    const killed = join(folder, "中断");
    for (const after of [150, 300, 500, 700, 900]) {
      await killedAfter(after, ["batch", input, "--out", killed, "--what", "report", "--jobs", "2"]);
    }
    expect(batch(killed, "--what", "report").status).toBe(0);
    await workersGone(killed);
    const made = filesIn(killed).filter((path) => !path.startsWith("results"));
    expect(made).toEqual(filesIn(out).filter((path) => !path.startsWith("results")));
    for (const path of made) expect(hash(join(killed, path))).toBe(hash(join(out, path)));
  });

  test.each([
    [["--what", "all"], 2, "--what 要写"],
    [["--shard", "4/4"], 2, "--shard 要写成"],
    [["--jobs", "0"], 2, "--jobs 要写"],
  ])("%j is wrong usage", (words, status, told) => {
    expect(batch(out, ...words)).toMatchObject({ status, stderr: expect.stringContaining(told) });
  });

  test("a folder without workbooks, or none at all", () => {
    const empty = join(folder, "空");
    mkdirSync(empty);
    expect(ziping("batch", empty, "--out", out).status).toBe(1);
    expect(ziping("batch", join(folder, "没有"), "--out", out).stderr).toContain("它不是能读的文件夹");
  });
});

/** A worker ends a moment after its batch was killed, and takes away what it had on its way. */
async function workersGone(out: string): Promise<void> {
  const until = Date.now() + 30_000;
  const left = () => (readdirSync(out, { recursive: true }) as string[]).some((path) => path.endsWith(".tmp"));
  while (left() && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function killedAfter(milliseconds: number, words: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(__dirname, "../../../dist/cli.js"), ...words], { stdio: "ignore" });
    child.once("exit", () => done());
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
}
