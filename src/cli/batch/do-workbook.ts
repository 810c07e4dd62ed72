import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Evaluated } from "../../app";
import { Trouble, troubleMessage, type TroubleCode } from "../../workbook";
import { Given } from "../commands/command";
import { evaluate } from "../commands/open";
import { OUT, OVERWRITE, SCHEME } from "../commands/options";
import { writeResults } from "../commands/report";
import { writeSubmission } from "../commands/submit";
import { evaluatedInShort } from "../json";
import { resultPaths } from "../outputs";
import type { BatchChoice, BatchOutcome, BatchTask, BatchWork } from "./task";

interface Done {
  readonly evaluated: Evaluated;
  readonly paths: readonly string[];
}

/** Each work as the single command does it. */
const WORKS: Readonly<Record<BatchWork, (given: Given) => Promise<Done>>> = {
  score: async (given) => ({ evaluated: (await evaluate(given)).evaluated, paths: [] }),
  report: writeResults,
  async submit(given) {
    const { evaluated, findings, path } = await writeSubmission(given);
    return { evaluated: { ...evaluated, findings }, paths: [path] };
  },
};

const OF_THE_DISK: ReadonlySet<TroubleCode> = new Set(["missing-file", "output-exists", "output-unwritable"]);

/** Does to one workbook of a batch what the single command would do to it. Never fails: a refusal is an outcome. */
export async function doWorkbook(task: BatchTask, choice: BatchChoice): Promise<BatchOutcome> {
  try {
    const { evaluated, paths } = await WORKS[choice.what](givenOf(task, choice));
    return {
      exit: 0,
      result: evaluatedInShort(evaluated),
      outputs: paths.map((path) => relative(task.root, path).split(sep).join("/")),
    };
  } catch (error) {
    if (error instanceof Trouble) {
      return { exit: 1, message: troubleMessage(error), ...(OF_THE_DISK.has(error.code) ? { again: true } : {}) };
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { exit: 1, message: `自评通内部出错，不是这个工作簿的问题。请把下面的内容发给维护者：\n${trace}` };
  }
}

function givenOf({ input, out, mayReplace }: BatchTask, { what, scheme }: BatchChoice): Given {
  const { workbook, report, submission } = resultPaths(input, out);
  const results = what === "report" ? [workbook, report] : what === "submit" ? [submission] : [];
  const replaces = mayReplace === null || results.every((path) => !existsSync(path) || mayReplace.includes(path));
  return new Given([input], {
    ...(what === "score" ? {} : { [OUT.name]: out }),
    ...(what === "submit" || scheme === undefined ? {} : { [SCHEME.name]: scheme }),
    ...(replaces ? { [OVERWRITE.name]: true } : {}),
  });
}

/** Where a workbook's results go: into the folder that it has below the batch's. */
export function folderFor(root: string, file: string): string {
  return join(root, ...file.split("/").slice(0, -1));
}
