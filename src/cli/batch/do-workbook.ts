import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, sep } from "node:path";
import { evaluatedInShort, ownFaultText, type Evaluated } from "../../app";
import { Trouble, troubleMessage, type TroubleCode } from "../../workbook";
import { Given } from "../commands/command";
import { evaluate } from "../commands/open";
import { OUT, OVERWRITE } from "../commands/options";
import { writeResults } from "../commands/report";
import { writeSubmission } from "../commands/submit";
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
    const { evaluated, paths } = await doOrTakeOver(task, choice);
    return {
      exit: 0,
      result: evaluatedInShort(evaluated),
      outputs: paths.map((path) => relative(task.root, path).split(sep).join("/")),
    };
  } catch (error) {
    if (error instanceof Trouble) {
      return { exit: 1, message: troubleMessage(error), ...(OF_THE_DISK.has(error.code) ? { again: true } : {}) };
    }
    return { exit: 1, message: ownFaultText(error) };
  }
}

/** A run that was killed has written results that no line tells of: what has the very bytes of ours is ours. */
async function doOrTakeOver(task: BatchTask, choice: BatchChoice): Promise<Done> {
  try {
    return await WORKS[choice.what](givenOf(task, choice));
  } catch (error) {
    const mayBeOurs = error instanceof Trouble && error.code === "output-exists";
    if (!mayBeOurs || !(await isAsWeWrite(task, choice))) throw error;
    return WORKS[choice.what](givenOf({ ...task, mayReplace: null }, choice));
  }
}

async function isAsWeWrite(task: BatchTask, choice: BatchChoice): Promise<boolean> {
  const aside = await mkdtemp(join(tmpdir(), "ziping-"));
  try {
    const { paths } = await WORKS[choice.what](givenOf({ ...task, out: aside }, choice));
    const same = paths.map(async (path) => {
      const there = await readFile(join(task.out, basename(path))).catch(() => null);
      return there === null || there.equals(await readFile(path));
    });
    return (await Promise.all(same)).every(Boolean);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function givenOf({ input, out, mayReplace }: BatchTask, { what, options }: BatchChoice): Given {
  const { workbook, report, submission } = resultPaths(input, out);
  const results = what === "report" ? [workbook, report] : what === "submit" ? [submission] : [];
  const replaces = mayReplace === null || results.every((path) => !existsSync(path) || mayReplace.includes(path));
  return new Given([input], {
    ...options,
    ...(what === "score" ? {} : { [OUT.name]: out }),
    ...(replaces ? { [OVERWRITE.name]: true } : {}),
  });
}

/** Where a workbook's results go: into the folder that it has below the batch's. */
export function folderFor(root: string, file: string): string {
  return join(root, ...file.split("/").slice(0, -1));
}
