import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { leftOutText } from "../../app";
import { sweepFolder } from "../../hosts/disk";
import { folderFor } from "./do-workbook";
import type { FoundWorkbooks } from "./find-workbooks";
import { formerLines, isStillSo, ResultsFile, type ResultLine } from "./results-file";
import { sha256 } from "./sha256";
import type { BatchChoice, BatchOutcome } from "./task";
import type { WorkForce } from "./work-force";

export interface Batch {
  /** The folder with the workbooks, and the one for the results. */
  readonly folder: string;
  readonly out: string;
  readonly choice: BatchChoice;
  readonly jobs: number;
  readonly overwrite: boolean;
  /** The version of the product: another one does all workbooks again. */
  readonly version: string;
  /** Whether it is no share of the work. */
  readonly isWhole: boolean;
  /** The name of the file of results in `out`. */
  readonly results: string;
}

/** How far a batch is. */
export interface BatchProgress {
  readonly done: number;
  readonly refused: number;
  /** Done by an earlier run, and still so. */
  readonly kept: number;
  readonly left: number;
}

/** Does every workbook that an earlier run has not done yet, and writes each result as it comes. */
export async function runBatch(
  batch: Batch,
  found: FoundWorkbooks,
  force: WorkForce,
  tell: (progress: BatchProgress) => void,
): Promise<BatchProgress> {
  const { out, choice, version } = batch;
  const results = await ResultsFile.open(join(out, batch.results));
  const formerly = await formerLines(out);
  const count = { done: 0, refused: 0, kept: 0, left: found.files.length + found.refused.length };
  const add = async (file: string, hash: string, outcome: BatchOutcome): Promise<void> => {
    await results.add({ file, sha256: hash, ...choice, version, ...outcome } satisfies ResultLine);
    count.left -= 1;
    if (outcome.exit === 0) count.done += 1;
    else count.refused += 1;
    tell({ ...count });
  };
  try {
    for (const one of found.refused) await add(one.file, "", { exit: 1, message: leftOutText(one) });
    const waiting = [...found.files];
    const one = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const input = join(batch.folder, file);
        const bytes = await readFile(input).catch(() => null);
        const hash = bytes === null ? "" : await sha256(bytes);
        const former = formerly.get(file) ?? [];
        if (bytes !== null && former.some((line) => isStillSo(line, hash, choice, version, out))) {
          count.kept += 1;
          count.left -= 1;
          tell({ ...count });
          continue;
        }
        const ours = former.flatMap((line) => (line.exit === 0 ? line.outputs.map((path) => join(out, path)) : []));
        const task = {
          file,
          input,
          out: folderFor(out, file),
          root: out,
          mayReplace: batch.overwrite ? null : ours,
        };
        await add(file, hash, await force.do({ task, choice }));
      }
    };
    await Promise.all(Array.from({ length: batch.jobs }, one));
    // A worker may outlive its killed batch by a moment. A share leaves this to the whole: another machine's processes
    // can't be told from dead ones.
    if (batch.isWhole) {
      for (const folder of new Set(found.files.map((file) => folderFor(out, file)))) await sweepFolder(folder);
    }
    return { ...count };
  } finally {
    force.end();
    await results.close();
  }
}
