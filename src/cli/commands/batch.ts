import { availableParallelism } from "node:os";
import { Trouble } from "../../workbook";
import { findWorkbooks, type FoundWorkbooks } from "../batch/find-workbooks";
import { runBatch, type BatchProgress } from "../batch/run-batch";
import { isInShard, readShard, type Shard } from "../batch/shard";
import type { BatchWork } from "../batch/task";
import { WorkForce } from "../batch/work-force";
import { UsageError } from "../usage-error";
import { VERSION } from "../version";
import type { Command, Given, Option } from "./command";
import { OUT, OVERWRITE, SCHEME } from "./options";

const WORKS: readonly BatchWork[] = ["score", "report", "submit"];
const WHAT: Option = { name: "what", value: "命令", help: "对每个工作簿做什么：score、report 或 submit，不写是 score" };
const JOBS: Option = { name: "jobs", value: "个数", help: "同时处理几个工作簿，不写按处理器的个数" };
const SHARD: Option = {
  name: "shard",
  value: "份",
  help: "只处理其中一份，例如 0/4 是四份里的第一份；几台机器分着做时用",
};
const MOST_JOBS = 64;

/** Every workbook below a folder, each as the single command would do it. */
export const batch: Command = {
  name: "batch",
  takes: { example: "文件夹", words: "一个文件夹" },
  required: [OUT],
  optional: [WHAT, SCHEME, JOBS, SHARD, OVERWRITE],
  help: "处理文件夹里的全部工作簿，结果和 results.jsonl 写到 --out；中断后再运行会接着做",
  async run(given) {
    const choice = { what: workOf(given), scheme: given.text(SCHEME) };
    const shard = shardOf(given);
    const out = given.text(OUT)!;
    const found = ofShard(await findWorkbooks(given.path, out), shard);
    if (found.files.length + found.refused.length === 0) throw nothingFound(given.path, found, shard);
    const batch = {
      folder: given.path,
      out,
      choice,
      jobs: jobsOf(given),
      overwrite: given.has(OVERWRITE),
      version: VERSION,
      results: shard === null ? "results.jsonl" : `results-${shard.index}-of-${shard.count}.jsonl`,
    };
    const done = await runBatch(batch, found, new WorkForce(process.argv[1]!), progressLine());
    return summary(done, found);
  },
};

function workOf(given: Given): BatchWork {
  const text = given.text(WHAT) ?? "score";
  const work = WORKS.find((one) => one === text);
  if (work === undefined) throw new UsageError(`--what 要写 ${WORKS.join("、")} 之一`);
  return work;
}

function shardOf(given: Given): Shard | null {
  const text = given.text(SHARD);
  if (text === undefined) return null;
  const shard = readShard(text);
  if (shard === null) throw new UsageError("--shard 要写成 第几份/份数，从 0 数起，例如 0/4");
  return shard;
}

function jobsOf(given: Given): number {
  const text = given.text(JOBS);
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (!/^\d+$/.test(text) || jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs 要写 1 到 ${MOST_JOBS} 的整数`);
  return jobs;
}

function ofShard(found: FoundWorkbooks, shard: Shard | null): FoundWorkbooks {
  if (shard === null) return found;
  return {
    ...found,
    files: found.files.filter((file) => isInShard(file, shard)),
    refused: found.refused.filter(({ file }) => isInShard(file, shard)),
  };
}

function nothingFound(folder: string, { closed, skipped }: FoundWorkbooks, shard: Shard | null): Trouble {
  if (closed.includes(folder)) return new Trouble("missing-file", folder, { more: "它不是能读的文件夹" });
  const why =
    shard !== null ? "这一份里没有工作簿" : skipped.length > 0 ? `只有跳过的文件：${skipped[0]!.file} 等` : "";
  return new Trouble("no-workbooks", folder, { more: why });
}

/** On a terminal, one line that is written over and over. */
function progressLine(): (progress: BatchProgress) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  const since = performance.now();
  return ({ done, refused, kept, left }) => {
    const seconds = Math.round((performance.now() - since) / 1000);
    const end = left === 0 ? "\n" : "";
    stderr.write(`\r完成 ${done}，未能处理 ${refused}，以前做过 ${kept}，还剩 ${left}，用时 ${seconds} 秒 ${end}`);
  };
}

function summary({ done, refused, kept }: BatchProgress, { skipped, closed }: FoundWorkbooks): string {
  const counts = [
    `完成 ${done} 个`,
    ...(refused > 0 ? [`未能处理 ${refused} 个（原因在结果文件里）`] : []),
    ...(kept > 0 ? [`以前做过、没有变化 ${kept} 个`] : []),
  ];
  return [
    counts.join("，"),
    ...skipped.map(({ file, why }) => `  跳过 ${file}：${why}`),
    ...closed.map((folder) => `  读不了文件夹 ${folder}`),
  ].join("\n");
}
