import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { planRollUp, unitResultOf, USUAL_DRAW } from "../../app";
import { refuseOverwriting, writeAll } from "../../hosts/disk";
import { newWorkbook } from "../../hosts/file";
import { Trouble } from "../../workbook";
import { readLines, type ResultLine } from "../batch/results-file";
import { writtenAsText } from "../text";
import { UsageError } from "../usage-error";
import type { Command, Given, Option } from "./command";
import { OVERWRITE } from "./options";

const OUT: Option = { name: "out", value: "汇总.xlsx", help: "写出的文件" };
const DRAW: Option = {
  name: "draw",
  value: "个数",
  help: `抽查名单每类列几个，随机抽几个，不写是 ${USUAL_DRAW.count}`,
};
const SEED: Option = {
  name: "seed",
  value: "种子",
  help: `随机抽取的种子，同一个种子抽到同样的单位，不写是 ${USUAL_DRAW.seed}`,
};
const MOST_DRAWN = 1_000;

/** The bureau's workbook from the results of a batch, of all its shares. */
export const rollup: Command = {
  name: "rollup",
  takes: { example: "results.jsonl…", words: "结果文件 results.jsonl", isMany: true },
  required: [OUT],
  optional: [DRAW, SEED, OVERWRITE],
  help: "由 batch 的结果生成全区汇总表：得分、排名、等级分布、抽查复核名单",
  async run(given) {
    const path = given.text(OUT)!;
    if (!/\.xlsx$/i.test(path)) throw new UsageError("rollup 的 --out 要写一个 .xlsx 文件");
    const draw = { count: countOf(given), seed: given.text(SEED) ?? USUAL_DRAW.seed };
    await refuseOverwriting([path], null, given.has(OVERWRITE));
    const { lines, differing } = await linesOf(given.paths);
    const units = lines.flatMap((line) => (line.exit === 0 ? [unitResultOf(line.file, line.result)] : []));
    const refused = lines.flatMap((line) => (line.exit === 1 ? [line] : []));
    if (units.length === 0) throw new Trouble("no-results", given.paths.join("、"));
    await writeAll([{ path, bytes: newWorkbook(planRollUp({ units, refused }, draw)) }]);
    const told = `${units.length} 个单位，没有处理的工作簿 ${refused.length} 个；随机抽取的种子是 ${draw.seed}`;
    return [told, ...differing.map(differs), writtenAsText([path])].join("\n\n");
  },
};

function countOf(given: Given): number {
  const text = given.text(DRAW) ?? String(USUAL_DRAW.count);
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST_DRAWN)
    throw new UsageError(`--draw 要写 1 到 ${MOST_DRAWN} 的整数`);
  return count;
}

interface Lines {
  readonly lines: readonly ResultLine[];
  /** Workbooks of which two files of results tell different things. */
  readonly differing: readonly string[];
}

/** Of several lines of a workbook the last counts, also in another share's file. */
async function linesOf(paths: readonly string[]): Promise<Lines> {
  const all = new Map<string, ResultLine>();
  const differing = new Set<string>();
  for (const path of paths) {
    const text = await readFile(path, "utf8").catch(() => {
      throw new Trouble("missing-file", path);
    });
    for (const [file, line] of readLines(text)) {
      const other = all.get(file);
      if (other !== undefined && !isDeepStrictEqual(other, line)) differing.add(file);
      all.set(file, line);
    }
  }
  const lines = [...all.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
  return { lines, differing: [...differing].sort() };
}

function differs(file: string): string {
  return `“${file}”在几个结果文件里不一样，用的是写在后面的那个文件里的。请把过时的结果文件去掉后再汇总。`;
}
