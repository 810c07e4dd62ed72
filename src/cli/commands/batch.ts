import { availableParallelism } from "node:os";
import { readInput } from "../../hosts/disk";
import { Trouble } from "../../workbook";
import { findWorkbooks, type FoundWorkbooks } from "../batch/find-workbooks";
import { runBatch, type BatchProgress } from "../batch/run-batch";
import { resultsName } from "../batch/results-file";
import { sha256 } from "../batch/sha256";
import { isInShard, readShard, type Shard } from "../batch/shard";
import type { BatchChoice, BatchWork } from "../batch/task";
import { WorkForce } from "../batch/work-force";
import { UsageError } from "../usage-error";
import { VERSION } from "../version";
import { eachOnce, type Command, type Given, type Option } from "./command";
import { INTO, JSON_OUTPUT, OUT, OVERWRITE } from "./options";
import { report } from "./report";
import { score } from "./score";
import { submit } from "./submit";

const WORKS: Readonly<Record<BatchWork, Command>> = { score, report, submit };
/** What the batch decides for each workbook, or what can't be the same for all. */
const NOT_PASSED_ON: readonly Option[] = [OUT, OVERWRITE, JSON_OUTPUT, INTO];
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
  optional: [WHAT, JOBS, SHARD, ...allPassedOn(), OVERWRITE],
  help: "处理文件夹里的全部工作簿，结果和 results.jsonl 写到 --out；中断后再运行会接着做",
  async run(given) {
    const choice = await choiceOf(given);
    const shard = shardOf(given);
    const out = given.text(OUT)!;
    const all = await findWorkbooks(given.path, out);
    if (all.files.length + all.refused.length === 0) throw nothingFound(given.path, all);
    const found = await ofShard(all, shard);
    const batch = {
      folder: given.path,
      out,
      choice,
      jobs: jobsOf(given),
      overwrite: given.has(OVERWRITE),
      version: VERSION,
      isWhole: shard === null,
      results: resultsName(shard),
    };
    const done = await runBatch(batch, found, new WorkForce(process.argv[1]!), progressLine());
    return summary(done, found);
  },
};

/** The options of the single commands that a batch hands on to them. */
function allPassedOn(): readonly Option[] {
  return eachOnce(Object.values(WORKS).flatMap(passedOn));
}

function passedOn({ optional }: Command): readonly Option[] {
  return optional.filter((option) => !NOT_PASSED_ON.includes(option));
}

/** @throws UsageError where an option is none of the command's; Trouble "missing-file" where one names a missing file. */
async function choiceOf(given: Given): Promise<BatchChoice> {
  const text = given.text(WHAT) ?? "score";
  if (!isWork(text)) throw new UsageError(`--what 要写 ${Object.keys(WORKS).join("、")} 之一`);
  const taken = passedOn(WORKS[text]);
  const foreign = allPassedOn().find((option) => given.has(option) && !taken.includes(option));
  if (foreign !== undefined) throw new UsageError(`--what ${text} 没有选项 --${foreign.name}`);
  const chosen = taken.filter((option) => given.has(option));
  const files = chosen.filter(({ isFile }) => isFile);
  return {
    what: text,
    options: Object.fromEntries(chosen.map((option) => [option.name, given.text(option) ?? true])),
    files: Object.fromEntries(
      await Promise.all(files.map(async (option) => [option.name, await sha256(await readInput(given.text(option)!))])),
    ),
  };
}

function isWork(text: string): text is BatchWork {
  return Object.hasOwn(WORKS, text);
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

async function ofShard(found: FoundWorkbooks, shard: Shard | null): Promise<FoundWorkbooks> {
  if (shard === null) return found;
  const all = [...found.files, ...found.refused.map(({ file }) => file)];
  const isOwn = await Promise.all(all.map((file) => isInShard(file, shard)));
  const own = new Set(all.filter((_, index) => isOwn[index]));
  return {
    ...found,
    files: found.files.filter((file) => own.has(file)),
    refused: found.refused.filter(({ file }) => own.has(file)),
  };
}

function nothingFound(folder: string, { closed, skipped }: FoundWorkbooks): Trouble {
  if (closed.includes(folder)) return new Trouble("missing-file", folder, { more: "它不是能读的文件夹" });
  const why = skipped.length > 0 ? `只有跳过的文件：${skipped[0]!.file} 等` : "";
  return new Trouble("no-workbooks", folder, { more: why });
}

/** On a terminal, one line that is written over and over. */
function progressLine(): (progress: BatchProgress) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  const since = Date.now();
  return ({ done, refused, kept, left }) => {
    const seconds = Math.round((Date.now() - since) / 1000);
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
