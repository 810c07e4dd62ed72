import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { unreadable, unwritable } from "../../hosts/disk";
import type { Shard } from "./shard";
import type { BatchChoice, BatchOutcome } from "./task";

/** The name of the file of results, of one share or of all: results.jsonl, results-0-of-3.jsonl. */
export function resultsName(shard: Shard | null): string {
  return shard === null ? "results.jsonl" : `results-${shard.index}-of-${shard.count}.jsonl`;
}

const RESULTS = /^results(?:-\d+-of-\d+)?\.jsonl$/;

/** One line of results.jsonl: a workbook with what was done to it, and what came of it. */
export type ResultLine = BatchOutcome &
  BatchChoice & { readonly file: string; readonly sha256: string; readonly version: string };

/** The lines of a results file, the last of each workbook; one that a kill tore is dropped. */
export function readLines(text: string): ReadonlyMap<string, ResultLine> {
  const lines = new Map<string, ResultLine>();
  for (const line of text.split("\n")) {
    const read = lineOf(line);
    if (read === null) continue;
    // Of several the last counts, also in the order.
    lines.delete(read.file);
    lines.set(read.file, read);
  }
  return lines;
}

function lineOf(text: string): ResultLine | null {
  try {
    const read: unknown = JSON.parse(text);
    return isLine(read) ? read : null;
  } catch {
    return null;
  }
}

function isLine(read: unknown): read is ResultLine {
  if (typeof read !== "object" || read === null) return false;
  const { file, exit } = read as Partial<ResultLine>;
  return typeof file === "string" && (exit === 0 || exit === 1);
}

/** Whether what the line tells still is so: same bytes, choice and version, and every result is there. */
export function isStillSo(
  line: ResultLine,
  sha256: string,
  choice: BatchChoice,
  version: string,
  out: string,
): boolean {
  return (
    line.sha256 === sha256 &&
    line.version === version &&
    sameChoice(line, choice) &&
    (line.exit === 1 ? line.again !== true : line.outputs.every((path) => existsSync(join(out, path))))
  );
}

function sameChoice(one: BatchChoice, other: BatchChoice): boolean {
  const { what, options, files } = one;
  return isDeepStrictEqual({ what, options, files }, { what: other.what, options: other.options, files: other.files });
}

/** What a workbook's line says in each file of results of a folder, this machine's and other ones', by its path. */
export async function formerLines(out: string): Promise<ReadonlyMap<string, readonly ResultLine[]>> {
  const names = (await readdir(out).catch(() => [])).filter((name) => RESULTS.test(name)).sort();
  const former = new Map<string, ResultLine[]>();
  for (const name of names) {
    const path = join(out, name);
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      throw unreadable(path, error);
    });
    for (const [file, line] of readLines(text)) {
      former.set(file, [...(former.get(file) ?? []), line]);
    }
  }
  return former;
}

/** Appends lines, each in one write, so that a kill at any moment tears the last one at most. */
export class ResultsFile {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /**
   * The file of that name, made with its folder where it is missing.
   * @throws Trouble "output-unwritable".
   */
  static async open(path: string): Promise<ResultsFile> {
    try {
      await mkdir(dirname(path), { recursive: true });
      const text = await readFile(path, "utf8").catch(() => "");
      const file = await open(path, "a");
      // A torn line must not run into the next.
      if (text !== "" && !text.endsWith("\n")) await file.appendFile("\n");
      return new ResultsFile(path, file);
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** @throws Trouble "output-unwritable". */
  async add(line: ResultLine): Promise<void> {
    try {
      await this.file.appendFile(`${JSON.stringify(line)}\n`);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  /** @throws Trouble "output-unwritable": some disks tell at the end alone that they are full. */
  async close(): Promise<void> {
    try {
      await this.file.close();
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }
}
